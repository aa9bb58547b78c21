/// The range of values that the data fit.
package struct Interval: Sendable, Hashable {
  package let lower: Double
  package let upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// An interval that reaches as far to both sides.
  init(around centre: Double, reach: Double) {
    self.init(lower: centre - reach, upper: centre + reach)
  }

  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  package var width: Double { upper - lower }

  /// The part of the interval within a range that the value cannot leave.
  package func clamped(to range: ClosedRange<Double>) -> Interval {
    Interval(
      lower: min(max(lower, range.lowerBound), range.upperBound),
      upper: min(max(upper, range.lowerBound), range.upperBound))
  }

  /// The interval in another unit: both ends times a factor that is not negative.
  package func scaled(by factor: Double) -> Interval {
    Interval(lower: lower * factor, upper: upper * factor)
  }
}
