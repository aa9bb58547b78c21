import Foundation
import Rendering
import TestSupport
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "en"), ("en-GB", "en"), ("EN", "en"), ("de", "de"), ("de-AT", "de"), ("de_CH", "de"),
    ("den", nil), ("tlh", nil), ("", nil),
  ])
  func aLanguageIsFoundByItsTag(tag: String, code: String?) {
    #expect(Language.named(tag)?.code == code)
  }

  @Test(arguments: Language.all.map(\.code))
  func aLanguageIsWhole(code: String) throws {
    let language = try #require(Language.named(code))
    #expect(language.dates.months.count == 12)
    #expect(language.dates.shortMonths.count == 12)
    #expect(language.dates.weekdays.count == 7)
    #expect(language.dates.shortWeekdays.count == 7)
    #expect(!language.forbidden.isEmpty)
    #expect(language.forbidden.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(arguments: Language.all.map(\.code))
  func theManualNamesALanguage(code: String) throws {
    let file = SharedFolder.project.appending(path: "docs/languages.md")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("| `\(code)` | "))
  }

  @Test(arguments: Language.all.map(\.code))
  func noWordIsEmpty(code: String) throws {
    let language = try #require(Language.named(code))
    let texts = strings(in: language.words, under: "words")
    #expect(texts.count > 100)
    for (path, text) in texts { #expect(!text.isEmpty, "\(path)") }
  }

  /// Every string that is stored in a value, with the path to it; what stands between parts may be empty.
  private func strings(in value: Any, under path: String) -> [(String, String)] {
    if let text = value as? String { return [(path, text)] }
    return Mirror(reflecting: value).children.flatMap {
      strings(in: $0.value, under: path + "." + ($0.label ?? "?"))
    }
  }
}
