package import Diagnostics

/// One value of a YAML document with the place where it stands.
///
/// Scalars stay the text that the user wrote: whether `2026-01-01` is a date, or `07` a number, is for the
/// reader of the key to say, not for YAML's guesses (no `no` that turns into false, no octal).
package struct YAMLValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case scalar(String)
    /// An absent value: `key:` with nothing after it, or `~`.
    case empty
    case list([YAMLValue])
    case map([Entry])
  }

  package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyLocation: SourceLocation
    package let value: YAMLValue
  }

  package let content: Content
  package let location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }
}

extension YAMLValue {
  /// What the value is, in the user's words, for diagnostics.
  package var kind: String {
    switch content {
    case .scalar: "text"
    case .empty: "nothing"
    case .list: "a list"
    case .map: "keys and values"
    }
  }

  /// The text of a scalar; anything else is a diagnostic and `nil`.
  package func text(_ problems: inout [Diagnostic]) -> String? {
    if case .scalar(let text) = content { return text }
    problems.append(
      .error("wrong-type", at: location, "expected text here, found \(kind)"))
    return nil
  }

  /// The items of a list; a single scalar counts as a list of one, nothing as an empty list.
  package func items(_ problems: inout [Diagnostic]) -> [YAMLValue] {
    switch content {
    case .list(let items): return items
    case .scalar: return [self]
    case .empty: return []
    case .map:
      problems.append(
        .error(
          "wrong-type", at: location, "expected a list here, found \(kind)",
          hint: "Write one item a line, each after '- '"))
      return []
    }
  }

  /// The texts of a list of scalars.
  package func texts(_ problems: inout [Diagnostic]) -> [String] {
    items(&problems).compactMap { $0.text(&problems) }
  }

  /// `true` or `false`, also written `yes` and `no`.
  package func flag(_ problems: inout [Diagnostic]) -> Bool? {
    guard let text = text(&problems) else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      problems.append(
        .error("bad-flag", at: location, "'\(text)' is neither true nor false"))
      return nil
    }
  }

  /// A whole number of a range.
  package func integer(in range: ClosedRange<Int>, _ problems: inout [Diagnostic]) -> Int? {
    guard let text = text(&problems) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    problems.append(
      .error(
        "bad-number", at: location,
        "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)"))
    return nil
  }

  /// One of a set of words, by their raw values.
  package func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type, _ problems: inout [Diagnostic]
  ) -> Choice? {
    guard let text = text(&problems) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    problems.append(
      .error(
        "unknown-word", at: location, "'\(text)' is not known here",
        hint: suggestion(for: text, among: known)))
    return nil
  }

  /// The keys and values; anything else is a diagnostic and an empty map.
  package func map(_ problems: inout [Diagnostic]) -> YAMLMap {
    switch content {
    case .map(let entries): return YAMLMap(entries, at: location)
    case .empty: return YAMLMap([], at: location)
    case .scalar, .list:
      problems.append(
        .error(
          "wrong-type", at: location, "expected keys and values here, found \(kind)",
          hint: "Write 'key: value', one a line"))
      return YAMLMap([], at: location)
    }
  }
}
