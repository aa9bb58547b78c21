package import Diagnostics
internal import Yams

/// Reads YAML text into values with places, and says what is wrong where.
package enum YAMLReader {
  /// More than any hand-written file holds; bounds what a hostile one can cost.
  package static let largestText = 4 << 20
  private static let deepestNesting = 32

  /// The value of a document, or `nil` with diagnostics.
  ///
  /// `firstLine` is the line of the file on which the text begins, for front matter.
  package static func read(
    _ text: String, file: String, firstLine: Int = 1
  ) -> (YAMLValue?, [Diagnostic]) {
    let start = SourceLocation(file: file, line: firstLine, column: 1)
    if text.utf8.count > largestText {
      return (nil, [.error("too-large", at: start, "this YAML is larger than 4 MiB")])
    }
    if let line = lineNestedTooDeeply(in: text) {
      let place = SourceLocation(file: file, line: firstLine + line, column: 1)
      return (
        nil, [.error("too-deep", at: place, "nested deeper than \(deepestNesting) levels")]
      )
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return (YAMLValue(.empty, at: start), [])
      }
      var converter = Converter(file: file, lineOffset: firstLine - 1)
      let value = converter.value(of: node, depth: 0)
      return (value, converter.problems)
    } catch let error as YamlError {
      return (nil, [diagnostic(for: error, file: file, firstLine: firstLine)])
    } catch {
      return (nil, [.error("bad-yaml", at: start, "\(error)")])
    }
  }

  /// The line, from 0, whose brackets or dashes nest so deeply that a recursive parser is at risk.
  private static func lineNestedTooDeeply(in text: String) -> Int? {
    var depth = 0
    for (number, line) in text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      var dashes = 0
      var isLeading = true
      for byte in line {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if isLeading { dashes += 1 }
        case UInt8(ascii: " "): break
        default: isLeading = false
        }
        if depth > 4 * deepestNesting || dashes > deepestNesting, byte != UInt8(ascii: "-") {
          return number
        }
      }
    }
    return nil
  }

  private static func diagnostic(
    for error: YamlError, file: String, firstLine: Int
  ) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = SourceLocation(
        file: file, line: firstLine - 1 + mark.line, column: mark.column)
      return .error(
        "bad-yaml", at: place, "this is not YAML: \(problem)",
        hint: "Check the indentation and quotes of this line and the one above")
    case .duplicatedKeysInMapping(let keys, _):
      let place = SourceLocation(file: file, line: firstLine, column: 1)
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return .error("duplicate-key", at: place, "the same key stands twice: \(names)")
    default:
      let place = SourceLocation(file: file, line: firstLine, column: 1)
      return .error("bad-yaml", at: place, "this is not YAML: \(error)")
    }
  }

  private struct Converter {
    let file: String
    let lineOffset: Int
    var problems: [Diagnostic] = []

    private func place(_ mark: Mark?) -> SourceLocation {
      guard let mark else { return SourceLocation(file: file, line: lineOffset + 1, column: 1) }
      return SourceLocation(file: file, line: lineOffset + mark.line, column: mark.column)
    }

    mutating func value(of node: Node, depth: Int) -> YAMLValue {
      let place = place(node.mark)
      if node.anchor != nil || depth > deepestNesting {
        // Anchors let ten lines stand for a billion values, and nobody needs them here.
        let what = depth > deepestNesting ? "nested deeper than \(deepestNesting) levels"
          : "anchors and aliases (& and *) are not allowed"
        problems.append(.error("bad-yaml", at: place, what, hint: "Write the value out"))
        return YAMLValue(.empty, at: place)
      }
      switch node {
      case .scalar(let scalar):
        let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
        return YAMLValue(isEmpty ? .empty : .scalar(scalar.string), at: place)
      case .sequence(let sequence):
        return YAMLValue(.list(sequence.map { value(of: $0, depth: depth + 1) }), at: place)
      case .mapping(let mapping):
        return YAMLValue(.map(entries(of: mapping, depth: depth)), at: place)
      case .alias:
        problems.append(.error("bad-yaml", at: place, "aliases (*) are not allowed"))
        return YAMLValue(.empty, at: place)
      }
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [YAMLValue.Entry] {
      var entries: [YAMLValue.Entry] = []
      for (key, node) in mapping {
        guard case .scalar(let scalar) = key else {
          problems.append(.error("bad-yaml", at: place(key.mark), "a key must be plain text"))
          continue
        }
        entries.append(
          YAMLValue.Entry(
            key: scalar.string, keyLocation: place(key.mark),
            value: value(of: node, depth: depth + 1)))
      }
      return entries
    }
  }
}
