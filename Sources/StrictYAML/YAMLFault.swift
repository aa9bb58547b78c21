internal import Diagnostics

/// Why a text is no value: what stopped its reading, and where.
enum YAMLFault: Error {
  /// libyaml's own words for a text that breaks the rules of YAML.
  case malformed(String, YAMLMark)
  /// A byte, counted from 0, that no YAML may hold.
  case unreadable(String, offset: Int)
  case openQuote(YAMLMark)
  case tooDeep(YAMLMark)
  /// Names let ten lines stand for a billion values, and nobody needs them here.
  case anchor(YAMLMark)
  case alias(YAMLMark)
  /// A type that a value claims would have no effect, since every value stays text.
  case tag(YAMLMark)
  case keyIsNoText(YAMLMark)
  case secondKey(String, YAMLMark)
  case secondDocument(YAMLMark)
  case outOfMemory
}

extension YAMLFault {
  /// The fault in the user's words, for a text that begins at a place of a file.
  ///
  /// It is as long as there are faults: a catalogue of words.
  func diagnostic(in text: String, from start: SourceLocation) -> Diagnostic {
    switch self {
    case .malformed(let words, let mark):
      .error(
        "bad-yaml", at: start.offset(by: mark), "this is not YAML: \(words)",
        hint: YAMLFault.hint(for: words))
    case .openQuote(let mark):
      .error(
        "bad-yaml", at: start.offset(by: mark), "this is not YAML: a quote is never closed",
        hint: "Put a second quote where the text ends")
    case .unreadable(let words, let offset):
      .error(
        "bad-yaml", at: start.offset(by: YAMLMark(of: offset, in: text)),
        "this is not YAML: \(words)", hint: "Delete the character that stands here")
    case .tooDeep(let mark):
      .error(
        "too-deep", at: start.offset(by: mark),
        "nested deeper than \(YAMLReader.deepestNesting) levels")
    case .anchor(let mark):
      .error(
        "bad-yaml", at: start.offset(by: mark), "anchors and aliases (& and *) are not allowed",
        hint: "Write the value out, or put it in quotes")
    case .alias(let mark):
      .error(
        "bad-yaml", at: start.offset(by: mark), "this is not YAML: found undefined alias",
        hint: "Put a value that begins with '*' in quotes")
    case .tag(let mark):
      .error(
        "bad-yaml", at: start.offset(by: mark), "tags (!) are not allowed",
        hint: "Take it out, or put a value that begins with '!' in quotes")
    case .keyIsNoText(let mark):
      .error("bad-yaml", at: start.offset(by: mark), "a key must be plain text")
    case .secondKey(let key, let mark):
      .error(
        "duplicate-key", at: start.offset(by: mark), "the same key stands twice: '\(key)'",
        hint: "Keep one of the two")
    case .secondDocument(let mark):
      .error(
        "bad-yaml", at: start.offset(by: mark), "a second YAML document begins here",
        hint: "Take out the line '---'")
    case .outOfMemory:
      .error("bad-yaml", at: start, "this YAML needs more memory than the machine has")
    }
  }

  /// What to do about libyaml's words, which say what a machine found and not what a person wrote.
  private static func hint(for words: String) -> String {
    switch words {
    case "found character that cannot start any token",
      "found a tab character that violates indentation":
      "Indent with spaces, never tabs; put a value that begins with '@', '`' or '%' in quotes"
    case "mapping values are not allowed in this context":
      "Check the indentation of this line, and put a text that holds ': ' in quotes"
    default: "Check the indentation and quotes of this line and the one above"
    }
  }
}

extension SourceLocation {
  /// The place in the file of a place in a text that begins here.
  func offset(by mark: YAMLMark) -> SourceLocation {
    offset(lines: mark.line).offset(columns: mark.column)
  }
}

extension YAMLMark {
  /// The place of a byte, for the faults that libyaml counts in bytes.
  fileprivate init(of offset: Int, in text: String) {
    let (line, column) = TextPositions(Array(text.utf8)).position(of: offset)
    self.init(line: line - 1, column: column - 1)
  }
}
