/// Estimates drawn towards the mean of all, each as far as its own data are thin.
///
/// Empirical Bayes: how much people differ is estimated from the people themselves. The drawn ones have a
/// smaller squared error together than the raw ones (B. Efron and C. Morris, Scientific American 236, 1977).
package enum Shrinkage {
  /// James and Stein's estimates of values that are all as exact, drawn to their mean.
  ///
  /// ȳ + c(y − ȳ) with c = 1 − (k − 3)σ² / Σ(y − ȳ)², at least 0. `nil` for fewer than four values, where it
  /// promises nothing, and unless σ² is at least 0.
  package static func jamesStein(_ values: [Double], variance: Double) -> JamesStein? {
    guard values.count > 3, values.allSatisfy(\.isFinite), variance >= 0, variance.isFinite else {
      return nil
    }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let chance = Double(values.count - 3) * variance
    let factor = squares > 0 ? max(0, 1 - chance / squares) : 0
    return JamesStein(
      mean: mean, factor: factor, values: values.map { mean + factor * ($0 - mean) })
  }
}

/// Values drawn to their mean by one factor.
package struct JamesStein: Sendable, Hashable {
  package let mean: Double
  /// The share of a value's distance from the mean that is kept, 0…1.
  package let factor: Double
  package let values: [Double]
}

/// A value drawn towards the mean of all, and what is left of its uncertainty.
package struct ShrunkEstimate: Sendable, Hashable {
  package let value: Double
  package let standardError: Double

  /// The value ± z standard errors; `nil` unless 0 < confidence < 1.
  package func interval(confidence: Double = 0.95) -> Interval? {
    NormalDistribution.reach(confidence: confidence).map {
      Interval(around: value, reach: $0 * standardError)
    }
  }
}
