internal import Dates
internal import Diagnostics

/// What stands between the brackets after a box: owner, day due, day kept.
struct CommitmentTerms {
  private let parts: [Reference]
  private let location: SourceLocation

  init(_ text: Substring.UTF8View, at location: SourceLocation) {
    self.location = location
    let comma = UInt8(ascii: ",")
    var column = 0
    parts = text.split(separator: comma, omittingEmptySubsequences: false).map { part in
      let word = part.drop { $0 == UInt8(ascii: " ") }
      let blanks = part.count - word.count
      defer { column += Substring(part).unicodeScalars.count + 1 }
      return Reference(
        String(Substring(word.trimmingBlanksAtEnd)), at: location.offset(columns: column + blanks))
    }
  }

  func read(isDone: Bool, text: String, _ problems: inout [Diagnostic]) -> Commitment? {
    let before = problems.count
    let owner = readOwner(&problems)
    let due = parts.dropFirst().first.flatMap { readDay($0, $0.text, &problems) }
    let kept = parts.dropFirst(2).first.flatMap { readKept($0, isDone: isDone, &problems) }
    if let extra = parts.dropFirst(3).first {
      problems.append(
        .error(
          "bad-commitment", at: extra.location, "'\(extra.text)' is one word too many",
          hint: "Write (owner, day due) or (owner, day due, kept day)"))
    }
    guard let owner, problems.count == before else { return nil }
    return Commitment(
      isDone: isDone, owner: owner, due: due, keptOn: kept, text: text, location: location)
  }

  private func readOwner(_ problems: inout [Diagnostic]) -> Commitment.Owner? {
    guard let part = parts.first else { return nil }
    switch part.text {
    case "agent": return .agent
    case "lead": return .lead
    case let id where id.looksLikeAnId && CivilDate(iso: id) == nil: return .other(part)
    default:
      problems.append(
        .error(
          "bad-owner", at: part.location, "'\(part.text)' is nobody who can promise something",
          hint: "Name agent, lead or an id first, as in (agent, 2026-10-26)"))
      return nil
    }
  }

  private func readDay(
    _ part: Reference, _ text: String, _ problems: inout [Diagnostic]
  ) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    problems.append(.notADay(text, at: part.location))
    return nil
  }

  private func readKept(
    _ part: Reference, isDone: Bool, _ problems: inout [Diagnostic]
  ) -> CivilDate? {
    guard part.text.hasPrefix("kept ") else {
      problems.append(
        .error(
          "bad-commitment", at: part.location, "'\(part.text)' does not say when it was kept",
          hint: "Write 'kept' and the day, as in (agent, 2026-10-26, kept 2026-10-20)"))
      return nil
    }
    if !isDone {
      problems.append(
        .error(
          "bad-commitment", at: part.location, "a promise with an empty box cannot be kept",
          hint: "Tick the box, [x], or take the day out"))
    }
    return readDay(part, String(part.text.dropFirst("kept ".count)), &problems)
  }
}

extension Diagnostic {
  static func notADay(_ text: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "bad-date", at: location, "'\(text)' is not a day",
      hint: "Write it as year-month-day, like 2026-10-31")
  }
}

extension String {
  /// Whether this could be the id of a person or team.
  fileprivate var looksLikeAnId: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), UInt8(ascii: ":"):
          true
        default: false
        }
      }
  }
}

extension Substring.UTF8View {
  fileprivate var trimmingBlanksAtEnd: Substring.UTF8View {
    var text = self
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}
