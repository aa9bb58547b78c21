import Foundation
import Rendering
import Testing

/// What holds for every catalogue of words, sentence by sentence.
@Suite struct CatalogueTests {
  @Test(arguments: Language.all.map(\.code))
  func everySentenceIsTried(code: String) throws {
    let said = SaidTexts(try #require(Language.named(code)))
    let tried = Set(said.texts.map(\.path))
    // How many forms a noun has is no sentence.
    #expect(said.sentences.subtracting(tried).subtracting(["numbers.pluralForm"]) == [])
    #expect(said.sentences.count > 170)
  }

  @Test(arguments: Language.all.map(\.code))
  func everySentenceSaysSomething(code: String) throws {
    for (path, text) in SaidTexts(try #require(Language.named(code))).texts {
      // Of an agent without team and lead there is nothing to say.
      #expect(!text.isEmpty || path == "words.leads.agent", "\(path)")
      #expect(!text.contains("nil") && !text.contains("Optional("), "\(path): \(text)")
      #expect(!text.contains("  ") && !text.contains(".."), "\(path): \(text)")
      #expect(!text.contains(/[a-zäöü]\.[a-zäöü]/), "\(path): \(text)")
    }
  }

  @Test(arguments: Language.all.map(\.code))
  func noSentenceHasAForbiddenWord(code: String) throws {
    let language = try #require(Language.named(code))
    for (path, text) in SaidTexts(language).texts {
      #expect(language.forbidden(in: text) == [], "\(path): \(text)")
    }
  }

  /// Short words that any English sentence has and no German one.
  private static let english: Set<String> = [
    "the", "of", "and", "or", "to", "is", "are", "not", "no", "for", "with", "by", "on", "at",
    "from", "this", "that", "what", "each", "all", "you", "your", "day", "days", "week", "weeks",
    "month", "year", "too", "few", "first", "last", "who",
  ]

  @Test func noGermanTextIsEnglish() {
    for (path, text) in SaidTexts(.german).texts {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(CatalogueTests.english.intersection(words) == [], "\(path): \(text)")
    }
  }

  /// A word that was forgotten in a new catalogue is as in the one that it was copied from.
  @Test func whatIsAlikeInBothLanguagesIsMeantToBe() {
    let english = Dictionary(SaidTexts(.english).texts) { first, _ in first }
    let german = Dictionary(SaidTexts(.german).texts) { first, _ in first }
    let alike = german.filter { path, text in
      english[path] == text && text.contains(where: \.isLetter)
    }
    #expect(Set(alike.values).subtracting(CatalogueTests.alike) == [])
  }

  private static let alike: Set<String> = [
    "Teams", "Team", "Start", "Name", "Agent", "Debrief", "April", "August", "September",
    "November", "Q0", "P0", "Version 0", "1\u{A0}h", "7\u{A0}h",
  ]
}
