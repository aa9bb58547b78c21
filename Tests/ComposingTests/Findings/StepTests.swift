import Composing
import Dates
import Foundation
import Reports
import Testing

@Suite struct StepTests {
  private static let note = """
    ---
    kind: coaching
    about: p000
    by: p001
    date: 2026-08-03
    title: A new script
    audience: agent
    metrics: [m0]
    step: [m0]
    ---
    Since then the calls are longer, and it is meant so.
    """

  /// Two deviations up from week 13 on, and no other cause.
  private func shifted(_ notes: [String: String]) -> SteadyAgents {
    var operation = SteadyAgents(agents: 3, metrics: 2)
    operation.shift = (agent: 0, metric: 0, from: 13, size: 3)
    operation.notes = notes
    return operation
  }

  @Test func withoutAConfirmedCauseTheRiseStandsOut() throws {
    let list = try #require(try shifted([:]).changes(of: 0))
    #expect(list.findings.map(\.metric.id) == ["m0"])
  }

  @Test func limitsBeginAnewAtAConfirmedStep() throws {
    let operation = shifted(["script": Self.note])
    let trend = try #require(try Self.trend("m0", operation.composer().page(.agent(0, nil))))
    #expect(trend.course.stretches.map(\.range) == [0..<13, 13..<26])
    #expect(trend.verdict.outcome == .usual)
    #expect(trend.verdict.range?.step?.description == "2026-08-03")
    #expect(trend.events.map(\.title) == ["A new script"])
  }

  @Test func aStepIsTheAgentsOwnAndTheMetricsOwn() throws {
    let composer = try shifted(["script": Self.note]).composer()
    let other = try #require(Self.trend("m0", composer.page(.agent(1, nil))))
    let second = try #require(Self.trend("m1", composer.page(.agent(0, nil))))
    #expect(other.course.stretches.count == 1)
    #expect(second.course.stretches.count == 1)
  }

  @Test func whatTheReadersMayNotReadMovesNoLimits() throws {
    let note = Self.note.replacingOccurrences(of: "audience: agent", with: "audience: lead")
    let trend = try #require(
      try Self.trend("m0", shifted(["script": note]).composer().page(.agent(0, nil))))
    #expect(trend.course.stretches.count == 1)
  }

  private static func trend(_ metric: String, _ page: Page) -> Trend? {
    page.sections.lazy.compactMap { section -> Trend? in
      guard case .trends(let trends) = section.content else { return nil }
      return trends.first { $0.metric.id == metric }
    }.first
  }
}
