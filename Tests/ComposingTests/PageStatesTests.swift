import Composing
import Content
import Dates
import Measures
import Reports
import Testing
import Workforce

/// What pages say where there is little to say: no data, a month that runs, a team of three.
@Suite struct PageStatesTests {
  private func card(_ page: Page?) throws -> Scorecard {
    guard case .scorecard(let card) = try #require(page).section("figures")?.content else {
      throw Operation.Unsound(problems: ["no scorecard"])
    }
    return card
  }

  private func row(_ page: Page?, _ metric: String) throws -> Scorecard.Row {
    let rows = try card(page).groups.flatMap(\.rows)
    return try #require(rows.first { $0.metric.id == metric })
  }

  @Test func aMetricWithoutDataHasARowThatSaysSo() throws {
    let pages = try Operation().pages()
    let row = try row(pages["agents/ana9"], "praise")
    #expect(row.cells.map(\.reading.outcome) == [.noData, .noData])
    guard case .trends(let trends) = pages["agents/ana9"]?.section("trends")?.content else {
      Issue.record("no trends")
      return
    }
    #expect(!trends.contains { $0.metric.id == "praise" })
    guard case .empty(.noData) = pages["everyone/metrics/praise"]?.section("where-we-are")?.content
    else {
      Issue.record("the metric's page does not say that there is no data")
      return
    }
  }

  @Test func aMonthThatRunsIsMarkedAndNotJudged() throws {
    let pages = try Operation().pages()
    let may = try #require(pages["agents/ana9/2026-05"])
    #expect(may.frame.periods?.current.isPartial == true)
    #expect(may.frame.periods?.current.partialUntil?.description == "2026-05-20")
    #expect(may.frame.periods?.current.workedDays == 14)
    #expect(may.frame.periods?.current.allWorkingDays == 21)
    #expect(try row(may, "aht").standard == .open(.atMost(360), phase: nil))
    let april = try #require(pages["agents/ana9/2026-04"])
    #expect(april.frame.periods?.current.isPartial == false)
    #expect(try row(april, "aht").standard == .passes(.atMost(360), phase: nil))
    #expect(april.frame.periods?.next?.path == "agents/ana9/2026-05")
    #expect(april.frame.periods?.previous == nil)
  }

  @Test func theBackOfficeIsNotMeasuredByPhoneMetrics() throws {
    let pages = try Operation().pages()
    let rows = try card(pages["teams/cases"]).groups.flatMap(\.rows).map(\.metric.id)
    #expect(!rows.contains("aht"))
    #expect(rows.contains("handled"))
  }

  /// Who only leads is counted among nobody's agents.
  @Test func aTeamOfThreeIsCountedAsThree() throws {
    let pages = try Operation().pages()
    guard
      case .team(let agents, let lead, let parent, _) = try #require(pages["teams/billing/2026-04"])
        .frame.lead
    else {
      Issue.record("not a team's page")
      return
    }
    // Ana, Ben, Dan and Kit; Fay has not begun.
    #expect(agents == 4)
    #expect(lead == "Lea Lumbard")
    #expect(parent == "Floor")
    guard case .team(let now, _, _, _) = pages["teams/billing/2026-05"]?.frame.lead else { return }
    #expect(now == 2)
  }

  @Test func anEmptyTeamHasPages() throws {
    var operation = Operation()
    operation.teams += "\nspare,Spare,floor,phone,"
    let pages = try operation.pages()
    #expect(pages["teams/spare"] != nil)
    guard case .empty(.noData) = pages["leads/spare"]?.section("members")?.content else {
      Issue.record("an empty team's table")
      return
    }
  }

  @Test func aPersonWithoutATeamsLeadHasThatOfTheTeamAbove() throws {
    var operation = Operation()
    operation.teams = operation.teams.replacing(
      "moves,Moves,floor,phone,max9", with: "moves,Moves,floor,phone,")
    let pages = try operation.pages()
    guard
      case .agent(let team, let lead, let role, _, let days) = pages["agents/eve9/2026-05"]?.frame
        .lead
    else {
      Issue.record("not an agent's page")
      return
    }
    #expect(team == "Moves")
    #expect(lead == "Vera Vanter")
    #expect(role == "agent")
    #expect(days == 2)
  }

  @Test func metricsArePairedOnEveryPage() throws {
    let pages = try Operation().pages()
    #expect(try row(pages["agents/ana9"], "aht").pairs.map(\.name) == ["Calls handled"])
    #expect(try row(pages["operation"], "aht").pairs.map(\.name) == ["Calls handled"])
  }
}
