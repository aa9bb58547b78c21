package import Diagnostics

/// Reads YAML text into values with places, and says what is wrong where.
package enum YAMLReader {
  /// More than any hand-written file holds; bounds what a hostile one can cost.
  package static let largestText = 4 << 20
  /// How many lists and maps may stand in each other.
  static let deepestNesting = 32

  /// The value of a document, or `nil` with diagnostics.
  ///
  /// `firstLine` and `firstColumn` are the place in the file at which the text begins, for front matter
  /// and for fenced blocks, whose lines are all indented alike.
  package static func read(
    _ text: String, file: String, firstLine: Int = 1, firstColumn: Int = 1
  ) -> (YAMLValue?, [Diagnostic]) {
    var text = withUnixLineEnds(text)
    let start = SourceLocation(file: file, line: firstLine, column: firstColumn)
    if let map = PlainYAML.read(text, from: start) { return (map, []) }
    if let problem = danger(in: text, from: start) { return (nil, [problem]) }
    do throws(YAMLFault) {
      return (try readWithLibyaml(&text, from: start), [])
    } catch {
      return (nil, [error.diagnostic(in: text, from: start)])
    }
  }

  private static func readWithLibyaml(
    _ text: inout String, from start: SourceLocation
  ) throws(YAMLFault) -> YAMLValue {
    let result = text.withUTF8 { bytes in
      Result { () throws(YAMLFault) in
        try YAMLEvents.read(bytes) { events throws(YAMLFault) in
          try YAMLBuilder(events, from: start).readDocument()
        }
      }
    }
    return try result.get()
  }

  /// What would cost libyaml too much, found before it sees the text.
  private static func danger(in text: String, from start: SourceLocation) -> Diagnostic? {
    if text.utf8.count > largestText {
      return .error("too-large", at: start, "this YAML is larger than 4 MiB")
    }
    // libyaml compares each with all above it, and they stand for nothing that is read here.
    if let line = lineOfTagDirective(in: text) {
      return .error(
        "bad-yaml", at: start.offset(lines: line), "directives for tags (%TAG) are not allowed",
        hint: "Take out the line")
    }
    return nil
  }

  private static func lineOfTagDirective(in text: String) -> Int? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.firstIndex { $0.starts(with: "%TAG".utf8) }
  }
}
