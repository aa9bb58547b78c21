package import Dates

/// How far a period that is over has come on its way to being closed.
package enum ClosingState: Sendable, Hashable {
  /// Late data may still change it.
  case provisional(until: CivilDate)
  /// Nothing is waited for any more, and nobody has closed it.
  case due
  /// `version` is `nil` where its days were closed as parts of other periods.
  case closed(on: CivilDate, version: Int?)
}

/// Figures of a closed period that would be others, or that are others than in the version before.
package struct Restatement: Sendable, Hashable {
  /// Why the figures differ.
  package enum Cause: Sendable, Hashable {
    /// Data that came after the closing, as of a day.
    case data(asOf: CivilDate)
    /// Formulas or other definitions that were changed after the closing.
    case definitions
    /// The period was closed again, because of this; the old figures are those of the version before.
    case replacement(why: String)
  }

  /// A figure then and now.
  package struct Row: Sendable, Hashable {
    /// Whose figure it is; `nil` on a page that is about one alone.
    package let whose: Title?
    package let metric: String
    package let old: FigureCell
    package let new: FigureCell

    package init(whose: Title?, metric: String, old: FigureCell, new: FigureCell) {
      self.whose = whose
      self.metric = metric
      self.old = old
      self.new = new
    }
  }

  package let period: PeriodState
  package let version: Int
  package let closedOn: CivilDate
  /// The last day of the data that it was closed with.
  package let asOf: CivilDate
  package let cause: Cause
  package let rows: [Row]
  /// Figures that are not listed here: single people's, on the page of all.
  package let unlisted: Int

  package init(
    period: PeriodState, version: Int, closedOn: CivilDate, asOf: CivilDate, cause: Cause,
    rows: [Row], unlisted: Int = 0
  ) {
    self.period = period
    self.version = version
    self.closedOn = closedOn
    self.asOf = asOf
    self.cause = cause
    self.rows = rows
    self.unlisted = unlisted
  }
}
