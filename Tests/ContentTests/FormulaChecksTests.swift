import Diagnostics
import Testing

@Suite struct FormulaChecksTests {
  private func problems(_ header: String) -> [String] {
    Samples.read(["metrics/m.md": Samples.metric("metric: m\nname: M\n" + header)]).problems
      .filter { $0.location.file == "metrics/m.md" }.map(\.id)
  }

  @Test(arguments: [
    "handled / 0", "handled / (2 - 2)", "handled / (handle_seconds - handle_seconds)",
    "1 + handled / (0 * handle_seconds)", "handled / handle_seconds / 0",
  ])
  func aDivisionByNothingIsRefused(formula: String) {
    #expect(problems("formula: \(formula)") == ["divides-by-zero"])
  }

  @Test(arguments: ["handled / 60", "handled / (handle_seconds - 1)", "0 / handled", "handled * 0"])
  func otherDivisionsAreNot(formula: String) {
    #expect(problems("formula: \(formula)") == [])
  }

  @Test func aFormulaOfNoMeasureIsRefused() {
    #expect(problems("formula: 6 * 7") == ["constant-formula"])
  }

  @Test func aMetricIsNoMeasure() {
    #expect(problems("formula: aht * 2") == ["unknown-measure"])
    let (_, found) = Samples.read(
      ["metrics/m.md": Samples.metric("metric: m\nname: M\nformula: aht * 2")])
    #expect(found.map(\.message) == ["'aht' is a metric, and formulas are made of measures"])
  }

  @Test(arguments: [
    ("share", "handled / handle_seconds * 100", true), ("share", "handled / handle_seconds", false),
    ("points", "handled / handle_seconds * 100", false),
    ("duration", "handle_seconds / handled / 60", true),
    ("hours", "handle_seconds / handled / 3600", true),
    ("number", "handle_seconds / handled / 60", false),
  ])
  func aFactorThatTheUnitBringsAlreadyIsNamed(unit: String, formula: String, isNamed: Bool) {
    #expect(
      problems("unit: \(unit)\nformula: \(formula)") == (isNamed ? ["unit-and-formula"] : []))
  }
}
