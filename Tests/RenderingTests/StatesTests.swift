import Dates
import Foundation
import Measures
import Reports
import Testing

@testable import Rendering

/// Missing, nothing counted, not applicable and hidden are four statements, and no cell is blank.
@Suite struct StatesTests {
  @Test(arguments: [
    (Reading.noData, "No data"), (Reading(.nothingCounted), "0\u{A0}replies"),
    (Reading.notApplicable, "Not yours"), (Reading(.suppressed(under: 5)), "Hidden"),
    (Reading(.value(0), n: 40), "0"),
  ])
  func aCellSaysWhy(reading: Reading, words: String) throws {
    let html = try scorecard(of: reading)
    #expect(html.contains(">\(words)</span>"))
    #expect(!html.contains("<td class=\"c-own\" data-label=\"You\"><span class=\"value\"></span>"))
  }

  @Test func noCellOfAPageIsBlank() throws {
    let renderer = try RendererTests.renderer()
    for page in SampleSite().pages {
      let html = String(decoding: renderer.render(page).bytes, as: UTF8.self)
      let blank = /<t[dh](\s[^>]*)?>\s*<\/?t([dhr]|able|body|head)\b/
      #expect(!html.contains(blank), "\(page.frame.path.text)")
    }
  }

  @Test func aPeriodThatIsNotOverSaysSoOverItsFigures() throws {
    let file = try RendererTests.renderer().render(SampleSite().team)
    let html = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      html.contains(
        "<p class=\"so-far\">November so far: to 12\u{A0}November, 9 of 21\u{A0}working days.</p>"))
  }

  private func scorecard(of reading: Reading) throws -> String {
    let site = SampleSite()
    let card = Scorecard(
      columns: [.own], period: site.october, lineGrain: .week, linePeriods: 26,
      groups: [Scorecard.Group(title: "", rows: [site.row(site.promoters, own: reading)])])
    let page = Page(
      kind: .agent, frame: site.agent.frame, sections: [Section(id: "s", .scorecard(card))])
    return String(decoding: try RendererTests.renderer().render(page).bytes, as: UTF8.self)
  }
}
