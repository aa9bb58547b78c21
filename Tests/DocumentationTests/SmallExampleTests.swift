import DataSources
import Diagnostics
import Foundation
import Measures
import Testing

/// The examples that are parts of a file: measures, formulas, rules, keys of a source, text of a note.
struct SmallExampleTests {
  private static let nowhere = SourceLocation(file: "example")

  @Test("every mark of an example is one that a test reads")
  func marksAreKnown() {
    let known: Set = ["measures", "formulas", "rules", "settings", "source", "body"]
    for example in Manual.content.examples where example.title == nil {
      guard let mark = example.words.first else { continue }
      #expect(known.contains(mark), "\(example.testDescription) is marked '\(mark)'")
    }
  }

  @Test("measures are read or refused as the text says", arguments: [false, true])
  func measures(refused: Bool) throws {
    let examples = Manual.content.examples("measures", refused: refused)
    try #require(!examples.isEmpty)
    for entry in examples.flatMap(\.entries) {
      let (_, problems) = MeasureExpression.read(entry.text, at: Self.nowhere)
      #expect(problems.isEmpty != refused, "\(entry.text): \(problems.map(\.description))")
    }
  }

  @Test("formulas are accepted or refused as the text says", arguments: [false, true])
  func formulas(refused: Bool) throws {
    let examples = Manual.content.examples("formulas", refused: refused)
    try #require(!examples.isEmpty)
    for entry in examples.flatMap(\.entries) {
      let metric = "---\nmetric: example\nname: Example\nformula: \(entry.text)\n---\n"
      let problems = try WorkedProject.diagnostics(
        replacing: ["content/metrics/example.md": metric])
      #expect(problems.isEmpty != refused, "\(entry.text): \(problems.map(\.description))")
    }
  }

  @Test("pass rules are read or refused as the text says", arguments: [false, true])
  func rules(refused: Bool) throws {
    let examples = Manual.content.examples("rules", refused: refused)
    try #require(!examples.isEmpty)
    for entry in examples.flatMap(\.entries) {
      let unit: Measures.Unit = try #require(.init(rawValue: entry.name))
      let rules = entry.text.split(separator: "\"").filter { $0.contains { $0.isNumber } }
      try #require(!rules.isEmpty)
      for rule in rules {
        let (_, problems) = PassRule.parse(String(rule), unit: unit, at: Self.nowhere)
        #expect(problems.isEmpty != refused, "\(unit): \(rule)")
      }
    }
  }

  @Test("the times of the table of rules say the truth about pass rules")
  func rulesAreInclusiveAsWritten() throws {
    func passes(_ rule: String, _ unit: Measures.Unit, _ value: Double) throws -> Bool {
      try #require(PassRule.parse(rule, unit: unit, at: Self.nowhere).0).passes(value)
    }
    #expect(try passes(">= 80%", .share, 0.8))
    #expect(try !passes(">= 80%", .share, 0.7996))
    #expect(try passes("<= 0:20", .duration, 20))
    #expect(try !passes("<= 0:20", .duration, 21))
    #expect(try !passes("> 5", .number, 5))
    #expect(try !passes("< 5", .number, 5))
    #expect(try passes("between 4:30 and 7:00", .duration, 270))
    #expect(try passes("between 4:30 and 7:00", .duration, 420))
  }

  @Test("parts of debrief.yml are accepted")
  func settings() throws {
    let examples = Manual.content.examples("settings")
    try #require(!examples.isEmpty)
    for example in examples {
      let problems = try WorkedProject.diagnostics(
        replacing: ["content/debrief.yml": "name: Example\n" + example.text])
      #expect(problems == [], "\(example.testDescription)")
    }
  }

  @Test("parts of a source are accepted")
  func sources() throws {
    let examples = Manual.content.examples("source")
    try #require(!examples.isEmpty)
    let worked = try #require(WorkedProject.files["content/sources.yml"])
    for example in examples {
      let lines = ("files: data/*.csv\nat: date\n" + example.text).split(separator: "\n")
      let source = "\nexample:\n" + lines.map { "  " + $0 + "\n" }.joined()
      let problems = try WorkedProject.diagnostics(
        replacing: ["content/sources.yml": worked + source])
      #expect(problems == [], "\(example.testDescription)")
    }
  }

  @Test("texts of notes are read without a warning")
  func bodies() throws {
    let examples = Manual.content.examples("body")
    try #require(!examples.isEmpty)
    for example in examples {
      let header =
        "---\nkind: coaching\nabout: a107\nby: l01\ndate: 2026-10-01\naudience: agent\n---\n"
      let problems = try WorkedProject.diagnostics(
        replacing: ["content/notes/example.md": header + example.text])
      #expect(problems == [], "\(example.testDescription)")
    }
  }
}
