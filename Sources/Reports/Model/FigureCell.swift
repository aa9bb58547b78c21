package import Measures

/// A figure with all that must stand one step away from it.
package struct FigureCell: Sendable, Hashable {
  package var reading: Reading
  package let unit: Unit
  package let decimals: Int?
  package let counted: String

  package init(reading: Reading, unit: Unit, decimals: Int?, counted: String) {
    self.reading = reading
    self.unit = unit
    self.decimals = decimals
    self.counted = counted
  }
}

/// A metric's name and where it is explained.
package struct MetricReference: Sendable, Hashable {
  package let id: String
  package let name: String
  package let shortFormula: String
  package let path: PagePath
  package let unit: Unit
  package let decimals: Int?
  package let direction: Direction
  package let counted: String

  package init(
    id: String, name: String, shortFormula: String, path: PagePath, unit: Unit, decimals: Int?,
    direction: Direction, counted: String
  ) {
    self.id = id
    self.name = name
    self.shortFormula = shortFormula
    self.path = path
    self.unit = unit
    self.decimals = decimals
    self.direction = direction
    self.counted = counted
  }
}

/// What the standard says of a figure; a verdict on passing, not on change.
package enum StandardState: Sendable, Hashable {
  /// No standard is in force: "Not judged".
  case none
  case passes(PassRule, phase: String?)
  /// Does not pass, by so much in the metric's unit.
  case misses(PassRule, by: Double, phase: String?)
  /// Too few stand behind the figure for a verdict: so many, of so many needed.
  case tooFew(PassRule, n: Double?, needed: Int, phase: String?)
  /// The period is not over, or there is no figure to hold against it.
  case open(PassRule, phase: String?)

  package var rule: PassRule? {
    switch self {
    case .none: nil
    case .passes(let rule, _), .misses(let rule, _, _), .tooFew(let rule, _, _, _),
      .open(let rule, _):
      rule
    }
  }
}
