import Diagnostics
import Foundation
import Reports
import Templating
import TestSupport
import Testing

@testable import Rendering

/// Pages as they leave the house; their goldens open in a browser, for the stylesheet lies beside them.
@Suite struct RendererTests {
  static func renderer() throws -> Renderer {
    let (renderer, diagnostics) = Renderer.prepare(templates: Templates.site, language: .english)
    #expect(diagnostics.map(\.description) == [])
    return try #require(renderer)
  }

  @Test(arguments: SampleSite().pages.indices)
  func aPageOfEachKind(index: Int) throws {
    let file = try RendererTests.renderer().render(SampleSite().pages[index])
    try Golden.expect(file.bytes, equals: "rendering/" + file.path)
  }

  @Test func theSamePageGivesTheSameBytes() throws {
    let renderer = try RendererTests.renderer()
    let site = SampleSite()
    #expect(renderer.render(site.agent) == renderer.render(site.agent))
  }
}
