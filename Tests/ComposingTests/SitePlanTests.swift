import Composing
import Content
import Dates
import Testing

/// Which periods have pages, and which of them is the main one.
@Suite struct SitePlanTests {
  private func plan(
    _ settings: String, asOf: String, firstDay: String = "2026-02-02"
  ) throws -> SitePlan {
    var operation = Operation()
    operation.settings = "name: F\n" + settings
    operation.asOf = asOf
    operation.facts = [
      .init(agent: "ana9", date: firstDay, handled: 1),
      .init(agent: "ana9", date: asOf, handled: 1),
    ]
    return SitePlan(try operation.input())
  }

  @Test(arguments: [
    ("2026-05-20", "2026-04"), ("2026-05-30", "2026-04"), ("2026-05-31", "2026-05"),
    ("2026-06-01", "2026-05"), ("2026-02-10", "2026-02"),
  ])
  func theMainPeriodIsTheNewestWholeOne(asOf: String, main: String) throws {
    #expect(try plan("", asOf: asOf).main.id == main)
  }

  @Test(arguments: [
    // The month that runs is shown besides; on its last day it is whole.
    ("2026-05-20", ["2026-02", "2026-03", "2026-04", "2026-05"]),
    ("2026-05-31", ["2026-03", "2026-04", "2026-05"]),
    // Nothing from before there was data.
    ("2026-03-31", ["2026-02", "2026-03"]), ("2026-02-20", ["2026-02"]),
  ])
  func soManyWholeMonthsAreShownAndTheRunningOne(asOf: String, months: [String]) throws {
    let plan = try plan("periods: {show: {month: 3}}\n", asOf: asOf)
    #expect(plan.shown[.month]?.map(\.id) == months)
  }

  @Test func fiscalPeriodsHavePagesToo() throws {
    let plan = try plan(
      "calendar: {fiscal: 4-4-5}\nperiods: {main: quarter, show: {quarter: 1}}\n",
      asOf: "2026-05-20")
    // The retail year 2026 begins on 1 February: its first quarter has 13 weeks.
    #expect(plan.main.first.description == "2026-02-01")
    #expect(plan.main.last.description == "2026-05-02")
  }

  @Test func everyRequestIsMadeOnce() throws {
    let requests = try Operation().composer().requests
    #expect(Set(requests).count == requests.count)
  }

  @Test func aProjectWithoutDataHasPages() throws {
    var operation = Operation()
    operation.facts = []
    let pages = try operation.pages()
    #expect(pages["agents/ana9"] != nil)
    #expect(pages["operation"] != nil)
  }
}
