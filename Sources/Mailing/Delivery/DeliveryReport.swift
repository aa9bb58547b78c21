/// What a run came to.
package struct DeliveryReport: Hashable, Sendable {
  /// Why a run ended before its last letter.
  package enum Stop: Hashable, Sendable {
    /// The server failed several letters in a row; its last words.
    case server(String)
    /// The ledger could not be written, and without it nothing is sent.
    case ledger(LedgerFault)
    /// There is no way out of the house.
    case transport(TransportFault)
    /// Somebody has asked for it.
    case interrupted
  }

  /// One entry a letter, in the order they were given.
  package let letters: [LetterReport]
  /// `nil` when the run went through.
  package let stop: Stop?
}

/// What became of one letter in a run.
package struct LetterReport: Hashable, Sendable {
  package enum Result: String, Sendable, CaseIterable {
    case accepted
    case alreadySent = "already-sent"
    case nothingChanged = "nothing-changed"
    case deferred
    case notSent = "not-sent"
    /// Its turn did not come.
    case planned
    case rejected
    case inDoubt = "in-doubt"
    case refused
    case failedBuild = "failed-build"
  }

  package let key: LetterKey
  package let label: String
  package let revision: Int
  package let result: Result
  /// The server's words, or ours.
  package let reply: String
  /// How often it was tried since the ledger was begun.
  package let attempts: Int
}

extension DeliveryReport {
  /// How many letters came to a result.
  package func count(_ result: LetterReport.Result) -> Int {
    letters.count { $0.result == result }
  }

  /// The exit code that tells a script how it went.
  ///
  /// 0: everybody has their letter. 1: somebody's letter needs a person. 3: the machine or the server
  /// failed. 75 (`EX_TEMPFAIL`): run it again later, and no more need be done.
  package var exitCode: Int32 {
    switch stop {
    case .server, .transport: return 3
    case .ledger(let fault): return fault.exitCode
    case .interrupted, nil: break
    }
    let results = Set(letters.map(\.result))
    if results.contains(.notSent) { return 3 }
    if !results.isDisjoint(with: [.rejected, .inDoubt, .refused, .failedBuild]) { return 1 }
    return results.isDisjoint(with: [.deferred, .planned]) ? 0 : 75
  }
}
