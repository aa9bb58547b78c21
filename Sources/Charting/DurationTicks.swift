import Glibc

/// Round durations for an axis, in seconds: base 60 and 24, where tens would give 6:40.
package enum DurationTicks {
  static let steps: [Double] = [
    1, 2, 5, 10, 15, 20, 30,
    60, 120, 300, 600, 900, 1200, 1800,
    3600, 7200, 10_800, 14_400, 21_600, 28_800, 43_200,
    86_400, 172_800, 604_800,
  ]

  /// The smallest step of at least so many seconds; none beyond a week.
  static func step(atLeast seconds: Double) -> Double? {
    steps.first { $0 >= seconds * (1 - 1e-9) }
  }

  /// The smallest step that gives at most `count` ticks; below a second and above a week, round numbers.
  package static func step(from low: Double, to high: Double, count: Int) -> Double {
    let span = high - low
    guard span.isFinite, span > 0, count > 0 else { return 1 }
    let most = Double(count)
    if span >= 2 {
      for step in steps where floor(high / step) - ceil(low / step) + 1 <= most {
        return step
      }
    }
    return LinearTicks(from: low, to: high, count: max(1, most / 2))?.step ?? span
  }
}
