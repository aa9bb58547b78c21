package import Closing
internal import Dates
package import Measures
package import Workforce

/// A closed period as pages need it.
package struct ClosedPeriod: Sendable {
  package let statement: ClosingStatement
  package let facts: ClosedFacts
  /// Its figures as they were closed.
  package let figures: [ClosedFigure]
  /// Those of the version before; `nil` where this is the first.
  package let replaced: [ClosedFigure]?
  /// Whether anything by which figures are worked out has changed since.
  package let hasOtherDefinitions: Bool

  package init(
    statement: ClosingStatement, facts: ClosedFacts, figures: [ClosedFigure],
    replaced: [ClosedFigure]?, hasOtherDefinitions: Bool
  ) {
    self.statement = statement
    self.facts = facts
    self.figures = figures
    self.replaced = replaced
    self.hasOtherDefinitions = hasOtherDefinitions
  }
}

/// All that was closed, and what the data say of it now.
package struct Closings: Sendable {
  /// Oldest first.
  package let periods: [ClosedPeriod]
  /// Where people belonged on closed days.
  package let stays: [RecordedStay]
  /// The facts as the data give them now, closed days too; `nil` where nothing was closed.
  package let found: FactTable?

  package init(periods: [ClosedPeriod], stays: [RecordedStay], found: FactTable?) {
    self.periods = periods.sorted { $0.statement.period < $1.statement.period }
    self.stays = stays
    self.found = found
  }

  package static let none = Closings(periods: [], stays: [], found: nil)

  /// The facts of a build: those of closed days as they were closed, all others as the data give them.
  package func holding(_ facts: FactTable) -> FactTable { facts.holding(periods.map(\.facts)) }

  /// The same as far as a day is concerned that was asked for.
  package func cut(before time: Int32) -> Closings {
    Closings(periods: periods, stays: stays, found: found?.cut(before: time))
  }
}
