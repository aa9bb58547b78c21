import Foundation
import Reports
import Testing

@testable import Rendering

/// Every word of a page is the language's or the user's: templates, labels and drawings have none of their own.
@Suite struct PageWordsTests {
  /// What the sample's note says for itself, and the zone of its data.
  private static let users: Set<String> = [
    "We listened to two calls together.", "The month in one figure", "That is all.",
  ]

  @Test func aPageInGermanHasOnlyGermanWordsAndTheUsers() throws {
    let said = SaidTexts(.german).texts.map(\.text).joined(separator: " ")
    let vocabulary = Set(PageWordsTests.words(said))
    let renderer = try RendererTests.renderer(.german)
    for page in SampleSite(say: { _ in "§" }).pages {
      let html = String(decoding: renderer.render(page).bytes, as: UTF8.self)
      for text in PageWordsTests.texts(in: html) where !PageWordsTests.users.contains(text) {
        let foreign = Set(PageWordsTests.words(text)).subtracting(vocabulary)
        #expect(foreign == [], "\(page.frame.path.text): \(text)")
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map { $0.lowercased() }
  }

  /// What people read or hear: text between tags, and the attributes that are words.
  static func texts(in html: String) -> [String] {
    let body = html.replacing(/<code>.*?<\/code>/, with: "")
    let attributes = body.matches(
      of: /(?:aria-label|data-label|title|alt|name="description" content)="([^"]*)"/
    ).map { String($0.output.1) }
    return attributes
      + body.replacing(/<[^>]*>/, with: "\n").split(separator: "\n").map(String.init)
  }

  @Test func noTemplateHasAWord() {
    for template in Templates.embedded where template.path.hasPrefix("site/") {
      let text = template.text.replacing(/\{\{[^}]*\}?\}\}/, with: "")
      for part in PageWordsTests.texts(in: text) {
        let letters = part.filter(\.isLetter)
        #expect(letters == "", "\(template.path): \(part)")
      }
    }
  }

  @Test func theScriptHasNoWordToShow() throws {
    let script = try #require(Templates.assets.first { $0.path == "assets/debrief.js" })
    let text = String(decoding: script.bytes, as: UTF8.self).replacing(/\/\/.*/, with: "")
    for literal in text.matches(of: /'([^']*)'|`([^`]*)`/) {
      let words = String(literal.output.1 ?? literal.output.2 ?? "")
      #expect(!words.contains(/^[A-Z]|[a-z] [a-z]+ [a-z]/), "\(words)")
    }
  }
}
