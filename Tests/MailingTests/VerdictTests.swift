import Testing

@testable import Mailing

/// Whether a letter goes, by what the ledger tells of it.
struct VerdictTests {
  /// A case: what happened (state, revision, text), what is to be sent now, and what is said.
  struct Case: CustomTestStringConvertible, Sendable {
    let past: [(LetterState, Int, String)]
    let now: (revision: Int, says: String)
    let verdict: String
    var testDescription: String { "\(past) then \(now): \(verdict)" }
  }

  static let cases: [Case] = [
    Case(past: [], now: (1, "A"), verdict: "send"),
    Case(past: [(.planned, 1, "A")], now: (1, "A"), verdict: "send"),
    Case(past: [(.planned, 1, "A")], now: (1, "B"), verdict: "send"),
    Case(past: [(.deferred, 1, "A")], now: (1, "B"), verdict: "send"),
    Case(past: [(.notSent, 1, "A")], now: (1, "A"), verdict: "send"),
    Case(past: [(.failedBuild, 1, "")], now: (1, "A"), verdict: "send"),
    Case(past: [(.accepted, 1, "A")], now: (1, "A"), verdict: "already sent"),
    Case(past: [(.accepted, 1, "A")], now: (1, "B"), verdict: "refused 2"),
    Case(past: [(.accepted, 1, "A")], now: (2, "B"), verdict: "send"),
    Case(past: [(.accepted, 1, "A")], now: (2, "A"), verdict: "nothing changed"),
    Case(past: [(.accepted, 1, "A"), (.accepted, 2, "B")], now: (1, "A"), verdict: "already sent"),
    Case(past: [(.accepted, 1, "A"), (.accepted, 2, "B")], now: (1, "B"), verdict: "already sent"),
    Case(past: [(.accepted, 1, "A"), (.accepted, 2, "B")], now: (2, "C"), verdict: "refused 3"),
    Case(past: [(.accepted, 1, "A"), (.accepted, 2, "B")], now: (3, "A"), verdict: "send"),
    Case(past: [(.accepted, 1, "A"), (.planned, 2, "B")], now: (1, "A"), verdict: "already sent"),
    Case(past: [(.sending, 1, "A")], now: (1, "A"), verdict: "in doubt"),
    Case(past: [(.inDoubt, 1, "A")], now: (1, "A"), verdict: "in doubt"),
    Case(past: [(.inDoubt, 1, "A")], now: (2, "A"), verdict: "in doubt"),
    Case(past: [(.inDoubt, 1, "A")], now: (1, "B"), verdict: "refused 2"),
    Case(past: [(.inDoubt, 1, "A")], now: (2, "B"), verdict: "send"),
    Case(past: [(.accepted, 1, "A"), (.sending, 2, "B")], now: (2, "B"), verdict: "in doubt"),
    Case(past: [(.rejected, 1, "A")], now: (1, "A"), verdict: "rejected"),
    Case(past: [(.rejected, 1, "A")], now: (1, "B"), verdict: "send"),
    Case(past: [(.rejected, 1, "A")], now: (2, "B"), verdict: "send"),
  ]

  @Test("the ledger decides", arguments: cases)
  func ledgerDecides(example: Case) throws {
    #expect(try verdict(example, DeliveryOptions()) == example.verdict)
  }

  @Test(
    "asked for, what is in doubt goes again, but only the same text",
    arguments: [("A", "send"), ("B", "refused 2")])
  func doubtIsResent(says: String, expected: String) throws {
    var options = DeliveryOptions()
    options.resendsInDoubt = true
    let example = Case(past: [(.sending, 1, "A")], now: (1, says), verdict: expected)
    #expect(try verdict(example, options) == expected)
  }

  @Test("asked for, what was rejected goes again")
  func rejectedIsResent() throws {
    var options = DeliveryOptions()
    options.resendsRejected = true
    let example = Case(past: [(.rejected, 1, "A")], now: (1, "A"), verdict: "send")
    #expect(try verdict(example, options) == "send")
  }

  private func verdict(_ example: Case, _ options: DeliveryOptions) throws -> String {
    let lines = try example.past.enumerated().map { attempt, past in
      try Sample.line(past.0, revision: past.1, says: past.2, attempt: attempt + 1)
    }
    let edition = try Sample.edition("ana", revision: example.now.revision, says: example.now.says)
    switch Verdict(edition, LedgerHistory(lines)[Sample.key("ana")], options) {
    case .send: return "send"
    case .alreadySent: return "already sent"
    case .nothingChanged: return "nothing changed"
    case .refused(let revision): return "refused \(revision)"
    case .inDoubt: return "in doubt"
    case .rejected: return "rejected"
    }
  }
}
