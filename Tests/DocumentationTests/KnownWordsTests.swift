import Content
import DataSources
import Dates
import Foundation
import Measures
import Notes
import TestSupport
import Testing

/// What the readers know stands in docs/content.md, so that nothing is left for the user to guess.
struct KnownWordsTests {
  private static let words = Manual.content.codeWords

  /// The keys that the readers ask for, found where they ask: `.take("key")`, `.require("key", …)`.
  ///
  /// The sources' reader asks through helpers of its own: `text("key")`, `texts("key")`, `column("key")`.
  private static let readers: [(folder: String, calls: String)] = [
    ("Sources/Content", #"\.(?:take|require|text|date)\("([^"]+)""#),
    ("Sources/Notes", #"\.(?:take|require)\("([^"]+)""#),
    ("Sources/DataSources/Definitions", #"(?:\.take|\.require|text|texts|column)\("([^"]+)""#),
  ]

  @Test("every key that a reader knows is explained", arguments: readers.map(\.folder))
  func keysAreExplained(folder: String) throws {
    let calls = try #require(Self.readers.first { $0.folder == folder }?.calls)
    let keys = try literals(in: folder, calls)
    try #require(keys.count > 10)
    for key in keys.sorted() { #expect(Self.words.contains(key), "\(folder) reads '\(key)'") }
  }

  private func literals(in folder: String, _ calls: String) throws -> Set<String> {
    let pattern = try NSRegularExpression(pattern: calls)
    let root = SharedFolder.project.appending(path: folder)
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let all = NSRange(text.startIndex..., in: text)
      for match in pattern.matches(in: text, range: all) {
        let range = try #require(Range(match.range(at: 1), in: text))
        found.insert(String(text[range]))
      }
    }
    return found
  }

  @Test(
    "every word that a key may have is explained",
    arguments: Measures.Unit.allCases.map(\.rawValue) + Direction.allCases.map(\.rawValue)
      + Metric.Level.allCases.map(\.rawValue) + Grain.allCases.map(\.rawValue)
      + SourceDefinition.RowKind.allCases.map(\.rawValue) + DateFormat.names
      + CSVEncoding.allCases.map(\.rawValue) + FiscalCalendar.Pattern.allCases.map(\.rawValue)
      + FiscalCalendar.YearEnd.allCases.map(\.rawValue)
      + FiscalCalendar.Naming.allCases.map(\.rawValue)
      + NoteAudience.allCases.map(\.rawValue) + NoteKind.Place.allCases.map(\.rawValue)
      + NoteKind.Subject.allCases.map(\.rawValue) + NoteKind.ValueType.allCases.map(\.rawValue)
      + EmbeddedFigure.Kind.allCases.map(\.rawValue) + ChartKind.allCases.map(\.rawValue)
      + BlockKey.allCases.map(\.rawValue) + MailIssue.About.allCases.map(\.rawValue)
      + MailIssue.Rhythm.allCases.map(\.rawValue) + MailIssue.Role.allCases.map(\.rawValue)
      + MailIssue.Form.allCases.map(\.rawValue))
  func choicesAreExplained(word: String) {
    #expect(Self.words.contains(word))
  }

  @Test(
    "every form of the two languages is explained",
    arguments: ["count", "sum(", "histogram(", "distinct(", "min(", "max("]
      + [
        "share(", "per hour(", "median(", "percentile(", "mean(", "sd(", "count(", "p10(", "p25(",
        "p50(", "p75(", "p90(", "p95(", "p99(",
      ])
  func formsAreExplained(form: String) {
    #expect(Self.words.contains { $0.contains(form) })
  }

  @Test("every kind of note that comes with the program is in the table")
  func kindsAreExplained() throws {
    let folder = SharedFolder.project.appending(path: "templates/kinds")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(!files.isEmpty)
    // A kind in another language, "coaching.de.yml", is the same kind.
    for file in files.sorted() where file.hasSuffix(".yml") && file.count(where: { $0 == "." }) == 1
    {
      let row = "| `\(file.dropLast(".yml".count))` |"
      #expect(Manual.content.text.contains(row), "the table of kinds has no row \(row)")
    }
  }
}
