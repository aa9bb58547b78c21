import DebriefKit
import Foundation
import TestSupport
import Testing

/// A project that says `language: de`: every page is German, and what is said to those who build stays English.
@Suite struct GermanSiteTests {
  /// Words that every English page has and no German one; users' own words in this project are German.
  private static let english = [
    "the", "of", "and", "is", "are", "no", "for", "with", "this", "what", "each", "your", "week",
    "weeks", "days", "month", "metric", "standard", "standards", "passes", "note",
    "notes", "read", "reading", "page", "contacts", "coaching note", "recognition",
  ]

  private static func pages(_ project: TemporaryProject) throws -> [(path: String, html: String)] {
    try project.tree().filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  /// What people read or hear on a page, in lower case, words set apart by single blanks.
  private static func text(_ html: String) -> String {
    let labels = html.matches(of: /(?:aria-label|data-label)="([^"]*)"/).map(\.output.1)
    let texts = html.replacing(/<code>.*?<\/code>/, with: "").replacing(/<[^>]*>/, with: " ")
    let all = texts + " " + labels.joined(separator: " ")
    return " " + all.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
  }

  @Test func everyPageIsGerman() throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    #expect(try project.build().problems.map(\.text) == [])
    let pages = try GermanSiteTests.pages(project)
    #expect(pages.count > 40)
    for page in pages {
      #expect(page.html.contains("<html lang=\"de\">"), "\(page.path)")
      let text = GermanSiteTests.text(page.html)
      let found = GermanSiteTests.english.filter { text.contains(" \($0) ") }
      #expect(found == [], "\(page.path)")
    }
  }

  @Test(arguments: [
    ("agents/a101", "Du und das Team"), ("agents/a101", "Diese Seite lesen: Jürgen Groß, "),
    ("agents/a202", "Coaching-Notiz"),
    ("operation", "Gesamtbetrieb: 4\u{A0}Mitarbeitende in 2\u{A0}Teams."),
    ("everyone/reading", "Zwei Minuten, in einfachen Worten."),
    ("everyone/recognition", "Verhalten:"), ("teams/umzug", "Umzug &amp; Vertrag"),
    ("everyone/metrics/loesung", "mindestens 75\u{202F}%"),
  ])
  func aPageSays(path: String, words: String) throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    try project.build()
    #expect(try project.page(path).contains(words))
  }

  @Test func aRegionStandsForItsLanguage() throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    try project.build(to: "plain")
    try project.replace("language: de", by: "language: de-AT", in: "debrief.yml")
    #expect(try project.build().problems.map(\.text) == [])
    let (regional, plain) = (
      try project.page("operation"), try project.page("operation", of: "plain")
    )
    #expect(regional == plain)
  }

  @Test func anotherLanguageMakesEveryPageAnew() throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    try project.build()
    try project.replace("language: de", by: "language: en", in: "debrief.yml")
    try project.build()
    for page in try GermanSiteTests.pages(project) {
      #expect(page.html.contains("<html lang=\"en\">"), "\(page.path)")
    }
    #expect(try project.page("agents/a202").contains("Coaching note"))
  }

  @Test func aLanguageThatNobodyKnowsIsNamed() throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    try project.replace("language: de", by: "language: tlh", in: "debrief.yml")
    let result = try project.build()
    #expect(
      result.problems.map { $0.text.replacing(project.path + "/", with: "") }
        == ["debrief.yml:4:11: error: pages are not written in 'tlh'. Known are de, en"])
  }

  @Test func aTextOfTheProjectsOwnComesBeforeOurs() throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    try project.write("Eins\n\n## Zwei\n\nDrei\n", to: "templates/texts/reading.md")
    try project.build()
    #expect(try project.page("everyone/reading").contains("Drei"))
    try project.write("Eins\n\n## Zwei\n\nVier\n", to: "templates/texts/reading.de.md")
    try project.write("One\n\n## Two\n\nThree\n", to: "templates/texts/reading.en.md")
    #expect(try project.build().problems.map(\.text) == [])
    #expect(try project.page("everyone/reading").contains("Vier"))
  }

  @Test func figuresOnATerminalAreWrittenAsOnThePages() throws {
    let project = try TemporaryProject(copyOf: "kundendienst")
    let table = try project.figures {
      $0.metrics = ["loesung"]
      $0.period = "2026-10"
    }
    #expect(table.text(.table).contains(/\d\d,\d\u{202F}%/))
    #expect(table.text(.csv).contains(/0\.\d+/))
    let text = try Debrief.explain("loesung/operation/2026-10", project: project.path, jobs: 1)
      .plainText
    #expect(text.contains("mindestens 75\u{202F}%"))
    #expect(text.contains("Standard"))
  }
}
