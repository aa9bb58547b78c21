/// What is to be done with a letter, by what the ledger tells of it.
enum Verdict: Hashable {
  case send
  /// It needs no sending; the line says when it was accepted.
  case alreadySent(LedgerLine)
  /// A correction that says what the recipient has already.
  case nothingChanged(LedgerLine)
  /// The recipient has, or may have, something else of the same revision; this one must be higher.
  case refused(needsRevision: Int)
  /// It may have arrived, and nobody has asked for a second copy.
  case inDoubt(LedgerLine)
  /// It was refused for good, and nobody has asked to try again.
  case rejected(LedgerLine)
}

extension Verdict {
  /// The one place where it is decided whether a letter goes.
  init(_ edition: Edition, _ history: LetterHistory?, _ options: DeliveryOptions) {
    guard let history else {
      self = .send
      return
    }
    self =
      Self.byAccepted(edition, history)
      ?? Self.byDoubt(edition, history, options)
      ?? Self.byRejection(edition, history, options)
      ?? .send
  }

  private static func byAccepted(_ edition: Edition, _ history: LetterHistory) -> Verdict? {
    let same = history.accepted.last {
      $0.edition.revision == edition.revision && $0.edition.content == edition.content
    }
    if let same { return .alreadySent(same) }
    guard let newest = history.accepted.max(by: { $0.edition.revision < $1.edition.revision })
    else { return nil }
    let isHigher = edition.revision > newest.edition.revision
    if edition.content == newest.edition.content {
      return isHigher ? .nothingChanged(newest) : .alreadySent(newest)
    }
    return isHigher ? nil : .refused(needsRevision: newest.edition.revision + 1)
  }

  private static func byDoubt(
    _ edition: Edition, _ history: LetterHistory, _ options: DeliveryOptions
  ) -> Verdict? {
    let others = history.inDoubt.filter { $0.edition.content != edition.content }
    if let highest = others.map(\.edition.revision).max(), highest >= edition.revision {
      return .refused(needsRevision: highest + 1)
    }
    let same = history.inDoubt.last { $0.edition.content == edition.content }
    guard let same, !options.resendsInDoubt else { return nil }
    return .inDoubt(same)
  }

  /// A server that refused one text may take another; only the same one is not tried again.
  private static func byRejection(
    _ edition: Edition, _ history: LetterHistory, _ options: DeliveryOptions
  ) -> Verdict? {
    guard history.state == .rejected, history.last.edition == edition, !options.resendsRejected
    else { return nil }
    return .rejected(history.last)
  }
}
