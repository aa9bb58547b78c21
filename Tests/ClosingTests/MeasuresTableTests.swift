import Dates
import Diagnostics
import Measures
import Testing
import Workforce

@testable import Closing

/// Facts come out of a record as they went in, and nothing that was changed gets through.
@Suite struct MeasuresTableTests {
  private var facts: FactTable {
    Sample.facts([
      (0, 0, 9, []), (0, 1, 2, [300, 300]), (0, 31, 1, [60]), (0, 32, 9, []), (1, 2, 3, []),
      (2, 2, 4, []), (3, 3, 5, []),
    ])
  }

  private func read(
    _ text: String, _ statement: ClosingStatement = Sample.statement(),
    into layout: RecordLayout = Sample.record()
  ) -> (RecordedFacts?, [Diagnostic]) {
    MeasuresTable.read(Array(text.utf8), file: "measures.csv", statement, into: layout)
  }

  @Test func writesOneLineAnOwnerAndDayOfThePeriod() {
    let bytes = MeasuresTable.bytes(
      facts, Sample.october.days, owners: Sample.owners, Sample.organisation,
      measures: Sample.measures)
    #expect(String(decoding: bytes, as: UTF8.self) == Sample.table)
  }

  @Test func readsBackWhatWasWritten() throws {
    let (recorded, problems) = read(Sample.table)
    #expect(problems.isEmpty)
    let record = try #require(recorded)
    #expect(record.orphans == nil)
    for owner in 0..<4 { #expect(!record.facts.differs(from: facts, of: owner), "\(owner)") }
    let again = MeasuresTable.bytes(
      record.facts.table, Sample.october.days, owners: Sample.owners, Sample.organisation,
      measures: Sample.measures)
    #expect(String(decoding: again, as: UTF8.self) == Sample.table)
  }

  @Test func tellsWhereEverybodyBelonged() throws {
    let stays = try #require(read(Sample.table).0).stays
    #expect(stays.map(\.agent) == ["ana", "ben"])
    #expect(stays.map(\.team) == ["billing", nil])
    #expect(stays[0].role == "agent, \"senior\"")
    #expect(stays[0].days == Sample.october.days)
  }

  @Test func peopleWhoAreNotKnownStayInTheirTeamsSum() throws {
    let record = try #require(read(Sample.table, into: Sample.record(agents: ["ben": 1])).0)
    let orphans = try #require(record.orphans)
    #expect(orphans.rows(of: 2).count == 2)
    let table = record.facts.table
    #expect(table.columns[0].sum(table.rows(of: 2)) == Quantity(7))
    #expect(table.rows(of: 0).isEmpty)
  }

  @Test func aMeasureThatMeansSomethingElseNowIsLeftToTheData() throws {
    let kinds: [ClosingStatement.Measure] = Sample.measures.map {
      .init(
        name: $0.name, kind: $0.name == "shape" ? .distinct : $0.kind, expression: "",
        source: "")
    }
    let record = try #require(read(Sample.table, into: Sample.record(kinds: kinds)).0)
    #expect(record.facts.scalars == [true, false])
    #expect(record.facts.histograms == [true, false])
  }

  @Test(
    arguments: [
      ("day,agent", "day,agents", 1, 5), ("callers\n", "callers,x\n", 1, 33),
      ("2026-10-02,ben", "2026-11-02,ben", 4, 1), ("2026-10-31,ana", "2026-10-01,ana", 3, 1),
      ("300x2", "300y2", 2, 46), (",1,60x1", ",one,60x1", 3, 44), (",60x1,", ",", 3, 46),
      ("2026-10-03,,,,5,,-8925059624127668276x1\n", "2026-10-03,,,,5,,", 6, 18),
      ("\"agent, \"\"senior\"\"\",1", "\"agent, 1", 3, 24),
    ])
  func whatIsNotAsItWasWrittenIsNamedByItsPlace(
    old: String, new: String, line: Int, column: Int
  ) throws {
    let text = Sample.table.replacing(old, with: new)
    #expect(text != Sample.table)
    let (recorded, problems) = read(text)
    #expect(recorded == nil)
    let problem = try #require(problems.first)
    #expect(problem.id == "damaged-record" && problem.severity == .error)
    #expect(problem.location.line == line, "\(problem)")
    #expect(problem.location.column == column, "\(problem)")
  }
}
