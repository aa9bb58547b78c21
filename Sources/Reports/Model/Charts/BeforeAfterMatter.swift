package import Dates

/// One person before and after a day, beside colleagues who began at about the same level.
///
/// It never says that the day was the cause.
package struct BeforeAfterMatter: Sendable {
  /// A colleague before and after.
  package struct Pair: Sendable, Hashable {
    package let before: Double
    package let after: Double

    package init(before: Double, after: Double) {
      self.before = before
      self.after = after
    }
  }

  package enum Outcome: Sendable, Hashable {
    /// The person lacks a figure on one side.
    case noFigure
    /// Fewer stand behind a side than a verdict needs.
    case tooFew(needed: Int)
    /// The change less that of colleagues, with its interval.
    case compared(change: Double, others: Double, difference: Double, interval: Bounds)
    /// The change, and how much of one a return to the usual level would give by itself; `nil` if unknown.
    case alone(change: Double, expected: Double?)
  }

  /// Colleagues below which none is compared with.
  package static let fewestControls = 6

  package let metric: MetricReference
  package let person: String
  package let day: CivilDate
  /// The days before, and as many after.
  package let before: DaySpan
  package let after: DaySpan
  /// Whether the days after are not over yet.
  package let isPartial: Bool
  package let ownBefore: FigureCell
  package let ownAfter: FigureCell
  /// The colleagues without such a talk, in the order of their figures before; empty where they are too few.
  package let controls: [Pair]
  /// How many colleagues had a figure on both sides.
  package let controlCount: Int
  package let outcome: Outcome

  package init(
    metric: MetricReference, person: String, day: CivilDate, before: DaySpan, after: DaySpan,
    isPartial: Bool, ownBefore: FigureCell, ownAfter: FigureCell, controls: [Pair],
    controlCount: Int, outcome: Outcome
  ) {
    self.metric = metric
    self.person = person
    self.day = day
    self.before = before
    self.after = after
    self.isPartial = isPartial
    self.ownBefore = ownBefore
    self.ownAfter = ownAfter
    self.controls = controls
    self.controlCount = controlCount
    self.outcome = outcome
  }
}
