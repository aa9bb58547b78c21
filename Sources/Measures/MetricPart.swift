package import Diagnostics

/// One kind of contact in a metric: the same fraction over what is of that kind.
///
/// The parts of a metric add up to it, above the line and below, so that a change can be told apart: in how
/// the kinds are mixed, and within each kind.
package struct MetricPart: Sendable {
  /// The kind, as the pages name it.
  package let name: String
  package let formula: Formula
  package let location: SourceLocation
  /// Where the formula's text begins.
  package let formulaLocation: SourceLocation

  package init(
    name: String, formula: Formula, location: SourceLocation, formulaLocation: SourceLocation
  ) {
    self.name = name
    self.formula = formula
    self.location = location
    self.formulaLocation = formulaLocation
  }
}
