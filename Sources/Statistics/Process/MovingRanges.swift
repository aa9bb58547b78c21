/// How far each value of a process lies from the one before, in units of its noise.
///
/// Unlike a standard deviation over all points, the mean of these is hardly moved by a shift or a slow drift.
package struct MovingRanges: Sendable, Hashable {
  /// One range for each pair of neighbours.
  package let ranges: [Double]

  /// |yᵢ − yᵢ₊₁| of neighbours.
  package init(of values: [Double]) {
    ranges = zip(values, values.dropFirst()).map { abs($0 - $1) }
  }

  /// Taylor's s of neighbours of unequal sizes: √(π/2) · |yᵢ − yᵢ₊₁| / √(1/nᵢ + 1/nᵢ₊₁), a σ of size 1.
  package init(of values: [Double], sizes: [Double]) {
    let pairs = zip(zip(values, sizes), zip(values.dropFirst(), sizes.dropFirst()))
    ranges = pairs.map { one, next in
      (Double.pi / 2).squareRoot() * abs(one.0 - next.0)
        / (1 / one.1 + 1 / next.1).squareRoot()
    }
  }

  /// The mean range; `nil` of fewer than two values.
  ///
  /// Screened, ranges of `3.267` times the mean and more are left out once (Nelson, Journal of Quality Technology
  /// 14, 1982): one freak value should not hide itself by widening the limits. Ranges that would leave no
  /// variation at all are not screened: a process that moved once is not one that cannot move.
  package func mean(screened: Bool) -> Double? {
    guard !ranges.isEmpty else { return nil }
    let all = ranges.reduce(0, +) / Double(ranges.count)
    guard screened else { return all }
    let kept = ranges.filter { $0 < MovingRanges.screen * all }
    let total = kept.reduce(0, +)
    return total > 0 ? total / Double(kept.count) : all
  }

  /// The upper limit of a moving range, as a multiple of the mean range (Wheeler; D4 for pairs).
  package static let screen = 3.267
}

/// The lower panel of an XmR chart: from point to point, and where such a step is too large for noise.
package struct MovingRangeChart: Sendable, Hashable {
  /// The step to each point from the present point before it; `nil` at the first, at missing ones and at a new phase.
  package let ranges: [Double?]
  /// Mean range and upper limit of each point's phase; `nil` where the phase has no limits.
  package let limits: [ProcessLimits?]
}
