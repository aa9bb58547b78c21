import DebriefKit
import Foundation
import Testing

/// A closed month keeps every figure on every page; what later data would change is said and not done.
@Suite struct ClosedPagesTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(copyOf: "closing")
    _ = try project.close("2026-10")
  }

  /// A page without what is said of changes since it was closed, and of how the data was read.
  private func words(_ page: String) throws -> String {
    try project.page(page).replacing(
      /(?s)<section class="section" id="(restatements|sources)">.*?<\/section>\n*/, with: "")
  }

  private static let pages = [
    "operation/2026-10", "teams/billing/2026-10", "teams/floor/2026-10", "leads/moves/2026-10",
    "agents/ana/2026-10", "agents/cat/2026-10", "operation/2026-w42", "agents/ana/2026-w42",
  ]

  @Test func lateRowsChangeNoFigureOfAClosedMonth() throws {
    try project.build()
    let before = try Self.pages.map(words)
    try project.append(
      "2026-10-13T09:00,ana,,4000,k01\n2026-10-13T09:10,dan,,10,k02\n", to: "data/calls.csv")
    let result = try project.build()
    #expect(result.problems.map(\.text) == [])
    for (page, old) in zip(Self.pages, before) { #expect(try words(page) == old, "\(page)") }
  }

  @Test func figuresAndExplanationsAreTheClosedOnesToo() throws {
    func figures() throws -> [String: [Double?]] {
      try project.figures {
        $0.split = ["agent", "month"]
        $0.period = "2026-10"
      }.byLabel
    }
    let before = try figures()
    #expect(before.count == 4)
    try project.append("2026-10-13T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    #expect(try figures() == before)
  }

  @Test func lateRowsAreNamedWithOldAndNew() throws {
    try project.append("2026-10-13T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    try project.build()
    for page in ["operation", "operation/2026-10", "operation/data", "teams/billing", "agents/ana"]
    {
      #expect(try project.page(page).contains("id=\"restatements\""), "\(page)")
    }
    // What concerns Ana concerns neither the other team nor a colleague, nor a month that is open.
    for page in ["teams/moves", "agents/ben", "agents/cat/2026-10", "operation/2026-09"] {
      #expect(try !project.page(page).contains("id=\"restatements\""), "\(page)")
    }
    let own = try project.page("agents/ana/2026-10")
    #expect(own.contains("October 2026 was closed on 7\u{A0}November 2026."))
    #expect(own.contains("Data as of 6\u{A0}November 2026 would change"))
    #expect(!own.contains("Billing</th>"))
    let data = try project.page("operation/data")
    #expect(data.contains("<th scope=\"row\">Ana Alto</th>"))
    #expect(try !project.page("operation").contains("<th scope=\"row\">Ana Alto</th>"))
  }

  @Test func openDaysTakeLateRowsAsEver() throws {
    try project.build()
    let before = try project.page("operation/data")
    try project.append("2026-11-03T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    try project.build()
    #expect(try project.page("operation/data") != before)
    #expect(try !project.page("operation").contains("id=\"restatements\""))
  }

  @Test func historyStaysWithTheTeamOfTheDay() throws {
    try project.build()
    let before = try Self.pages.filter { !$0.hasPrefix("leads") && !$0.contains("cat") }.map(words)
    // The move is made to have been a month earlier, and Dan is written to have been in billing all the time.
    try project.replace("2025-01-01,2026-10-15", by: "2025-01-01,2026-09-15", in: "people.csv")
    try project.replace(
      "cat,Cat Cole,billing,agent,lea,2026-10-16", by: "cat,Cat Cole,billing,agent,lea,2026-09-16",
      in: "people.csv")
    let table = try project.figures {
      $0.split = ["team"]
      $0.period = "2026-10"
      $0.metrics = ["handled"]
    }.byLabel
    let result = try project.build()
    #expect(result.problems.map(\.text) == [])
    let after = try Self.pages.filter { !$0.hasPrefix("leads") && !$0.contains("cat") }.map(words)
    for (old, new) in zip(before, after) { #expect(figures(in: new) == figures(in: old)) }
    #expect(table["moves"] != nil)
    #expect(try !project.page("operation").contains("id=\"restatements\""))
  }

  private func figures(in page: String) -> [String] {
    page.matches(of: /<td[^>]*class="[^"]*(?:figure|number|value)[^"]*"[^>]*>.*?<\/td>/).map {
      String($0.output)
    }
  }

  @Test func somebodyWhoIsGoneStaysInTheSums() throws {
    func handled() throws -> [String: [Double?]] {
      try project.figures {
        $0.split = ["team"]
        $0.period = "2026-10"
        $0.metrics = ["handled", "aht", "median", "quality"]
      }.byLabel
    }
    let before = try handled()
    try project.replace(
      "dan,Dan Drum,moves,\"agent, senior\",max,2025-01-01,\n", by: "", in: "people.csv")
    let calls = try project.text("data/calls.csv").split(separator: "\n")
    try project.write(
      calls.filter { !$0.contains(",dan,") }.joined(separator: "\n") + "\n", to: "data/calls.csv")
    let scores = try project.text("data/scores.csv").split(separator: "\n")
    try project.write(
      scores.filter { !$0.contains(",dan,") }.joined(separator: "\n") + "\n", to: "data/scores.csv")
    #expect(try handled() == before)
    try project.build()
    // That nobody called Dan again is news of those who called others; what he did is not taken from anybody.
    #expect(try !project.page("operation/data").contains("<td>Calls handled</td>"))
  }

  @Test func aChangedFormulaIsNamed() throws {
    try project.replace(
      "formula: handle_seconds / handled", by: "formula: 2 * handle_seconds / handled",
      in: "metrics/aht.md")
    try project.build()
    let page = try project.page("operation/2026-10")
    #expect(page.contains("Definitions have changed since"))
    #expect(page.contains("By today’s definitions"))
    #expect(page.contains("Average handle time"))
    #expect(!page.contains("<td>Median handle time</td>"))
  }

  @Test func aNewMetricHasItsPast() throws {
    try project.replace(
      "    points: sum(score)", by: "    points: sum(score)\n    best: count where score > 90",
      in: "sources.yml")
    try project.write(
      "---\nmetric: best\nname: Best\nformula: best / evaluated\nunit: share\n---\nx\n",
      to: "metrics/best.md")
    let table = try project.figures {
      $0.split = ["operation"]
      $0.period = "2026-10"
      $0.metrics = ["best", "quality"]
    }.byLabel
    #expect(table["operation"]?[0] != nil)
    try project.build()
    #expect(try !project.page("operation").contains("id=\"restatements\""))
  }

  @Test(arguments: [1, 2, 5])
  func threadsDoNotChangeAByte(jobs: Int) throws {
    try project.append("2026-10-13T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    try project.build(to: "one", jobs: 1)
    try project.build(to: "many", jobs: jobs) { $0.ignoresCache = true }
    #expect(try project.tree("one") == project.tree("many"))
  }

  @Test func anIncrementalBuildIsAWholeOne() throws {
    try project.build()
    try project.append("2026-10-13T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    try project.build()
    _ = try project.close("2026-10", why: "Late calls count")
    try project.build()
    try project.build(to: "fresh") { $0.ignoresCache = true }
    let (kept, fresh) = (try project.tree(), try project.tree("fresh"))
    let differing = fresh.keys.filter { fresh[$0] != kept[$0] && !$0.hasPrefix(".") }
    #expect(differing.isEmpty, "\(differing.sorted())")
  }
}
