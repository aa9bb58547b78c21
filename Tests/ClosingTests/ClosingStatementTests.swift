import Dates
import Diagnostics
import Testing

@testable import Closing

/// A statement says the same when it is read as when it was written.
@Suite struct ClosingStatementTests {
  private func read(_ text: String) -> (ClosingStatement?, [Diagnostic]) {
    ClosingStatement.read(Array(text.utf8), file: "closing.json", calendar: .gregorian)
  }

  @Test(arguments: [nil, "late surveys", "quotes \" and \\ and\nlines\t: {} # é"])
  func readsBackWhatWasWritten(why: String?) throws {
    let statement = Sample.statement(why: why)
    let (read, problems) = read(String(decoding: statement.bytes, as: UTF8.self))
    #expect(problems.isEmpty, "\(problems)")
    #expect(read == statement)
  }

  @Test func aRecordWithoutMeasuresReadsBackToo() {
    let statement = Sample.statement(measures: [])
    #expect(read(String(decoding: statement.bytes, as: UTF8.self)).0 == statement)
  }

  @Test(
    arguments: [
      ("\"2026-10\"", "\"2026-13\"", 2), ("\"version\": 1", "\"version\": 0", 3),
      ("2026-11-09", "2026-11-31", 4), ("\"program\"", "\"programme\"", 6),
      ("\"kind\": \"values\"", "\"kind\": \"value\"", 11),
      ("\"sha256\": \"cc\"", "\"sha\": \"cc\"", 15),
    ])
  func whatIsNotAsItWasWrittenIsNamedByItsLine(old: String, new: String, line: Int) throws {
    let text = String(decoding: Sample.statement().bytes, as: UTF8.self)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    let (statement, problems) = read(changed)
    #expect(statement == nil)
    #expect(problems.contains { $0.location.line == line && $0.severity == .error }, "\(problems)")
  }

  @Test(arguments: ["", "{", "[]", "\u{FEFF}"])
  func whatIsNoStatementIsRefused(text: String) {
    let (statement, problems) = read(text)
    #expect(statement == nil)
    #expect(problems.containsErrors)
  }
}
