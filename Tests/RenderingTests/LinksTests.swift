import Foundation
import Reports
import Testing

@testable import Rendering

/// Links are relative, name a file, and are there only where there is somewhere to go.
@Suite struct LinksTests {
  @Test(arguments: [
    ("", "", "index.html"), ("", "agents/a107", "agents/a107/index.html"),
    ("agents/a107/2026-10", "everyone/metrics/aht", "../../../everyone/metrics/aht/index.html"),
    ("operation", "", "../index.html"), ("a", "b c/\"é", "../b%20c/%22%C3%A9/index.html"),
    ("a", "/b//c/", "../b/c/index.html"),
  ])
  func fromOnePageToAnother(page: String, target: String, href: String) {
    #expect(RelativePaths(from: PagePath(page)).href(PagePath(target)) == href)
  }

  @Test func noPageLinksOutOfTheSiteOrToARoot() throws {
    let renderer = try RendererTests.renderer()
    for page in SampleSite().pages {
      let html = String(decoding: renderer.render(page).bytes, as: UTF8.self)
      let depth = page.frame.path.components.count
      for match in html.matches(of: /(?:href|src)="([^"]*)"/) {
        let href = String(match.output.1)
        let ups = href.components(separatedBy: "../").count - 1
        #expect(!href.hasPrefix("/") && !href.contains("//"), "\(href)")
        #expect(ups <= depth, "\(href) leaves the site from \(page.frame.path.text)")
      }
    }
  }

  @Test func aTeamThatSomeReadersMayNotOpenIsAName() throws {
    let file = try RendererTests.renderer().render(SampleSite().operation)
    let html = String(decoding: file.bytes, as: UTF8.self)
    #expect(html.contains("<h4>Correspondence</h4>"))
    #expect(html.contains(">Billing</a></h4>"))
  }

  @Test func everyMetricOfAScorecardLeadsToItsPage() throws {
    let site = SampleSite()
    let html = String(
      decoding: try RendererTests.renderer().render(site.agent).bytes, as: UTF8.self)
    for metric in ["aht", "fcr", "quality", "nps", "service-level"] {
      #expect(
        html.contains(
          "<span class=\"name\"><a href=\"../../everyone/metrics/\(metric)/index.html\">"))
    }
  }
}
