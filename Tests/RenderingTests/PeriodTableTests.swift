import Reports
import Testing

@testable import Rendering

/// What is the same in every row of a table stands in it once.
@Suite struct PeriodTableTests {
  private func table(_ sample: SampleSite.Sample) throws -> String {
    let site = SampleSite()
    let page = Page(
      kind: .team, frame: site.team.frame,
      sections: [Section(id: "s", .trends([site.trend(sample, .team(name: "Billing"))]))])
    let html = String(decoding: try RendererTests.renderer().render(page).bytes, as: UTF8.self)
    let start = try #require(html.firstRange(of: "<table class=\"data periods\">"))
    let end = try #require(html.firstRange(of: "</table>"))
    return String(html[start.lowerBound..<end.lowerBound])
  }

  @Test func aStandardThatNeverChangesStandsInTheCaption() throws {
    let table = try table(SampleSite().quality)
    #expect(table.contains(". Standard 85 or more.</caption>"))
    #expect(!table.contains("<th scope=\"col\">Standard"))
  }

  @Test func aStandardThatChangesHasAColumn() throws {
    let table = try table(SampleSite().resolution)
    #expect(table.contains("<th scope=\"col\">Standard"))
    #expect(table.contains("<td>crawl: 65% or more\n"))
    #expect(table.contains("<td>run: 75% or more\n"))
  }

  @Test func whatIsCountedStandsInTheHead() throws {
    let table = try table(SampleSite().quality)
    #expect(table.contains("<th scope=\"col\">Forms"))
    #expect(table.contains("<td>412\n"))
    #expect(!table.contains(" forms"))
  }

  @Test func aPeriodWithoutDataSaysSo() throws {
    #expect(try table(SampleSite().resolution).contains("<td>No data<td>–<td>"))
  }
}
