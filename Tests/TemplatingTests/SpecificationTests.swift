import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Templating

struct SpecCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let data: SpecData
  let template: String
  let partials: [String: String]?
  let expected: String
  var file: String?

  var testDescription: String { "\(file ?? "")/\(name)" }

  /// What the engine printed, nil with the diagnostics if it refused.
  func run() -> (printed: String?, diagnostics: [Diagnostic]) {
    let texts = (partials ?? [:]).merging(["case": template]) { $1 }
    let sources = texts.sorted { $0.key < $1.key }.map { name, text in
      TemplateSource(name: name, file: "\(name).mustache", text: Array(text.utf8))
    }
    let raw = texts.values.flatMap { $0.matches(of: /\{\{[{&]\s*(?:\w+\.)*(\w+)/) }
    let builder = SpecSchema(root: data, markupNames: Set(raw.map { String($0.output.1) }))
    let schema = builder.schema
    let (library, diagnostics) = TemplateLibrary.compile(sources, views: ["case": schema])
    var bytes: [UInt8] = []
    let isDone = library.render("case", builder.view(of: data, schema), into: &bytes)
    return (isDone ? String(decoding: bytes, as: UTF8.self) : nil, diagnostics)
  }
}

@Suite(.enabled(if: SharedFolder.has("vectors/mustache"), "needs ../shared/vectors/mustache"))
struct SpecificationTests {
  private struct File: Decodable {
    let tests: [SpecCase]
  }

  private static let files = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
  ]

  static let cases: [SpecCase] = files.flatMap { file -> [SpecCase] in
    guard let bytes = try? SharedFolder.bytes("vectors/mustache/\(file).json"),
      let read = try? JSONDecoder().decode(File.self, from: Data(bytes))
    else { return [] }
    return read.tests.map { test in
      var test = test
      test.file = file
      return test
    }
  }

  private static let unknown = "a name that the view does not have is an error, not nothing"
  private static let nothing = "a text is never absent: there is no null to print"
  private static let rawText = "text is always escaped; only markup is printed raw"
  private static let root = "a page's data is a view, not a bare text or list"
  private static let textSection = "a text is not a question: only flags, lists and views are"

  /// What strictness forbids, and why; docs/templates.md tells the same.
  static let exceptions: [String: String] = [
    "inheritance/Negative Sections": unknown,
    "interpolation/Basic Null Interpolation": nothing,
    "interpolation/Triple Mustache Null Interpolation": nothing,
    "interpolation/Ampersand Null Interpolation": nothing,
    "interpolation/Basic Context Miss Interpolation": unknown,
    "interpolation/Triple Mustache Context Miss Interpolation": unknown,
    "interpolation/Ampersand Context Miss Interpolation": unknown,
    "interpolation/Dotted Names - Broken Chains": unknown,
    "interpolation/Dotted Names - Broken Chain Resolution": unknown,
    "interpolation/Dotted Names - Context Precedence": unknown,
    "interpolation/Dotted Names are never single keys": unknown,
    "interpolation/Implicit Iterators - Basic Interpolation": root,
    "interpolation/Implicit Iterators - HTML Escaping": root,
    "interpolation/Implicit Iterators - Triple Mustache": root,
    "interpolation/Implicit Iterators - Ampersand": root,
    "interpolation/Implicit Iterators - Basic Integer Interpolation": root,
    "inverted/Context": unknown,
    "inverted/List": unknown,
    "inverted/Context Misses": unknown,
    "inverted/Dotted Names - Broken Chains": unknown,
    "partials/Failed Lookup": "a partial that is not there is an error, not nothing",
    "sections/Variable test": textSection,
    "sections/Deeply Nested Contexts": textSection,
    "sections/Context Misses": unknown,
    "sections/Implicit Iterator - Array": "a list holds views or texts, not lists",
    "sections/Implicit Iterator - Triple mustache": rawText,
    "sections/Implicit Iterator - Ampersand": rawText,
    "sections/Implicit Iterator - Root-level": root,
    "sections/Dotted Names - Broken Chains": unknown,
  ]

  @Test("prints what the specification says, or refuses what strictness forbids", arguments: cases)
  func followsSpecification(test: SpecCase) {
    let (printed, diagnostics) = test.run()
    if Self.exceptions[test.testDescription] != nil {
      #expect(printed == nil)
      #expect(diagnostics.containsErrors)
    } else {
      #expect(!diagnostics.containsErrors, "\(diagnostics)")
      #expect(printed == test.expected)
    }
  }

  @Test("every test of the specification passes or is a listed exception")
  func nothingIsLeftOut() {
    let passed = Self.cases.count { test in
      Self.exceptions[test.testDescription] == nil && test.run().printed == test.expected
    }
    #expect(Self.cases.count == 163)
    #expect(passed + Self.exceptions.count == Self.cases.count)
  }
}
