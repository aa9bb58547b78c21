package import Diagnostics
internal import Yams

/// Reads YAML text into values with places, and says what is wrong where.
package enum YAMLReader {
  /// More than any hand-written file holds; bounds what a hostile one can cost.
  package static let largestText = 4 << 20

  /// The value of a document, or `nil` with diagnostics.
  ///
  /// `firstLine` and `firstColumn` are the place in the file at which the text begins, for front matter
  /// and for fenced blocks, whose lines are all indented alike.
  package static func read(
    _ text: String, file: String, firstLine: Int = 1, firstColumn: Int = 1
  ) -> (YAMLValue?, [Diagnostic]) {
    let text = withUnixLineEnds(text)
    let start = SourceLocation(file: file, line: firstLine, column: firstColumn)
    if let map = PlainYAML.read(text, from: start) { return (map, []) }
    if let problem = danger(in: text, from: start) { return (nil, [problem]) }
    do {
      return try readWithYams(text, from: start)
    } catch let error as YamlError {
      return (nil, [diagnostic(for: error, in: text, from: start)])
    } catch {
      return (nil, [.error("bad-yaml", at: start, "\(error)")])
    }
  }

  private static func readWithYams(
    _ text: String, from start: SourceLocation
  ) throws -> (YAMLValue?, [Diagnostic]) {
    var text = text
    // Yams keeps a pointer to the text's own bytes, which a String of 15 bytes or fewer does not have
    // until it is told to grow.
    text.reserveCapacity(64)
    let parser = try Parser(yaml: text, encoding: .utf8)
    // Nodes refer to their anchors weakly; without the parser every anchor would be forgotten.
    return try withExtendedLifetime(parser) {
      guard let node = try parser.singleRoot() else { return (YAMLValue(.empty, at: start), []) }
      var converter = Converter(start: start)
      let value = converter.value(of: node, depth: 0)
      return (value, converter.problems)
    }
  }

  /// What would cost a recursive parser too much, found before it sees the text.
  private static func danger(in text: String, from start: SourceLocation) -> Diagnostic? {
    if text.utf8.count > largestText {
      return .error("too-large", at: start, "this YAML is larger than 4 MiB")
    }
    if let line = YAMLNesting.lineTooDeep(in: text) {
      return .error(
        "too-deep", at: start.offset(lines: line),
        "nested deeper than \(YAMLNesting.deepest) levels")
    }
    if let name = aliasedName(in: text) {
      return .error(
        "bad-yaml", at: start, "anchors and aliases (&\(name), *\(name)) are not allowed",
        hint: "Write the value out")
    }
    return nil
  }

  /// A name that is both anchored (`&name`) and used (`*name`), which lets ten lines stand for a billion.
  ///
  /// It is looked for before Yams sees the text, because Yams walks every key once for each of its uses.
  private static func aliasedName(in text: String) -> String? {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return nil }
    func names(after sign: UInt8) -> Set<String> {
      let pieces = bytes.split(separator: sign, omittingEmptySubsequences: false).dropFirst()
      let names = pieces.map { piece in
        String(decoding: piece.prefix { !Array(" \n,]}[{".utf8).contains($0) }, as: UTF8.self)
      }
      return Set(names).subtracting([""])
    }
    return names(after: UInt8(ascii: "&")).intersection(names(after: UInt8(ascii: "*"))).min()
  }

  private static func diagnostic(
    for error: YamlError, in text: String, from start: SourceLocation
  ) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .error(
        "bad-yaml", at: place(of: mark, from: start), "this is not YAML: \(problem)",
        hint: "Check the indentation and quotes of this line and the one above")
    case .reader(let problem, let offset, _, _):
      // Yams counts characters here, not bytes.
      let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(offset ?? 0)))
      let (line, column) = TextPositions(Array(before.utf8)).position(of: before.utf8.count)
      let place = start.offset(lines: line - 1).offset(columns: column - 1)
      return .error("bad-yaml", at: place, "this is not YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      let line = secondLine(of: keys.first ?? "", from: context.mark, in: text)
      let place =
        line.map { start.offset(lines: $0).offset(columns: context.mark.column - 1) }
        ?? place(of: context.mark, from: start)
      let names = keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return .error(
        "duplicate-key", at: place, "the same key stands twice: \(names)",
        hint: "Keep one of the two")
    default:
      return .error("bad-yaml", at: start, "this is not YAML: \(error)")
    }
  }

  /// The line, from 0, on which a key of a block map stands for the second time.
  private static func secondLine(of key: String, from mark: Mark, in text: String) -> Int? {
    let indentation = String(repeating: " ", count: max(0, mark.column - 1))
    let spellings = [key, "'\(key)'", "\"\(key)\""].map { indentation + $0 + ":" }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let hits = lines.indices.dropFirst(max(0, mark.line - 1)).filter { index in
      spellings.contains { lines[index].starts(with: $0.utf8) }
    }
    return hits.count > 1 ? hits[1] : nil
  }

  private static func place(of mark: Mark, from start: SourceLocation) -> SourceLocation {
    start.offset(lines: mark.line - 1).offset(columns: mark.column - 1)
  }

  private struct Converter {
    let start: SourceLocation
    var problems: [Diagnostic] = []

    private func place(_ mark: Mark?) -> SourceLocation {
      mark.map { YAMLReader.place(of: $0, from: start) } ?? start
    }

    mutating func value(of node: Node, depth: Int) -> YAMLValue {
      let place = place(node.mark)
      if node.anchor != nil || depth > YAMLNesting.deepest {
        // Anchors let ten lines stand for a billion values, and nobody needs them here.
        let what =
          depth > YAMLNesting.deepest
          ? "nested deeper than \(YAMLNesting.deepest) levels"
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
