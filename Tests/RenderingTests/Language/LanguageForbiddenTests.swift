import Foundation
import Rendering
import TestSupport
import Testing

/// All letters of a text in lower case, words set apart by single spaces, so that words are found whole.
private func bare(_ text: String) -> String {
  let words = text.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "-" }
  return " " + words.joined(separator: " ") + " "
}

private func forbidden(in text: String, by language: Language) -> [String] {
  language.forbidden.filter { bare(text).contains(bare($0)) }
}

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
      #expect(forbidden(in: text, by: .english) == [], "\(text)")
    }
  }

  @Test(arguments: [
    ("Rose because of coaching", ["because"]), ("the best, by far", ["best"]),
    ("Due to rain", ["due to"]), ("Ranked 3rd", ["ranked"]), ("bestow a topcoat", []),
    ("Frankly", []), ("Must try harder!", ["must try harder"]),
  ])
  func aForbiddenWordIsFoundWhole(text: String, words: [String]) {
    #expect(forbidden(in: text, by: .english) == words)
  }

  @Test func thePageOnReadingKeepsToTheSameWords() throws {
    let file = SharedFolder.project.appending(path: "templates/texts/reading.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 120)
    #expect(forbidden(in: text, by: .english) == [])
  }
}
