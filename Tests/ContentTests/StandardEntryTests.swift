import Content
import Dates
import Diagnostics
import Measures
import Testing

/// The standards of a metric: what passes, from when, for whom.
@Suite struct StandardEntryTests {
  private static func text(_ items: String) -> String {
    Samples.metric(
      """
      metric: aht
      name: Handle time
      formula: handle_seconds / handled
      unit: duration
      standards:
      \(items)
      """)
  }

  private func standards(_ items: String) throws -> [Standard] {
    let (project, problems) = Samples.read(["metrics/aht.md": Self.text(items)])
    #expect(problems.map(\.description) == [])
    return try #require(project.metrics.first).metric.standards
  }

  @Test func everyKeyIsRead() throws {
    let standards = try standards(
      """
        - from: 2026-01-01
          team: billing
          role: agent
          tenure: under 90 days
          phase: crawl
          pass: "between 4:30 and 7:00"
          why: Because.
          benefit: Time.
          announced: 2025-12-10
      """)
    let standard = try #require(standards.first)
    #expect(standard.from.description == "2026-01-01")
    #expect(standard.team == "billing")
    #expect(standard.role == "agent")
    #expect(standard.tenure == Standard.Tenure(atLeast: nil, under: 90))
    #expect(standard.phase == "crawl")
    #expect(standard.rule == .between(270, 420))
    #expect(standard.why == "Because.")
    #expect(standard.benefit == "Time.")
    #expect(standard.announced?.description == "2025-12-10")
  }

  @Test func standardsStandInOrderOfTime() throws {
    let standards = try standards(
      """
        - {from: 2026-07-01, pass: "<= 6:00"}
        - {from: 2026-01-01, pass: "<= 7:00"}
      """)
    #expect(standards.map(\.rule) == [.atMost(420), .atMost(360)])
  }

  @Test(
    arguments: [
      ("under 90 days", nil, 90), ("from 90 days", 90, nil), ("from 30 to 90 days", 30, 90),
    ] as [(String, Int?, Int?)])
  func lengthOfServiceIsRead(text: String, atLeast: Int?, under: Int?) throws {
    let standards = try standards("  - {from: 2026-01-01, pass: \"<= 7:00\", tenure: \(text)}")
    #expect(standards.first?.tenure == Standard.Tenure(atLeast: atLeast, under: under))
  }

  @Test func aNewJoinerHasTheStandardOfTheFirstDays() throws {
    let standards = try standards(
      """
        - {from: 2026-01-01, pass: "<= 7:00"}
        - {from: 2026-01-01, pass: "<= 9:00", tenure: under 90 days}
        - {from: 2026-01-01, pass: "<= 6:00", team: billing}
      """)
    let day = try #require(CivilDate(iso: "2026-10-01"))
    func rule(_ scope: StandardScope) -> PassRule? { standards.inForce(on: day, for: scope)?.rule }
    #expect(rule(StandardScope()) == .atMost(420))
    #expect(rule(StandardScope(teams: ["billing", "floor"])) == .atMost(360))
    #expect(rule(StandardScope(teams: ["billing", "floor"], tenureDays: 89)) == .atMost(540))
    #expect(rule(StandardScope(teams: ["billing", "floor"], tenureDays: 90)) == .atMost(360))
    #expect(rule(StandardScope(teams: ["moves", "floor"], tenureDays: 90)) == .atMost(420))
  }

  @Test(arguments: [
    (
      "{from: 2026-01-01}",
      "7:5: error: a standard needs 'pass'. Add a line 'pass: …'"
    ),
    (
      "{pass: \"<= 7:00\"}",
      "7:5: error: a standard needs 'from'. Add a line 'from: …'"
    ),
    (
      "{from: 2026-13-01, pass: \"<= 7:00\"}",
      "7:12: error: '2026-13-01' is no day of the calendar. Write it as 2026-10-31"
    ),
    (
      "{from: 2026-01-01, pass: \"<= 7:00\", tenure: 90 days}",
      "7:49: error: '90 days' is no length of service. "
        + "Write 'under 90 days', 'from 90 days' or 'from 30 to 90 days'"
    ),
    (
      "{from: 2026-01-01, pass: \"<= 7:00\", team: biling}",
      "7:47: error: there is no team 'biling'. Did you mean 'billing'?"
    ),
    (
      "{from: 2026-01-01, pass: \"<= 7:00\", announced: 2026-01-02}",
      "7:5: warning: this standard counts from 2026-01-01 but was announced on 2026-01-02. "
        + "A standard should be announced before it counts"
    ),
  ])
  func aMistakeIsNamed(item: String, words: String) {
    #expect(
      Samples.problems(["metrics/aht.md": Self.text("  - " + item)]) == ["metrics/aht.md:" + words])
  }
}
