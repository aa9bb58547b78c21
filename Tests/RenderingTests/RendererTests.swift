import Diagnostics
import Foundation
import Reports
import Templating
import TestSupport
import Testing

@testable import Rendering

/// Pages as they leave the house; their goldens open in a browser, for the stylesheet lies beside them.
@Suite struct RendererTests {
  static func renderer(_ language: Language = .english) throws -> Renderer {
    let (renderer, diagnostics) = Renderer.prepare(templates: Templates.site, language: language)
    #expect(diagnostics.map(\.description) == [])
    return try #require(renderer)
  }

  @Test(arguments: SampleSite().pages.indices)
  func aPageOfEachKind(index: Int) throws {
    let file = try RendererTests.renderer().render(SampleSite().pages[index])
    try Golden.expect(file.bytes, equals: "rendering/" + file.path)
  }

  /// They lie beside the English ones, whose stylesheet they have.
  @Test func anAgentAndAnOperationInGerman() throws {
    let renderer = try RendererTests.renderer(.german)
    for page in [SampleSite().agent, SampleSite().operation] {
      let name = "rendering/\(page.frame.path.text)/de.html"
      try Golden.expect(renderer.render(page).bytes, equals: name)
    }
  }

  @Test func anAgentFromRightToLeft() throws {
    let file = try RendererTests.renderer(.mirrored).render(SampleSite().agent)
    try Golden.expect(file.bytes, equals: "rendering/agents/a107/mirrored.html")
  }

  @Test func theSamePageGivesTheSameBytes() throws {
    let renderer = try RendererTests.renderer()
    let site = SampleSite()
    #expect(renderer.render(site.agent) == renderer.render(site.agent))
  }
}
