import TestSupport
import Testing

@testable import Mailing

struct LedgerStatusTests {
  private static let status = Result {
    LedgerStatus(
      LedgerHistory([
        try Sample.line(.accepted, "ana", reply: "250 ok A1"),
        try Sample.line(.rejected, "ben", reply: "550 <Ben@northway.example>: unknown"),
        try Sample.line(.rejected, "cem", reply: "550 <cem@northway.example>: unknown"),
        try Sample.line(.deferred, "dot", reply: "450 busy"),
        try Sample.line(.planned, "eva", attempt: 0),
        try Sample.line(.accepted, "fay"),
        try Sample.line(.rejected, "fay", revision: 2, says: "B", attempt: 2, reply: "552 too big"),
      ]), isRunning: false)
  }

  @Test("every letter is listed in order, with its time and reply")
  func lettersAreListed() throws {
    let status = try Self.status.get()
    #expect(
      status.entries.map(\.key.about)
        == ["ana", "ben", "cem", "dot", "eva", "fay"].map { "agents/\($0)" })
    #expect(status.entries[0].time == "2026-11-22T06:00:00Z")
    #expect(status.entries[0].reply == "250 ok A1")
    #expect(status.counts.map(\.count) == [1, 1, 3, 1])
  }

  @Test("failures are grouped by reason, whatever address the reply names")
  func failuresAreGrouped() throws {
    let failures = try Self.status.get().failures
    #expect(failures.map(\.letters.count) == [2, 1, 1])
    #expect(failures[0].reason == "550 <(address)>: unknown")
  }

  @Test("what was accepted before a correction failed is still told")
  func acceptedIsTold() throws {
    let fay = try #require(try Self.status.get().entries.last)
    #expect(fay.state == .rejected)
    #expect(fay.revision == 2)
    #expect(fay.acceptedRevision == 1)
  }

  @Test("as JSON it has every letter")
  func json() throws {
    try Golden.expect(try Self.status.get().json, equals: "Mail/ledger-status.json")
    #expect(LedgerStatus(LedgerHistory(), isRunning: true).json.contains("\"letters\": []"))
  }

  @Test("every state has a sentence", arguments: LetterState.allCases)
  func statesHaveSentences(state: LetterState) {
    #expect(!state.sentence.isEmpty)
  }
}
