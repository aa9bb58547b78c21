import DataSources
import Measures
import Testing

@Suite struct SpanTests {
  private static let table = """
    day,agent,start,seconds,kind
    2026-01-05,ana,9:00:00,600,call
    2026-01-05,ana,8:30:00,60,call
    2026-01-05,ana,16:00:00,30.5,call
    2026-01-05,ana,23:00:00,60,test
    2026-01-05,ben,10:00,7200,call
    2026-01-06,ana,23:59:00,120,call
    2026-01-06,ben,,60,call
    2026-01-07,ben,9:00,60,test
    """

  private func yaml(_ measure: String, row: String) -> String {
    """
    s:
      files: t.csv
      row: \(row)
      agent: agent
      at: day
      measures:
        x: \(measure)
    """
  }

  @Test(arguments: ["contact", "day"])
  func reachesFromTheFirstStartToTheLastEndOfADay(row: String) throws {
    let result = try Fixture().ingest(
      yaml("span(start, start + seconds) where kind = 'call'", row: row), SpanTests.table)
    #expect(result.words.isEmpty)
    // Ana's first day runs from 8:30 to 16:00:30.5, her second past midnight; Ben's only one is of one call.
    #expect(result.total("x", of: 0) == 27_030.5 + 120)
    #expect(result.total("x", of: 1) == 7200)
    #expect(result.total("x") == 27_030.5 + 120 + 7200)
    let ben = result.facts.rows(of: 1).map { result.facts.columns[0].scaled(at: $0) }
    #expect(ben == [72_000, nil, 0], "absent without a start; zero where no row counts")
  }

  @Test func isAbsentWhereFactsAreByTheQuarterOfAnHour() throws {
    var fixture = Fixture()
    fixture.shape = FactShape(ownerKind: .people, time: .slot, countRows: true)
    let yaml = """
      s:
        files: t.csv
        row: contact
        at: {date: day, time: start}
        measures: {x: "span(start, start + seconds) where kind = 'call'"}
      """
    let result = try fixture.ingest(yaml, SpanTests.table)
    #expect(result.total("rows:s") == 7)
    #expect(result.total("x") == nil)
  }

  /// Rows of a few owners and days, in no order at all.
  private static let long: String = {
    var text = "day,agent,start,seconds,kind\n"
    for row in 0..<4000 {
      let (start, seconds) = (row * 7919 % 80_000, row * 31 % 900)
      let kind = row % 11 == 0 ? "test" : "call"
      let agent = ["ana", "ben", ""][row % 3]
      text += "2026-01-\(10 + row * 13 % 17),\(agent),\(start),\(seconds),\(kind)\n"
    }
    return text
  }()

  @Test(arguments: [1 << 10, 10_000, 4 << 20], [1, 3])
  func isTheSameForAnyBlocksThreadsAndKindsOfRow(blockSize: Int, jobs: Int) throws {
    let measure = "span(start * 0.5, start + seconds) where kind = 'call'"
    let plain = try Fixture().ingest(yaml(measure, row: "contact"), SpanTests.long)
    #expect(plain.facts.rowCount == 3 * 17)
    for row in ["contact", "day", "interval"] {
      var fixture = Fixture()
      fixture.jobs = jobs
      fixture.options.blockSize = blockSize
      let other = try fixture.ingest(yaml(measure, row: row), SpanTests.long)
      #expect(other.cells == plain.cells)
    }
  }

  @Test func aStartThatIsNoNumberPutsTheRowAside() throws {
    let result = try Fixture().ingest(
      yaml("span(start, seconds)", row: "contact"),
      "day,agent,start,seconds\n2026-01-05,ana,soon,5\n2026-01-05,ana,1,5\n")
    #expect(result.quarantine == ["1× 'start' is not a number [2:16 soon]"])
    #expect(result.total("x") == 4)
  }

  @Test func aColumnThatTheFileLacksIsNamedInTheSecondPlaceToo() throws {
    let result = try Fixture().ingest(
      yaml("span(start, stat + seconds)", row: "contact"), "day,agent,start,seconds\n")
    #expect(
      result.words == [
        "sources.yml:7:20: error: t.csv has no column 'stat'. Did you mean 'start'?"
      ])
  }
}
