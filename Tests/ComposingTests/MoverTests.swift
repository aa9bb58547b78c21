import Composing
import Content
import Dates
import Measures
import Reports
import Testing
import Workforce

/// History stays with the team of the day: movers, leavers, joiners.
@Suite struct MoverTests {
  let input: ReportInput
  let pages: [String: Page]

  init() throws {
    input = try Operation().input()
    pages = try Operation().pages()
  }

  private func handled(_ team: String, _ from: String, _ to: String) throws -> Double? {
    let figures = input.figures
    let metric = try #require(figures.metrics.firstIndex { $0.id == "handled" })
    let number = try #require(input.project.organisation.teamNumber(team))
    let first = try #require(CivilDate(iso: from))
    let end = try #require(CivilDate(iso: to)).advanced(by: 1)
    return figures.reading(metric, .team(number), first..<end).value
  }

  /// Kit's calls of 6 and 13 April are billing's, those of 20 April and of May are moves'.
  @Test func aMoversDaysStayWithTheTeamOfTheDay() throws {
    #expect(try handled("billing", "2026-04-01", "2026-04-30") == 101)
    #expect(try handled("moves", "2026-04-01", "2026-04-30") == 10)
    #expect(try handled("moves", "2026-05-01", "2026-05-20") == 28)
    #expect(try handled("billing", "2026-05-01", "2026-05-20") == 40)
  }

  /// The teams' totals are the floor's, whoever moved between them.
  @Test func nothingIsLostOrCountedTwiceBetweenTeams() throws {
    let parts = try ["billing", "moves"].compactMap {
      try handled($0, "2026-04-01", "2026-05-20")
    }
    #expect(try handled("floor", "2026-04-01", "2026-05-20") == parts.reduce(0, +))
  }

  private func row(_ path: String, _ name: String) throws -> MemberTable.Row? {
    let page = try #require(pages[path], "no page \(path)")
    guard case .members(let table) = page.section("members")?.content else { return nil }
    return table.rows.first { $0.agent.title == .text(name) }
  }

  private func handled(in row: MemberTable.Row?, _ path: String) throws -> Double? {
    guard case .members(let table) = pages[path]?.section("members")?.content else { return nil }
    let column = try #require(table.metrics.firstIndex { $0.id == "handled" })
    return row?.cells[column].reading.value
  }

  /// Each lead sees a mover's days in the own team, and when they began or ended.
  @Test func aMoversRowHoldsTheDaysInThatTeam() throws {
    let old = try row("leads/billing/2026-04", "Kit Kowalski")
    let new = try row("leads/moves/2026-04", "Kit Kowalski")
    #expect(try handled(in: old, "leads/billing/2026-04") == 20)
    #expect(try handled(in: new, "leads/moves/2026-04") == 10)
    #expect(old?.left?.description == "2026-04-14")
    #expect(old?.joined == nil)
    #expect(new?.joined?.description == "2026-04-15")
    #expect(new?.left == nil)
  }

  @Test func theOldLeadsPageDoesNotLeadToTheMover() throws {
    #expect(try row("leads/billing/2026-04", "Kit Kowalski")?.agent.path == nil)
    #expect(try row("leads/moves/2026-04", "Kit Kowalski")?.agent.path == "agents/kit9")
    #expect(try row("leads/floor/2026-04", "Kit Kowalski")?.agent.path == "agents/kit9")
    #expect(
      try handled(in: row("leads/floor/2026-04", "Kit Kowalski"), "leads/floor/2026-04") == 30)
  }

  /// The new lead may not read the old team's figures, so no page of the mover holds them.
  @Test func aMoversOldPageDoesNotHoldTheOldTeamsFigures() throws {
    var operation = Operation()
    operation.settings = "name: F\nperiods: {show: {week: 8}}\n"
    let pages = try operation.pages()
    let before = try #require(pages["agents/kit9/2026-w15"])
    guard case .scorecard(let card) = before.section("figures")?.content else {
      Issue.record("no scorecard")
      return
    }
    #expect(card.columns == [.own])
    let after = try #require(pages["agents/kit9/2026-w20"])
    guard case .scorecard(let later) = after.section("figures")?.content else {
      Issue.record("no scorecard")
      return
    }
    #expect(later.columns.count == 2)
  }

  @Test func aLeaverHasNoPageAndLeavesTheFiguresBehind() throws {
    #expect(!pages.keys.contains { $0.hasPrefix("agents/dan9") })
    let row = try row("leads/billing/2026-04", "Dan Dragomir")
    #expect(row?.agent.path == nil)
    #expect(row?.left?.description == "2026-04-30")
    #expect(try handled(in: row, "leads/billing/2026-04") == 21)
    #expect(try self.row("leads/billing", "Dan Dragomir") != nil)
    #expect(try self.row("leads/billing/2026-05", "Dan Dragomir") == nil)
  }

  @Test func aJoinerHasPagesOfTheDaysSinceJoining() {
    #expect(pages["agents/eve9"] != nil)
    #expect(pages["agents/eve9/2026-05"] != nil)
    #expect(pages["agents/eve9/2026-04"] == nil)
  }

  @Test func somebodyWhoHasNotBegunIsInNoTeamYet() throws {
    let page = try #require(pages["leads/billing/2026-05"])
    #expect(!PageContents(page).texts.contains { $0.contains("Fay Forsberg") })
  }
}
