import Testing

@testable import Mailing

/// What a ledger's lines together say of a letter.
struct LedgerHistoryTests {
  private func history(_ lines: LedgerLine...) throws -> LetterHistory {
    try #require(LedgerHistory(lines)[Sample.key("ana")])
  }

  @Test("the last line is the state", arguments: LetterState.allCases.filter { $0 != .sending })
  func lastIsState(state: LetterState) throws {
    #expect(try history(Sample.line(.planned, attempt: 0), Sample.line(state)).state == state)
  }

  @Test("being sent without an outcome is in doubt")
  func sendingIsInDoubt() throws {
    let letter = try history(Sample.line(.sending))
    #expect(letter.state == .inDoubt)
    #expect(letter.inDoubt.count == 1)
  }

  @Test(
    "an outcome ends the doubt of its own attempt",
    arguments: [LetterState.accepted, .rejected, .deferred, .notSent])
  func outcomesEndDoubt(state: LetterState) throws {
    #expect(try history(Sample.line(.sending), Sample.line(state)).inDoubt == [])
  }

  @Test(
    "a later attempt's refusal leaves the first in doubt",
    arguments: [LetterState.rejected, .deferred, .notSent])
  func doubtStays(state: LetterState) throws {
    let letter = try history(
      Sample.line(.sending), Sample.line(.sending, attempt: 2), Sample.line(state, attempt: 2))
    #expect(letter.state == .inDoubt)
    #expect(letter.inDoubt.map(\.attempt) == [1])
  }

  @Test(
    "planning it again, or failing to make it, leaves it in doubt",
    arguments: [LetterState.planned, .failedBuild])
  func planningLeavesDoubt(state: LetterState) throws {
    #expect(try history(Sample.line(.sending), Sample.line(state)).state == .inDoubt)
  }

  @Test("accepted at last is accepted")
  func acceptedAtLast() throws {
    let letter = try history(
      Sample.line(.sending), Sample.line(.sending, attempt: 2), Sample.line(.accepted, attempt: 2))
    #expect(letter.state == .accepted)
    #expect(letter.attempts == 2)
  }
}
