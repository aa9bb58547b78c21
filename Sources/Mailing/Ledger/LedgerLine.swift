/// How far a letter has come.
package enum LetterState: String, Sendable, CaseIterable {
  /// It is to be sent, and nothing was tried yet.
  case planned
  /// Its turn has come; from here on the server may have it until an outcome is written.
  case sending
  /// The server took it.
  case accepted
  /// The server refused it for good.
  case rejected
  /// The server refused it for now.
  case deferred
  /// The line broke when the server may have had it already.
  case inDoubt = "in-doubt"
  /// There is no message that may be sent.
  case failedBuild = "failed-build"
  /// No server was reached, or none that would talk to us.
  case notSent = "not-sent"
}

/// One line of the ledger: what became of one letter at one time.
package struct LedgerLine: Hashable, Sendable {
  /// Seconds since 1970 by the clock of whoever sends.
  package let time: Int
  package let state: LetterState
  package let key: LetterKey
  package let edition: Edition
  /// How often it was tried, this time included; 0 before the first.
  package let attempt: Int
  /// The server's words, or our own where there was no server: printable ASCII, at most 500 bytes.
  package let reply: String

  package init(
    time: Int, state: LetterState, key: LetterKey, edition: Edition, attempt: Int, reply: String
  ) {
    self.time = time
    self.state = state
    self.key = key
    self.edition = edition
    self.attempt = attempt
    self.reply = ReplyText.clean(reply)
  }
}

extension LedgerLine {
  /// The line as a JSON object, with its line break.
  var bytes: [UInt8] {
    let members: [(String, FlatJSON.Value)] = [
      ("time", .text(UTCTime.text(time))), ("state", .text(state.rawValue)),
      ("issue", .text(key.issue)), ("about", .text(key.about)), ("to", .text(key.recipient)),
      ("message", .text(edition.messageID)), ("revision", .number(edition.revision)),
      ("digest", .text(edition.digest)), ("content", .text(edition.content)),
      ("attempt", .number(attempt)), ("reply", .text(reply)),
    ]
    return Array((FlatJSON.object(members) + "\n").utf8)
  }

  /// Reads what `bytes` writes, without the line break; `nil` for anything else.
  ///
  /// Members that a later version may add are passed over.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let members = FlatJSON.members(of: bytes) else { return nil }
    func text(_ name: String) -> String? { members[name]?.text }
    guard let time = text("time").flatMap(UTCTime.seconds),
      let state = text("state").flatMap(LetterState.init(rawValue:)),
      let issue = text("issue"), let about = text("about"), let recipient = text("to"),
      let message = text("message"), let digest = text("digest"), let content = text("content"),
      let revision = members["revision"]?.number, let attempt = members["attempt"]?.number,
      let reply = text("reply")
    else { return nil }
    self.init(
      time: time, state: state,
      key: LetterKey(issue: issue, about: about, recipient: recipient),
      edition: Edition(
        revision: revision, messageID: message, digest: digest, content: content),
      attempt: attempt, reply: reply)
  }
}
