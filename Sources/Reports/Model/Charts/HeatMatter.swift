package import Measures

/// A metric by weekday and, where the data has times, by hour.
package struct HeatMatter: Sendable {
  package let metric: MetricReference
  package let scope: TrendScope
  package let span: DaySpan
  /// The hours shown, ascending, 0 to 23; empty where the data has no times.
  package let hours: [Int]
  /// Seven rows, Monday first: a reading for each hour, or one for the whole day.
  package let rows: [[Reading]]
  /// The whole span's figure.
  package let whole: FigureCell
  /// How many weeks it spans.
  package let weeks: Int

  package init(
    metric: MetricReference, scope: TrendScope, span: DaySpan, hours: [Int], rows: [[Reading]],
    whole: FigureCell, weeks: Int
  ) {
    self.metric = metric
    self.scope = scope
    self.span = span
    self.hours = hours
    self.rows = rows
    self.whole = whole
    self.weeks = weeks
  }

  /// Weeks below which weekdays are not compared.
  package static let fewestWeeks = 4
}
