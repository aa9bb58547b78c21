import Composing
import Content
import Dates
import Measures
import Reports
import Testing
import Workforce

/// The parts of a metric for any scope and days.
@Suite struct PartsTests {
  private static let header = """
    name: Handle time
    formula: handle_seconds / handled
    kinds: [phone]
    hide under: 20
    parts:
      long: (handle_seconds / 4) / (handled / 4)
      short: (handle_seconds * 0.75) / (handled * 0.75)
    """

  let figures: Figures

  init() throws {
    var operation = Operation()
    operation.metrics["aht"] = Self.header
    figures = try operation.input().figures
  }

  private func parts(_ scope: Scope) throws -> [Reading] {
    let april =
      try #require(CivilDate(iso: "2026-04-01"))..<(try #require(CivilDate(iso: "2026-05-01")))
    let metric = try #require(figures.metrics.firstIndex { $0.id == "aht" })
    return figures.parts(metric, scope, april)
  }

  /// Billing's 101 calls took 31,500 seconds in April.
  @Test func eachPartIsItsOwnTotalOverItsOwnTotal() throws {
    let billing = try #require(figures.organisation.teamNumber("billing"))
    let parts = try parts(.team(billing))
    #expect(parts.map(\.numerator) == [7875, 23_625])
    #expect(parts.map(\.denominator) == [25.25, 75.75])
    #expect(parts.map(\.value) == [31_500.0 / 101, 31_500.0 / 101])
  }

  /// Thirty calls: seven and a half of them long, which are fewer than twenty.
  @Test func aPartOfFewIsWithheldAsTheMetricIs() throws {
    let ana = try #require(figures.organisation.agentNumber("ana9"))
    #expect(
      try parts(.agent(ana)).map(\.outcome) == [.suppressed(under: 20), .value(300)])
  }

  @Test func thePartsSpeakOfWhomTheMetricSpeaks() throws {
    let cases = try #require(figures.organisation.teamNumber("cases"))
    #expect(try parts(.team(cases)).map(\.outcome) == [.notApplicable, .notApplicable])
  }
}
