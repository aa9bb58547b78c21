import Composing
import Content
import Dates
import Measures
import Reports
import Testing
import Workforce

/// Figures of any scope and days, from totals of that scope and those days.
@Suite struct FiguresTests {
  let figures: Figures

  init() throws { figures = try Operation().input().figures }

  private func metric(_ id: String) throws -> Int {
    try #require(figures.metrics.firstIndex { $0.id == id })
  }

  private func days(_ from: String, _ to: String) throws -> Range<CivilDate> {
    try #require(CivilDate(iso: from))..<(try #require(CivilDate(iso: to))).advanced(by: 1)
  }

  private func agent(_ id: String) throws -> Scope {
    .agent(try #require(figures.organisation.agentNumber(id)))
  }

  private func team(_ id: String) throws -> Scope {
    .team(try #require(figures.organisation.teamNumber(id)))
  }

  private func reading(_ id: String, _ scope: Scope) throws -> Reading {
    figures.reading(try metric(id), scope, try days("2026-04-01", "2026-04-30"))
  }

  /// Twenty calls of six minutes and 81 of five are 81 × 300 + 20 × 360 seconds over 101 calls: not the mean
  /// of the four agents' averages.
  @Test func aTeamsAverageIsTotalOverTotal() throws {
    let reading = try reading("aht", team("billing"))
    #expect(reading.numerator == 31_500)
    #expect(reading.denominator == 101)
    #expect(reading.value == 31_500.0 / 101)
    #expect(reading.value != (300 + 300 + 360 + 300) / 4)
  }

  @Test func missingZeroHiddenAndNotApplicableAreFourThings() throws {
    // Nobody counted replies; nothing is not zero.
    #expect(try reading("praise", team("billing")).outcome == .noData)
    // Thirty calls are fewer than the fifty of 'hide under'.
    #expect(try reading("rare", agent("ana9")).outcome == .suppressed(under: 50))
    #expect(try reading("rare", team("billing")).value == 1)
    // Handle time is a matter of the phones.
    #expect(try reading("aht", team("cases")).outcome == .notApplicable)
    #expect(try reading("aht", agent("gus9")).outcome == .notApplicable)
    #expect(try reading("handled", agent("gus9")).value == 30)
    let none = figures.reading(
      try metric("handled"), try agent("ana9"), try days("2026-04-07", "2026-04-12"))
    #expect(none.outcome == .noData)
  }

  @Test func daysWithDataAreCounted() throws {
    let april = try days("2026-04-01", "2026-04-30")
    #expect(figures.daysWithData(try agent("kit9"), april) == 3)
    #expect(figures.daysWithData(try team("moves"), april) == 1)
    #expect(figures.daysWithData(.operation, april) == 3)
    #expect(figures.span?.lowerBound.description == "2026-04-06")
    #expect(figures.span?.upperBound.description == "2026-05-20")
  }

  @Test(
    arguments: [
      // Billing's own standard; none for moves, none for the operation.
      ("ana9", "2026-05-20", PassRule.atMost(360)), ("kit9", "2026-04-14", .atMost(360)),
      ("kit9", "2026-04-15", nil),
      // Eve joined on 11 May: the standard of the first 90 days, until the 90th.
      ("eve9", "2026-05-20", .atMost(540)), ("eve9", "2026-08-08", .atMost(540)),
      ("eve9", "2026-08-09", nil), ("eve9", "2026-05-10", nil),
    ] as [(String, String, PassRule?)])
  func theStandardIsThatOfTheDayTheTeamAndTheService(
    who: String, date: String, rule: PassRule?
  ) throws {
    let day = try #require(CivilDate(iso: date))
    #expect(figures.standard(try metric("aht"), try agent(who), on: day)?.rule == rule)
  }

  @Test func aVerdictNeedsEnoughCallsAndAWholePeriod() throws {
    let aht = try metric("aht")
    let day = try #require(CivilDate(iso: "2026-04-30"))
    func state(_ days: Range<CivilDate>, isPartial: Bool) throws -> Bool {
      let scope = try agent("ana9")
      let reading = figures.reading(aht, scope, days)
      let state = figures.standardState(aht, scope, reading, on: day, isPartial: isPartial)
      return state == .passes(.atMost(360), phase: nil)
    }
    #expect(try state(days("2026-04-01", "2026-04-30"), isPartial: false))
    #expect(try !state(days("2026-04-01", "2026-04-30"), isPartial: true))
    // Ten calls are fewer than the twenty of 'minimum'.
    #expect(try !state(days("2026-04-06", "2026-04-06"), isPartial: false))
  }
}
