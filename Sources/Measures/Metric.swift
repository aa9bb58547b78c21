package import Diagnostics

/// A formula over measures with a name, a meaning, a direction and standards.
package struct Metric: Sendable {
  /// At which levels a metric speaks.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    case agent
    case team
    case operation
  }

  package let id: String
  package let name: String
  /// One sentence: what it represents.
  package let summary: String
  /// The formula in a few words, for the line under the name: "handling time ÷ calls".
  package let shortFormula: String
  package let formula: Formula
  package let unit: Unit
  /// Digits after the point; `nil` leaves it to the unit.
  package let decimals: Int?
  package let direction: Direction
  /// What the denominator counts: "calls", "replies"; empty for contacts, which every language has a word for.
  package let counted: String
  /// The heading it stands under in a scorecard.
  package let group: String
  /// Its place in the scorecard, smallest first.
  package let order: Int
  package let pairedWith: [String]
  /// Whether teams are set side by side on it, on the pages of those above them.
  package let isHeadline: Bool
  /// Contacts below which no verdict is given.
  package let minimum: Int
  /// Contacts below which the figure itself is withheld.
  package let hideUnder: Int
  package let levels: Set<Level>
  /// Kinds of team it speaks of; empty means all.
  package let teamKinds: Set<String>
  /// Roles it speaks of; empty means all.
  package let roles: Set<String>
  package let standards: [Standard]
  /// The kinds of contact that make it up; empty where it is not told apart.
  package let parts: [MetricPart]
  package let location: SourceLocation
  /// Where the formula's text begins.
  package let formulaLocation: SourceLocation

  package init(
    id: String, name: String, summary: String, shortFormula: String, formula: Formula, unit: Unit,
    decimals: Int? = nil, direction: Direction = .neutral, counted: String = "",
    group: String = "", order: Int = 0, pairedWith: [String] = [], isHeadline: Bool = false,
    minimum: Int = 30,
    hideUnder: Int = 0, levels: Set<Level> = Set(Level.allCases), teamKinds: Set<String> = [],
    roles: Set<String> = [], standards: [Standard] = [], parts: [MetricPart] = [],
    location: SourceLocation,
    formulaLocation: SourceLocation? = nil
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.shortFormula = shortFormula
    self.formula = formula
    self.unit = unit
    self.decimals = decimals
    self.direction = direction
    self.counted = counted
    self.group = group
    self.order = order
    self.pairedWith = pairedWith
    self.isHeadline = isHeadline
    self.minimum = minimum
    self.hideUnder = hideUnder
    self.levels = levels
    self.teamKinds = teamKinds
    self.roles = roles
    self.standards = standards
    self.parts = parts
    self.location = location
    self.formulaLocation = formulaLocation ?? location
  }
}
