extension Shrinkage {
  /// Means whose sampling variances are known, drawn to the mean of all: handle times, for instance.
  ///
  /// yᵢ ~ N(θᵢ, vᵢ), θᵢ ~ N(μ, τ²): the drawn value is λyᵢ + (1 − λ)μ with λ = τ² / (τ² + vᵢ), and its
  /// squared error λvᵢ + (1 − λ)² se(μ)². `nil` of nothing, for lists of unlike length, and unless all
  /// variances are above 0.
  package static func normalNormal(
    estimates: [Double], variances: [Double], method: HeterogeneityMethod = .reml
  ) -> NormalShrinkage? {
    guard let sample = EstimatesWithVariances(estimates, variances) else { return nil }
    let tau2 = method.tau2(of: sample)
    let fit = sample.fit(tau2: tau2)
    let shrunk = zip(estimates, variances).map { estimate, variance in
      let own = tau2 / (tau2 + variance)
      let error = own * variance + (1 - own) * (1 - own) / fit.weight
      return ShrunkEstimate(
        value: own * estimate + (1 - own) * fit.mean, standardError: error.squareRoot())
    }
    return NormalShrinkage(
      mean: fit.mean, meanError: 1 / fit.weight.squareRoot(), tau2: tau2,
      heterogeneity: sample.fit(tau2: 0).squares, estimates: shrunk)
  }
}

/// What people have in common and how they differ, and each one's value in that light.
package struct NormalShrinkage: Sendable, Hashable {
  /// The mean of all, weighted by how exact each is.
  package let mean: Double
  package let meanError: Double
  /// The variance between people, without that of their samples.
  package let tau2: Double
  /// Cochran's Q: the squared distances in sampling errors; about as many as people, less one, by chance.
  package let heterogeneity: Double
  /// In the order of the estimates.
  package let estimates: [ShrunkEstimate]
}

/// Estimates with their sampling variances, and what they come to for a variance between people.
struct EstimatesWithVariances {
  struct Fit {
    let mean: Double
    /// Σw, Σw² and Σw³ of the weights w = 1 / (v + τ²).
    var (weight, weight2, weight3) = (0.0, 0.0, 0.0)
    /// Σw(y − μ)² and Σw²(y − μ)².
    var (squares, squares2) = (0.0, 0.0)

    init(mean: Double) { self.mean = mean }
  }

  let values: [Double]
  let variances: [Double]
  var count: Double { Double(values.count) }

  init?(_ values: [Double], _ variances: [Double]) {
    guard !values.isEmpty, values.count == variances.count, values.allSatisfy(\.isFinite),
      variances.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    self.values = values
    self.variances = variances
  }

  func fit(tau2: Double) -> Fit {
    let weights = variances.map { 1 / ($0 + tau2) }
    let total = weights.reduce(0, +)
    let weighted = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    var fit = Fit(mean: weighted / total)
    for (value, weight) in zip(values, weights) {
      let square = weight * (value - fit.mean) * (value - fit.mean)
      fit.weight += weight
      fit.weight2 += weight * weight
      fit.weight3 += weight * weight * weight
      fit.squares += square
      fit.squares2 += weight * square
    }
    return fit
  }
}
