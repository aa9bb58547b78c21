/// A distribution of whole numbers from 0.
protocol CountDistribution {
  func tails(_ count: Double) -> Tails
  func probability(of count: Double) -> Double
  func quantile(_ p: Double) -> Double?
  /// The largest count there can be, if there is one.
  var largest: Double? { get }
}

extension BinomialDistribution: CountDistribution {
  package var largest: Double? { trials }
}

extension PoissonDistribution: CountDistribution {
  package var largest: Double? { nil }
}

extension CountDistribution {
  /// How likely a count is whose own tail is at most `tail`: less than twice that, for counts are whole.
  func chanceOutside(tail: Double) -> Double {
    guard let low = quantile(tail), let high = quantile(1 - tail) else { return 0 }
    let below = [low, low - 1].map { tails($0).lower }.first { $0 <= tail } ?? 0
    let above = [high, high + 1].map { tails($0).upper }.first { $0 <= tail } ?? 0
    return below + above
  }

  /// The count below which a share `p` lies, between two whole ones, for drawing smooth curves.
  ///
  /// Spiegelhalter (2005), appendix A.1: r − (P(X ≤ r) − p) / P(X = r), with r the quantile, not below 0. It is
  /// not to flag by: at the ends of a proportion it calls whole groups unusual.
  func interpolatedQuantile(_ p: Double) -> Double? {
    guard let r = quantile(p) else { return nil }
    return max(0, r - (tails(r).lower - p) / probability(of: r))
  }

  /// The counts to draw a curve through; `nil` where no count is so far out that its tail is that small.
  func limits(tail: Double) -> (lower: Double?, upper: Double?) {
    let hasLower = probability(of: 0) <= tail
    let hasUpper = largest.map { probability(of: $0) <= tail } ?? true
    return (
      hasLower ? interpolatedQuantile(tail) : nil,
      hasUpper ? interpolatedQuantile(1 - tail) : nil
    )
  }
}
