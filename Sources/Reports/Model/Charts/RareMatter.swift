package import Dates

/// How many days lie between rare events; long gaps are good news where events are bad ones.
package struct RareMatter: Sendable {
  /// The days before an event, and whether they are unusually many or few.
  package struct Gap: Sendable, Hashable {
    package let date: CivilDate
    package let days: Int
    /// `nil` where the gap is as usual.
    package let isLong: Bool?

    package init(date: CivilDate, days: Int, isLong: Bool?) {
      self.date = date
      self.days = days
      self.isLong = isLong
    }
  }

  /// What is usual for a gap, in days.
  package struct Usual: Sendable, Hashable {
    package let centre: Double
    package let low: Double?
    package let high: Double?

    package init(centre: Double, low: Double?, high: Double?) {
      self.centre = centre
      self.low = low
      self.high = high
    }
  }

  /// Events below which nothing is said.
  package static let fewest = 6

  /// What the events are called.
  package let name: String
  package let scope: TrendScope
  package let span: DaySpan
  /// The gaps between one event and the next, oldest first.
  package let gaps: [Gap]
  /// Events within the span.
  package let events: Int
  /// Days since the last event.
  package let sinceLast: Int?
  /// The usual gap and the bounds of usual ones; `nil` where there are too few.
  package let usual: Usual?

  package init(
    name: String, scope: TrendScope, span: DaySpan, gaps: [Gap], events: Int, sinceLast: Int?,
    usual: Usual?
  ) {
    self.name = name
    self.scope = scope
    self.span = span
    self.gaps = gaps
    self.events = events
    self.sinceLast = sinceLast
    self.usual = usual
  }
}
