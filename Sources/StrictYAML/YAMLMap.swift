package import Diagnostics

/// The keys of one map, taken one by one; what nobody took is unknown and is named.
///
/// Readers ask for every key they know, whether it is there or not, so the known keys need no second list:
///
///     var map = value.map(&problems)
///     let name = map.take("name")?.text(&problems)
///     map.refuseTheRest(of: "a metric", &problems)
package struct YAMLMap: Sendable {
  package let location: SourceLocation
  private var entries: [YAMLValue.Entry]
  private var known: Set<String> = []

  init(_ entries: [YAMLValue.Entry], at location: SourceLocation) {
    self.entries = entries
    self.location = location
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The entries that nobody has taken yet, in the order they stand.
  package var rest: [YAMLValue.Entry] { entries }

  /// The value of a key, which is then known; `nil` when it is absent or empty.
  package mutating func take(_ key: String) -> YAMLValue? {
    known.insert(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    let value = entries.remove(at: index).value
    if case .empty = value.content { return nil }
    return value
  }

  /// The value of a key that must be there.
  package mutating func require(
    _ key: String, of what: String, _ problems: inout [Diagnostic]
  ) -> YAMLValue? {
    if let value = take(key) { return value }
    problems.append(
      .error(
        "missing-key", at: location, "\(what) needs '\(key)'", hint: "Add a line '\(key): …'"))
    return nil
  }

  /// Takes all that is left, for maps whose keys are the user's own names.
  package mutating func takeTheRest() -> [YAMLValue.Entry] {
    let rest = entries
    entries = []
    return rest
  }

  /// Names every key that nobody took, with the nearest known one.
  package func refuseTheRest(of what: String, _ problems: inout [Diagnostic]) {
    for entry in entries {
      problems.append(
        .error(
          "unknown-key", at: entry.keyLocation, "\(what) has no key '\(entry.key)'",
          hint: suggestion(for: entry.key, among: known)))
    }
  }
}
