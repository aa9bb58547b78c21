package import Dates
package import Measures

/// A metric day by day, in weeks, with the days that stand out.
package struct CalendarMatter: Sendable {
  package struct Day: Sendable, Hashable {
    package enum State: Sendable, Hashable {
      /// Nobody works on such a day.
      case closed
      /// Outside the span.
      case outside
      case open(Reading)
    }

    package let date: CivilDate
    package let state: State
    /// Whether it stands out by the rules, and on which side; `nil` where it varied as usual.
    package let isAbove: Bool?

    package init(date: CivilDate, state: State, isAbove: Bool?) {
      self.date = date
      self.state = state
      self.isAbove = isAbove
    }
  }

  /// Weeks below which no day is said to stand out.
  package static let fewestWeeks = 8

  package let metric: MetricReference
  package let scope: TrendScope
  package let span: DaySpan
  /// One after another from a Monday on.
  package let days: [Day]
  /// Days with a figure above or below which nothing is said.
  package let count: Int

  package init(metric: MetricReference, scope: TrendScope, span: DaySpan, days: [Day], count: Int) {
    self.metric = metric
    self.scope = scope
    self.span = span
    self.days = days
    self.count = count
  }

  package var unusual: [Day] { days.filter { $0.isAbove != nil } }
}
