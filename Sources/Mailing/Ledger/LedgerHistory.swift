/// What a ledger tells of one letter.
package struct LetterHistory: Hashable, Sendable {
  /// The last thing that happened; a `sending` that nothing followed is in doubt.
  package private(set) var last: LedgerLine
  /// All that a server accepted, oldest first.
  package private(set) var accepted: [LedgerLine] = []
  /// Attempts that nothing is known of, oldest first: the message may have arrived.
  package private(set) var inDoubt: [LedgerLine] = []
  /// How often it was tried.
  package private(set) var attempts = 0

  init(_ line: LedgerLine) {
    last = line
    take(line)
  }

  mutating func take(_ line: LedgerLine) {
    last = line
    attempts = max(attempts, line.attempt)
    switch line.state {
    case .sending, .inDoubt:
      inDoubt.removeAll { $0.edition == line.edition && $0.attempt == line.attempt }
      inDoubt.append(line)
    case .accepted, .rejected, .deferred, .notSent:
      // An answer clears up its own attempt; an earlier attempt without one stays in doubt.
      inDoubt.removeAll { $0.edition == line.edition && $0.attempt == line.attempt }
    case .planned, .failedBuild: break
    }
    if line.state == .accepted { accepted.append(line) }
  }

  /// The state it is in: while its text is in doubt, no later try that failed makes it less so.
  package var state: LetterState {
    if last.state == .accepted { return .accepted }
    return inDoubt.contains { $0.edition.content == last.edition.content } ? .inDoubt : last.state
  }
}

/// What a ledger tells of all letters.
package struct LedgerHistory: Hashable, Sendable {
  package private(set) var letters: [LetterKey: LetterHistory] = [:]

  init(_ lines: [LedgerLine] = []) {
    for line in lines { take(line) }
  }

  mutating func take(_ line: LedgerLine) {
    if letters[line.key]?.take(line) == nil { letters[line.key] = LetterHistory(line) }
  }

  package subscript(key: LetterKey) -> LetterHistory? { letters[key] }
}
