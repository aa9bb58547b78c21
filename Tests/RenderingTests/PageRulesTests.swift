import Foundation
import Reports
import Testing

@testable import Rendering

/// What holds for every page, whatever it shows.
@Suite struct PageRulesTests {
  private static func pages() throws -> [(path: String, html: String)] {
    let renderer = try RendererTests.renderer()
    return SampleSite().pages.map { page in
      let file = renderer.render(page)
      return (file.path, String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'\">",
    "<link rel=\"icon\" href=\"data:,\">", "<meta charset=\"utf-8\">", "<html lang=\"en\">",
    "<meta name=\"robots\" content=\"noindex\">",
    "<meta name=\"referrer\" content=\"no-referrer\">",
    "<meta name=\"color-scheme\" content=\"light dark\">",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
    "<a class=\"skip\" href=\"#content\">", "<main id=\"content\">",
  ])
  func everyPageHas(_ text: String) throws {
    for page in try PageRulesTests.pages() {
      #expect(page.html.contains(text), "\(page.path)")
    }
  }

  @Test func aPageHasNoScriptButOneFileOfOursAndNoInlineStyle() throws {
    for page in try PageRulesTests.pages() {
      let root = String(repeating: "../", count: page.path.count { $0 == "/" })
      let ours = "<script src=\"\(root)assets/debrief.js\" defer></script>"
      #expect(page.html.contains(ours), "\(page.path)")
      for banned in ["<script", "<style", " style=", "javascript:", "http://", "https://"] {
        let html = page.html.replacing("http://www.w3.org/2000/svg", with: "")
          .replacing(ours, with: "")
        #expect(!html.contains(banned), "\(banned) in \(page.path)")
      }
    }
  }

  @Test func headingsStepDownOneAtATime() throws {
    for page in try PageRulesTests.pages() {
      let levels = page.html.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
      #expect(levels.filter { $0 == 1 }.count == 1)
      for (before, level) in zip(levels, levels.dropFirst()) {
        #expect(level <= before + 1, "h\(before) then h\(level) in \(page.path)")
      }
    }
  }

  @Test func noIdStandsTwice() throws {
    for page in try PageRulesTests.pages() {
      let ids = page.html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test func aPageIsLight() throws {
    for page in try PageRulesTests.pages() {
      #expect(page.html.utf8.count < 40_000, "\(page.path)")
    }
  }

  @Test(arguments: [("assets/style.css", 36_000), ("assets/debrief.js", 3_072)])
  func whatAllPagesShareIsSmall(_ path: String, _ most: Int) throws {
    let asset = try #require(Templates.assets.first { $0.path == path })
    #expect(asset.bytes.count <= most)
  }

  /// Claims that the figures do not carry; the words of charts and tables come from one language file.
  @Test func nothingIsSaidOfAChange() throws {
    for page in try PageRulesTests.pages() {
      let text =
        " " + page.html.replacing(/<[^>]*>/, with: " ").lowercased().replacing(/[^a-z]+/, with: " ")
      for word in Language.english.forbidden where text.contains(" " + word.lowercased() + " ") {
        Issue.record("'\(word)' in \(page.path)")
      }
      #expect(!page.html.contains(/[↑↓▲▼]/))
    }
  }
}
