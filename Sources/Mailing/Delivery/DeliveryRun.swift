/// A run under way: what became of each letter, what waits, and the ledger that is told first.
struct DeliveryRun {
  let letters: [Letter]
  /// Letters to be sent, or sent again after a "not now", in order.
  private(set) var waiting: [Int] = []
  private(set) var stop: DeliveryReport.Stop?
  private var results: [LetterReport]
  private let ledger: Ledger
  private let whenDone: (LetterReport) -> Void
  /// How many letters in a row the server has failed.
  private var failuresInARow = 0

  init(_ letters: [Letter], _ ledger: Ledger, whenDone: @escaping (LetterReport) -> Void) {
    self.letters = letters
    self.ledger = ledger
    self.whenDone = whenDone
    results = letters.map { letter in
      LetterReport(
        key: letter.key, label: letter.label, revision: letter.edition.revision, result: .planned,
        reply: "", attempts: 0)
    }
  }

  var report: DeliveryReport { DeliveryReport(letters: results, stop: stop) }

  mutating func end(_ reason: DeliveryReport.Stop) {
    if stop == nil { stop = reason }
  }

  /// The letters of the next round; those that are deferred in it wait for the one after.
  mutating func takeWaiting() -> [Int] {
    defer { waiting = [] }
    return waiting
  }
}

extension DeliveryRun {
  /// Sorts the letters by what the ledger tells of them, and plans those that are to be sent.
  mutating func judge(_ options: DeliveryOptions, at time: Int) {
    var seen: Set<LetterKey> = []
    var lines: [LedgerLine] = []
    for (index, letter) in letters.enumerated() {
      guard seen.insert(letter.key).inserted else {
        settle(index, .refused, "the same letter stands in the list twice")
        continue
      }
      if let line = judge(index, letter, options, time) { lines.append(line) }
    }
    write(lines)
  }

  /// Settles a letter, or lets it wait; answers with the line that the ledger lacks.
  private mutating func judge(
    _ index: Int, _ letter: Letter, _ options: DeliveryOptions, _ time: Int
  ) -> LedgerLine? {
    if case .failed(let reason) = letter.body {
      settle(index, .failedBuild, reason)
      let failed = line(index, .failedBuild, reason, time)
      return isNews(failed) ? failed : nil
    }
    let verdict = Verdict(letter.edition, ledger.history[letter.key], options)
    switch verdict {
    case .send:
      waiting.append(index)
      let planned = line(index, .planned, "", time)
      return isNews(planned) ? planned : nil
    case .alreadySent: settle(index, .alreadySent, verdict.reason)
    case .nothingChanged: settle(index, .nothingChanged, verdict.reason)
    case .refused: settle(index, .refused, verdict.reason)
    case .inDoubt: settle(index, .inDoubt, verdict.reason)
    case .rejected: settle(index, .rejected, verdict.reason)
    }
    return nil
  }

  /// Whether a line says more than the last one about its letter; a run that comes too often adds none.
  private func isNews(_ line: LedgerLine) -> Bool {
    guard let last = ledger.history[line.key]?.last else { return true }
    return (last.state, last.edition, last.reply) != (line.state, line.edition, line.reply)
  }

  /// Says in the ledger that a letter is being sent; `false` when that could not be said.
  mutating func begin(_ index: Int, at time: Int) -> Bool {
    write([line(index, .sending, "", time)])
  }

  /// Takes down what became of a letter that was handed over.
  mutating func finish(_ index: Int, _ handover: Handover, at time: Int, patience: Int) {
    let (state, result) = handover.outcome.names
    settle(index, result, handover.reply)
    write([line(index, state, handover.reply, time)])
    if state == .deferred { waiting.append(index) }
    failuresInARow = handover.blamesServer ? failuresInARow + 1 : 0
    if failuresInARow >= patience { end(.server(handover.reply)) }
  }

  /// Takes down why there is nothing to hand over.
  mutating func noteFailedBuild(_ index: Int, _ reason: String, at time: Int) {
    settle(index, .failedBuild, reason)
    write([line(index, .failedBuild, reason, time)])
  }

  @discardableResult
  private mutating func write(_ lines: [LedgerLine]) -> Bool {
    do {
      try ledger.add(lines)
      return true
    } catch {
      end(.ledger(error))
      return false
    }
  }

  private mutating func settle(_ index: Int, _ result: LetterReport.Result, _ reply: String) {
    let letter = letters[index]
    let report = LetterReport(
      key: letter.key, label: letter.label, revision: letter.edition.revision, result: result,
      reply: ReplyText.clean(reply), attempts: ledger.history[letter.key]?.attempts ?? 0)
    results[index] = report
    whenDone(report)
  }

  private func line(
    _ index: Int, _ state: LetterState, _ reply: String, _ time: Int
  ) -> LedgerLine {
    let letter = letters[index]
    let attempts = ledger.history[letter.key]?.attempts ?? 0
    return LedgerLine(
      time: time, state: state, key: letter.key, edition: letter.edition,
      attempt: state == .sending ? attempts + 1 : attempts, reply: reply)
  }
}

extension Handover.Outcome {
  /// What the ledger and the report call it.
  fileprivate var names: (LetterState, LetterReport.Result) {
    switch self {
    case .accepted: (.accepted, .accepted)
    case .rejected: (.rejected, .rejected)
    case .deferred: (.deferred, .deferred)
    case .inDoubt: (.inDoubt, .inDoubt)
    case .notSent: (.notSent, .notSent)
    }
  }
}
