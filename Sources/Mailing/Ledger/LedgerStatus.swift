internal import Glibc

/// Who got what, when, with which reply: what `debrief mail status` tells.
package struct LedgerStatus: Hashable, Sendable {
  /// One letter, as it stands.
  package struct Entry: Hashable, Sendable {
    package let key: LetterKey
    package let state: LetterState
    package let revision: Int
    package let messageID: String
    /// When the last thing happened, `2026-11-22T06:00:00Z`.
    package let time: String
    package let reply: String
    package let attempts: Int
    /// The highest revision that a server has accepted, whatever came of later ones.
    package let acceptedRevision: Int?
  }

  /// Letters that came to the same end for the same reason.
  package struct Failure: Hashable, Sendable {
    package let state: LetterState
    /// The reply, without the address that it names.
    package let reason: String
    package let letters: [LetterKey]
  }

  /// All letters, in order of issue, subject and recipient.
  package let entries: [Entry]
  /// A run holds the ledger, so that what is in doubt may only be under way.
  package let isRunning: Bool

  init(_ history: LedgerHistory, isRunning: Bool) {
    self.isRunning = isRunning
    entries = history.letters.sorted { $0.key < $1.key }.map { key, letter in
      Entry(
        key: key, state: letter.state, revision: letter.last.edition.revision,
        messageID: letter.last.edition.messageID, time: UTCTime.text(letter.last.time),
        reply: letter.last.reply, attempts: letter.attempts,
        acceptedRevision: letter.accepted.map(\.edition.revision).max())
    }
  }
}

extension LedgerStatus {
  /// How many letters are in each state that there are any in.
  package var counts: [(state: LetterState, count: Int)] {
    LetterState.allCases.compactMap { state in
      let count = entries.count { $0.state == state }
      return count > 0 ? (state, count) : nil
    }
  }

  /// What has not arrived, grouped by reason, the most frequent first.
  package var failures: [Failure] {
    let missed = entries.filter { $0.state != .accepted && $0.state != .planned }
    let groups = Dictionary(grouping: missed) { Reason(state: $0.state, text: $0.reason) }
    return groups.map { reason, entries in
      Failure(state: reason.state, reason: reason.text, letters: entries.map(\.key))
    }.sorted {
      ($1.letters.count, $0.state.rawValue, $0.reason)
        < ($0.letters.count, $1.state.rawValue, $1.reason)
    }
  }

  private struct Reason: Hashable {
    let state: LetterState
    let text: String
  }

  /// The status of a ledger, which may be in use; `nil` when there is none, for nothing was sent.
  package static func read(_ path: String) throws(LedgerFault) -> LedgerStatus? {
    let bytes: [UInt8]
    let isRunning: Bool
    do {
      let file = try OpenFile(path, O_RDONLY)
      isRunning = flock(file.number, LOCK_SH | LOCK_NB) != 0
      flock(file.number, LOCK_UN)
      bytes = try file.bytes()
    } catch {
      if error.code == ENOENT { return nil }
      throw .machine(error)
    }
    switch LedgerText.read(bytes) {
    case .failure(let broken): throw .broken(path: path, line: broken.number)
    case .success(let text): return LedgerStatus(LedgerHistory(text.lines), isRunning: isRunning)
    }
  }
}

extension LedgerStatus.Entry {
  /// The reply without this letter's own address, by which alike replies are found alike.
  fileprivate var reason: String {
    reply.lowercased().contains(key.recipient)
      ? reply.lowercased().replacing(key.recipient, with: "(address)") : reply
  }
}
