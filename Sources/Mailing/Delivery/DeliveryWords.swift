/// All words about a run and a ledger, for people who can do something about it.
extension DeliveryReport {
  /// The run in one line: `12 accepted, 1 rejected, 2 deferred of 15 letters`.
  package var summary: String {
    if letters.isEmpty { return "no letters to send" }
    let counts = LetterReport.Result.allCases.filter { count($0) > 0 }
      .map { "\(count($0)) \($0.word)" }
    return counts.joined(separator: ", ")
      + " of \(letters.count) letter\(letters.count == 1 ? "" : "s")"
  }

  /// What there is to do, a sentence each, nothing when everybody has their letter.
  package var advice: [String] {
    let stopped = stop.map { [$0.sentence] } ?? []
    return stopped
      + LetterReport.Result.allCases.filter { count($0) > 0 }.compactMap(\.advice)
  }
}

extension DeliveryReport.Stop {
  /// Why the run ended early.
  package var sentence: String {
    switch self {
    case .server(let reply): "The server failed several letters in a row, the last with: \(reply)"
    case .ledger(let fault): "Nothing is sent without the ledger: \(fault)"
    case .transport(let fault): "Nothing was sent: \(fault)"
    case .interrupted: "The run was interrupted; the letter in hand was finished"
    }
  }
}

extension LetterReport.Result {
  /// How it is called in a list.
  package var word: String {
    switch self {
    case .accepted: "accepted"
    case .alreadySent: "already sent"
    case .nothingChanged: "unchanged since they were sent"
    case .deferred: "deferred"
    case .notSent: "not sent"
    case .planned: "still to send"
    case .rejected: "rejected"
    case .inDoubt: "in doubt"
    case .refused: "refused by us"
    case .failedBuild: "not made"
    }
  }

  /// What to do about letters of this result; `nil` when there is nothing to do.
  package var advice: String? {
    switch self {
    case .accepted, .alreadySent, .nothingChanged: nil
    case .deferred:
      "Deferred: the server asked to try later. Run the same command again in half an hour."
    case .notSent:
      "Not sent: no server took the letters. See the reply, then run the same command again."
    case .planned: "Still to send: run the same command again."
    case .rejected:
      "Rejected: the server refused for good. Correct the address, or send with --resend-rejected."
    case .inDoubt:
      "In doubt: the line broke when the server may have had the letter. Ask the reader or look in the "
        + "server's log for the Message-ID; --resend-in-doubt sends it once more."
    case .refused:
      "Refused by us: the reader has, or may have, a letter with other figures. Render with a higher "
        + "revision."
    case .failedBuild: "Not made: see the reason, mend it and render again."
    }
  }
}

extension LetterState {
  /// How it is called in a list; what was begun and never ended may have arrived.
  package func word(whileSending isRunning: Bool) -> String {
    switch self {
    case .planned: LetterReport.Result.planned.word
    case .sending: isRunning ? "being sent" : LetterReport.Result.inDoubt.word
    case .accepted: LetterReport.Result.accepted.word
    case .rejected: LetterReport.Result.rejected.word
    case .deferred: LetterReport.Result.deferred.word
    case .inDoubt: LetterReport.Result.inDoubt.word
    case .failedBuild: LetterReport.Result.failedBuild.word
    case .notSent: LetterReport.Result.notSent.word
    }
  }

  /// What the state means, for `debrief mail status`.
  package var sentence: String {
    switch self {
    case .planned: "to be sent, not tried yet"
    case .sending: "its turn came, and no outcome was written"
    case .accepted: "the mail server took it"
    case .rejected: "the mail server refused it for good"
    case .deferred: "the mail server refused it for now; the next run tries again"
    case .inDoubt: "it may have arrived; it is sent again with --resend-in-doubt only"
    case .failedBuild: "there was no whole message to send"
    case .notSent: "no mail server took it; the next run tries again"
    }
  }
}

extension Verdict {
  /// Why a letter does not go; empty when it does.
  var reason: String {
    switch self {
    case .send: ""
    case .alreadySent(let line): "accepted \(UTCTime.text(line.time)): \(line.reply)"
    case .nothingChanged(let line):
      "revision \(line.edition.revision) says the same, accepted \(UTCTime.text(line.time))"
    case .refused(let revision):
      "other figures were sent, or may have been; this must be revision \(revision) or higher"
    case .inDoubt(let line):
      "begun \(UTCTime.text(line.time))" + (line.reply.isEmpty ? "" : ": \(line.reply)")
    case .rejected(let line): "rejected \(UTCTime.text(line.time)): \(line.reply)"
    }
  }
}
