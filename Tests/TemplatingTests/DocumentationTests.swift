import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Templating

/// A fenced example of docs/templates.md: "```mustache NAME", or "```mustache wrong DIAGNOSTIC".
private struct Example: Sendable {
  let words: [String]
  let line: Int
  var text = ""

  var wanted: String? { words.count == 2 && words[0] == "wrong" ? words[1] : nil }
}

struct DocumentationTests {
  private static let page: String = {
    let file = SharedFolder.project.appending(path: "docs/templates.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  private static let examples: [Example] = {
    var examples: [Example] = []
    var isInside = false
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if isInside, line != "```" {
        examples[examples.count - 1].text += line + "\n"
      } else if isInside {
        isInside = false
      } else if line.hasPrefix("```mustache ") {
        isInside = true
        let words = line.split(separator: " ").dropFirst().map { String($0) }
        examples.append(Example(words: words, line: index + 1))
      }
    }
    return examples
  }()

  /// The examples that others use: everything that is not a page of its own.
  private static let shared = Dictionary(
    uniqueKeysWithValues: examples.filter { $0.wanted == nil && $0.words != ["page"] }
      .map { ($0.words[0], $0.text) })

  @Test("every example compiles, or is refused as the text says")
  func examplesHold() {
    #expect(Self.examples.count > 15)
    let team = TeamView(rows: [RowView(metric: "AHT", value: "4:30")], lead: PersonView(name: "A"))
    for example in Self.examples where example.words == ["page"] || example.wanted != nil {
      let diagnostics = compile(example.text, Self.shared).diagnostics
        .filter { $0.id != "unused-template" }
      #expect(diagnostics.map(\.id) == [example.wanted].compactMap { $0 }, "line \(example.line)")
      if example.wanted == nil, example.text.first != "{" {
        #expect(print(team, example.text, Self.shared).contains("<"), "line \(example.line)")
      }
    }
  }

  @Test("the numbers of exceptions are those of the specification's tests")
  func exceptionsAreCounted() {
    let lines = Self.page.split(separator: "\n")
    let counts = lines.drop { !$0.hasPrefix("## Where we leave") }.compactMap { row in
      row.split(separator: "|").last.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    }
    #expect(counts.count == 7)
    #expect(counts.reduce(0, +) == SpecificationTests.exceptions.count)
  }

  @Test(
    "the table of diagnostics names every one that there is",
    arguments: [
      TemplateFault.notUTF8, .unclosedTag, .emptyTag, .badDelimiters, .unclosedSection(""),
      .unopenedSection("", open: nil), .nestedTooDeeply(limit: 1), .unquotedAttribute,
      .unknownName("", known: []), .absentView("", path: ""), .noCurrentText,
      .noMembers("", kind: ""), .wrongKind("", kind: "", advice: ""), .rawText(""),
      .escapedMarkup(""), .unknownPartial("", known: []), .unknownParent("", known: []),
      .unknownBlock("", parent: "", known: []), .duplicateBlock(""),
      .contentOutsideBlock(parent: ""), .endlessRecursion(""),
      .duplicateTemplate("", first: ""), .missingTemplate("", known: []),
      .unusedTemplate("", known: []),
    ])
  func diagnosticsAreListed(fault: TemplateFault) {
    let id = fault.diagnostic(at: SourceLocation(file: "")).id
    #expect(Self.page.contains("`\(id)`"))
  }
}
