import Glibc

/// How the variance between people, τ², is estimated from estimates that each have a variance of their own.
package enum HeterogeneityMethod: Sendable, Hashable, CaseIterable {
  /// The moment of Cochran's Q (R. DerSimonian and N. Laird, Controlled Clinical Trials 7, 1986).
  case derSimonianLaird
  /// The τ² that brings Q to what chance would (R. C. Paule and J. Mandel, J. Research NBS 87, 1982).
  case pauleMandel
  /// The likeliest τ² after a degree of freedom is given to the mean (D. A. Harville, JASA 72, 1977).
  case reml
  /// The likeliest τ², which is a little too small.
  case maximumLikelihood

  func tau2(of sample: EstimatesWithVariances) -> Double {
    guard sample.count > 1 else { return 0 }
    switch self {
    case .derSimonianLaird:
      let fit = sample.fit(tau2: 0)
      return max(0, (fit.squares - (sample.count - 1)) / (fit.weight - fit.weight2 / fit.weight))
    case .pauleMandel:
      return smallestRoot(of: sample) { $0.squares - (sample.count - 1) }
    case .reml:
      return smallestRoot(of: sample) { $0.squares2 - ($0.weight - $0.weight2 / $0.weight) }
    case .maximumLikelihood:
      return smallestRoot(of: sample) { $0.squares2 - $0.weight }
    }
  }

  /// Where the slope, which falls from above 0, reaches it; 0 where it starts below.
  ///
  /// Paule and Mandel's falls everywhere. The two likelihoods' slopes do from about the smallest sampling
  /// variance on; halving finds a place where they turn from rising to falling, which is a maximum.
  private func smallestRoot(
    of sample: EstimatesWithVariances, slope: (EstimatesWithVariances.Fit) -> Double
  ) -> Double {
    guard slope(sample.fit(tau2: 0)) > 0 else { return 0 }
    var (low, high) = (0.0, sample.variances.max() ?? 1)
    while slope(sample.fit(tau2: high)) > 0, high.isFinite { (low, high) = (high, high * 4) }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if slope(sample.fit(tau2: middle)) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
