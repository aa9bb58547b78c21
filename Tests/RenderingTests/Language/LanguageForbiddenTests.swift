import Foundation
import Rendering
import TestSupport
import Testing

/// From the first to the last quotation mark of each line, so that words inside of words are not missed.
private func literals(of source: String) -> [String] {
  source.split(separator: "\n").compactMap { line in
    guard let first = line.firstIndex(of: "\""), let last = line.lastIndex(of: "\"") else {
      return nil
    }
    return String(line[first...last])
  }
}

@Suite struct LanguageForbiddenTests {
  @Test func noSentenceOfOursClaimsMoreThanTheFiguresDo() throws {
    let file = SharedFolder.project.appending(path: "Sources/Rendering/Language/English.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    // The list itself is written in the same file.
    let parts = source.split(separator: "private let englishForbidden = [", maxSplits: 1)
    let after = try #require(parts.last?.split(separator: "]", maxSplits: 1).last)
    let found = literals(of: String(after))
    #expect(found.count > 250)
    for text in found {
      #expect(Language.english.forbidden(in: text) == [], "\(text)")
    }
  }

  @Test(arguments: [
    ("Rose because of coaching", ["because"]), ("the best, by far", ["best"]),
    ("Due to rain", ["due to"]), ("Ranked 3rd", ["ranked"]), ("bestow a topcoat", []),
    ("Frankly", []), ("Must try harder!", ["must try harder"]),
  ])
  func aForbiddenWordIsFoundWhole(text: String, words: [String]) {
    #expect(Language.english.forbidden(in: text) == words)
  }

  @Test(arguments: [
    ("Stieg wegen des Coachings", ["wegen"]), ("Am besten, bei weitem", ["besten", "am besten"]),
    ("Auf Rang 3", ["rang"]), ("Ein Rangierbahnhof", []), ("Danke", []),
  ])
  func aForbiddenGermanWordIsFoundWhole(text: String, words: [String]) {
    #expect(Language.german.forbidden(in: text) == words)
  }

  @Test(arguments: [("reading.md", "en", 120), ("reading.de.md", "de", 125)])
  func thePageOnReadingKeepsToTheSameWords(name: String, code: String, lines: Int) throws {
    let file = SharedFolder.project.appending(path: "templates/texts/" + name)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= lines)
    let language = try #require(Language.named(code))
    #expect(language.forbidden(in: text) == [])
  }
}
