import Diagnostics
import Testing

@Suite struct StandardChecksTests {
  private func problems(unit: String = "duration", _ standards: String...) -> [String] {
    let items = standards.map { "  - {\($0)}\n" }.joined()
    let header =
      "metric: m\nname: M\nformula: handled / handle_seconds\nunit: \(unit)\nstandards:\n" + items
    return Samples.read(["metrics/m.md": Samples.metric(header)]).problems.map(\.id)
  }

  @Test(arguments: [
    ("team: billing", "team: billing", true), ("team: billing", "team: moves", false),
    ("team: billing", "role: agent", false), ("role: agent", "role: agent", true),
    ("tenure: under 90 days", "tenure: from 90 days", false),
    ("tenure: under 90 days", "tenure: from 89 days", true),
    ("tenure: from 30 to 60 days", "tenure: from 60 to 90 days", false),
    ("tenure: under 90 days", "phase: run", false), ("phase: crawl", "phase: run", true),
  ])
  func twoStandardsForOnePersonOnOneDayAreRefused(a: String, b: String, isRefused: Bool) {
    let first = "from: 2026-01-01, \(a), pass: '<= 5:00'"
    let second = "from: 2026-01-01, \(b), pass: '<= 6:00'"
    #expect(problems(first, second) == (isRefused ? ["two-standards"] : []))
  }

  @Test func laterOnesTakeThePlaceOfEarlierOnes() {
    #expect(
      problems("from: 2026-01-01, pass: '<= 5:00'", "from: 2026-02-01, pass: '<= 6:00'") == [])
  }

  @Test(arguments: [
    ("share", "> 100%", true), ("share", ">= 101%", true), ("share", ">= 100%", false),
    ("share", "< 0%", true), ("share", "<= 0%", false), ("duration", "< 0:00", true),
    ("duration", "<= 0", false), ("points", "< 0", false), ("number", "< -5", false),
    ("share", "between 101% and 102%", true),
  ])
  func whatNothingCanPassIsRefused(unit: String, rule: String, isRefused: Bool) {
    #expect(
      problems(unit: unit, "from: 2026-01-01, pass: '\(rule)'")
        == (isRefused ? ["impossible-rule"] : []))
  }
}
