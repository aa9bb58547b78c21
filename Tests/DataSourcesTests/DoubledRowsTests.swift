import DataSources
import Testing

/// What would count twice is refused or named.
@Suite struct DoubledRowsTests {
  private static let yaml = """
    s:
      files: t.csv
      row: day
      agent: agent
      at: day
      measures:
        handled: sum(handled)
    """
  private static let header = "day,agent,handled\n"

  @Test func theSameTableTwiceIsRefused() throws {
    let table = Self.header + "2026-01-05,ana,5\n"
    let result = try Fixture().ingest(Self.yaml, tables: [table, table])
    #expect(
      result.words.contains(
        "t1.csv:1:1: error: the table is the same as t0.csv, so every row would count twice. "
          + "Take one of the two away, or out of 'files:' of source 's'"))
  }

  @Test func twoTablesOfAHeaderAreNot() throws {
    let result = try Fixture().ingest(Self.yaml, tables: [Self.header, Self.header])
    #expect(!result.words.contains { $0.contains("the same as") })
  }

  @Test(arguments: [1, 2, 4])
  func theSameRowTwiceIsNamed(jobs: Int) throws {
    var fixture = Fixture()
    fixture.jobs = jobs
    let result = try fixture.ingest(
      Self.yaml,
      tables: [
        Self.header + "2026-01-05,ana,5\n2026-01-06,ana,6\n",
        Self.header + "2026-01-06,ana,6\r\n2026-01-07,ana,6\n",
      ])
    #expect(
      result.words == [
        "sources.yml:1:1: warning: source 's': 1 row is the same as another, word for word, and counts "
          + "twice. Look for the row of 'ana' on 2026-01-06"
      ])
    #expect(result.total("handled") == 23)
  }

  @Test func rowsOfOneDayThatDifferAreParts() throws {
    let result = try Fixture().ingest(
      Self.yaml, Self.header + "2026-01-05,ana,5\n2026-01-05,ana,6\n2026-01-05,ben,5\n")
    #expect(result.words == [])
    #expect(result.total("handled", of: 0) == 11)
  }

  @Test func callsMayBeAlike() throws {
    let yaml = Self.yaml.replacing("row: day", with: "row: contact")
    let result = try Fixture().ingest(
      yaml, Self.header + "2026-01-05,ana,5\n2026-01-05,ana,5\n")
    #expect(result.words == [])
  }
}
