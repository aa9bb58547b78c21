package import Dates
internal import Diagnostics
internal import StrictYAML

/// The value of a key that only some kinds of note have.
package enum NoteValue: Sendable, Hashable {
  case text(String)
  case date(CivilDate)
  case metric(Reference)
  case metrics([Reference])
  case agent(Reference)
  case team(Reference)
  case flag(Bool)
  case number(Double)
  case link(String)
}

extension NoteValue {
  /// The value of a type, or `nil` with diagnostics.
  static func read(
    _ value: YAMLValue, as type: NoteKind.ValueType, _ problems: inout [Diagnostic]
  ) -> NoteValue? {
    switch type {
    case .text: value.text(&problems).map { .text($0) }
    case .date: value.date(&problems).map { .date($0) }
    case .metric: value.reference(&problems).map { .metric($0) }
    case .metrics: .metrics(value.references(&problems))
    case .agent: value.reference(&problems).map { .agent($0) }
    case .team: value.reference(&problems).map { .team($0) }
    case .flag: value.flag(&problems).map { .flag($0) }
    case .number: value.number(&problems).map { .number($0) }
    case .link: value.link(&problems).map { .link($0) }
    }
  }
}

extension YAMLValue {
  /// A day written `2026-10-31`.
  func date(_ problems: inout [Diagnostic]) -> CivilDate? {
    guard let text = text(&problems) else { return nil }
    if let date = CivilDate(iso: text) { return date }
    problems.append(.notADay(text, at: location))
    return nil
  }

  func reference(_ problems: inout [Diagnostic]) -> Reference? {
    text(&problems).map { Reference($0, at: location) }
  }

  /// The names of a list; a single name is a list of one.
  func references(_ problems: inout [Diagnostic]) -> [Reference] {
    items(&problems).compactMap { $0.reference(&problems) }
  }

  fileprivate func number(_ problems: inout [Diagnostic]) -> Double? {
    guard let text = text(&problems) else { return nil }
    if let number = Double(text), number.isFinite { return number }
    problems.append(.error("bad-number", at: location, "'\(text)' is not a number"))
    return nil
  }

  fileprivate func link(_ problems: inout [Diagnostic]) -> String? {
    guard let text = text(&problems) else { return nil }
    if case .web(let address) = LinkTarget(text) { return address }
    problems.append(
      .error(
        "bad-link", at: location, "'\(text)' is not a web or mail address",
        hint: "Begin it with https://, http:// or mailto:"))
    return nil
  }
}
