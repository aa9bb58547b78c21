import Glibc

/// How many events there are where `mean` are expected: exact tails, for any mean.
package struct PoissonDistribution: Sendable, Hashable {
  package let mean: Double

  /// A distribution; `nil` unless the mean is finite and at least 0.
  package init?(mean: Double) {
    guard mean >= 0, mean.isFinite else { return nil }
    self.mean = mean
  }

  /// P(X ≤ count) and P(X ≥ count); at a count that is not whole they lie between those of its neighbours.
  package func tails(_ count: Double) -> Tails {
    Tails(lower: lowerTail(count), upper: upperTail(count))
  }

  /// The probability of exactly `count`.
  package func probability(of count: Double) -> Double {
    guard count >= 0 else { return 0 }
    if mean == 0 { return count == 0 ? 1 : 0 }
    return count == 0 ? exp(-mean) : SaddlePoint.poisson(count, mean: mean)
  }

  /// The smallest whole count with at least `p` at or below it; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    var end = mean.rounded(.up) + 10
    while !reaches(p, lowerTail(end)) { end *= 2 }
    return smallestWholeNumber(upTo: end) { reaches(p, lowerTail($0)) }
  }

  private func lowerTail(_ count: Double) -> Double {
    guard count >= 0 else { return 0 }
    return GammaDistribution(shape: count + 1)?.tails(mean).upper ?? 1
  }

  private func upperTail(_ count: Double) -> Double {
    guard count > 0 else { return 1 }
    return GammaDistribution(shape: count)?.tails(mean).lower ?? 0
  }
}
