import Diagnostics
import Templating
import Testing

@testable import Rendering

/// What the opening of a page looks like in HTML.
@Suite struct FindingViewsTests {
  private static let link = LinkView(title: "Chart and table", href: "#aht")
  private static let mark = MarkView(glyph: Glyph.neutral.markup, name: "Changed")

  private static func finding(
    mark: MarkView? = mark, link: LinkView? = link, line: String = "<svg></svg>"
  ) -> FindingView {
    FindingView(
      mark: mark, sentence: Markup(trusted: "It was <strong>7:58</strong>."),
      evidence: "5:46 to 7:11 & no more", link: link, line: Markup(trusted: line))
  }

  private static func html<View: Templated>(_ name: String, _ view: View) throws -> String {
    let (library, faults) = TemplateLibrary.compile(
      Templates.site.filter { $0.name.hasPrefix("site/partials") || $0.name == name },
      views: [name: View.schema])
    #expect(!faults.contains { $0.severity == .error }, "\(faults)")
    var bytes: [UInt8] = []
    try #require(library.template(name, for: View.self)).render(view, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func html(_ findings: [FindingView], all: LinkView? = nil) throws -> String {
    try FindingViewsTests.html(
      "site/sections/findings",
      FindingsView(findings: findings, closing: "2 of 9 checks stand out.", all: all))
  }

  @Test func aFindingIsAMarkASentenceItsEvidenceAndALine() throws {
    let html = try html([FindingViewsTests.finding()])
    #expect(html.contains("<p class=\"sentence\">It was <strong>7:58</strong>.</p>"))
    #expect(html.contains("5:46 to 7:11 &amp; no more <a href=\"#aht\">Chart and table</a>"))
    #expect(html.contains("<span class=\"unseen\">Changed. </span>"))
    #expect(html.contains("<svg></svg>") && !html.contains("alone"))
  }

  @Test func withoutALineTheSentenceHasTheWidth() throws {
    let html = try html([FindingViewsTests.finding(mark: nil, link: nil, line: "")])
    #expect(html.contains("<li class=\"alone\">"))
    #expect(!html.contains("class=\"mark\"") && !html.contains("<a "))
  }

  @Test func withoutFindingsTheClosingLineStandsAlone() throws {
    let all = LinkView(title: "All 9 checks", href: "#scorecard")
    let html = try html([], all: all)
    #expect(!html.contains("<ul"))
    #expect(html.contains("stand out. <a href=\"#scorecard\">All 9 checks</a></p>"))
  }

  @Test func aWinNamesWhereItComesFrom() throws {
    let win = WinView(
      source: "From the data", statement: "Chat passes: 82%", evidence: "9,880 of 12,049",
      link: nil)
    let html = try FindingViewsTests.html("site/sections/wins", WinsView(wins: [win, win]))
    #expect(html.contains("<p class=\"from\">From the data</p>"))
    #expect(html.contains("<p class=\"statement\">Chat passes: 82%</p>"))
    #expect(html.split(separator: "<li>").count == 3)
  }

  @Test func aTableWithoutPeriodsNamesItsRows() throws {
    let table = DataTableView(
      caption: "By kind", heads: ["Kind", "Calls"],
      rows: [DataRowView(name: "Tariff", cells: ["412"])], endsInWords: false)
    let html = try FindingViewsTests.html("site/partials/data-table", table)
    #expect(html.contains("<tr><th scope=\"col\">Kind<th scope=\"col\">Calls"))
    #expect(html.contains("<tr><th>Tariff<td>412"))
    #expect(!html.contains("worded"))
  }
}
