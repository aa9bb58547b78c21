import DataSources
import Dates
import Diagnostics
import Measures
import Testing

@Suite struct IngestTests {
  private static let yaml = """
    calls:
      files: t.csv
      row: contact
      agent: agent
      no agent: ['NO_SERVER']
      team: team
      queue: queue
      at: {date: day, time: time}
      only: kind <> 'TEST'
      measures:
        handled: count
        talk: sum(talk)
    """
  private static let header = "day,time,agent,team,queue,kind,talk\n"

  private func ingest(_ rows: String, _ fixture: Fixture = Fixture()) throws -> IngestResult {
    try fixture.ingest(IngestTests.yaml, IngestTests.header + rows)
  }

  @Test(arguments: [
    ("ana,billing,sales", 0), ("ANA,,", 0), (" b.Smith ,,", 1), (",billing,", 2), (",,sales", 2),
    ("NO_SERVER,Billing,", 2), ("no_server,,", 3), (",,", 3), (",,unheard of", 3),
  ])
  func aRowBelongsToItsAgentTeamOrTheOperation(names: String, owner: Int) throws {
    let result = try ingest("2026-01-05,9:00,\(names),REAL,10\n")
    #expect(result.words.isEmpty)
    #expect(result.total("handled", of: owner) == 1)
    #expect(result.total("handled") == 1)
  }

  @Test func rowsOfOneOwnerAndDayAreAddedUp() throws {
    let result = try ingest(
      """
      2026-01-05,9:00,ana,,,REAL,10
      2026-01-06,9:00,ana,,,REAL,1
      2026-01-05,23:59,ana,,,REAL,0.5
      """)
    #expect(result.facts.rowCount == 2)
    #expect(result.facts.columns[1].scaled(at: 0) == 105)
  }

  @Test func eachRowIsCountedOnceAndBadOnesAreNamed() throws {
    let result = try ingest(
      """
      2026-01-05,9:00,ana,,,REAL,10
      2026-01-05,9:00,ana,,,TEST,oops
      2026-01-05,9:00,anna,,,REAL,10
      2026-01-05,9:00,,biling,,REAL,10
      5.1.2026,9:00,ana,,,REAL,10
      2026-01-05,25:00,ana,,,REAL,10
      2026-01-05,9:00,ana,,,REAL,"a\tb
      c"
      2026-01-05,9:00,ana,,,REAL
      """)
    #expect(
      result.rows == RowCounts(read: 8, used: 1, skipped: 1, quarantined: 6))
    #expect(
      result.quarantine == [
        "1× 'agent' names no known agent [4:17 anna]",
        "1× 'day' is not a date of the form y-m-d [6:1 5.1.2026]",
        "1× 'talk' is not a number [8:28 a␉b␊c]",
        "1× 'team' names no known team [5:18 biling]",
        "1× 'time' is not a time of the day [7:12 25:00]",
        "1× the row has fewer fields than the header's 7 [10:1 2026-01-05,9:00,ana,,,REAL]",
      ])
    let hints = result.report.sources[0].files[0].quarantine.map { $0.examples[0].hint }
    #expect(hints[0] == "Did you mean 'ana'?")
    #expect(hints[3] == "Did you mean 'billing'?")
    #expect(result.words.count == 1)
    #expect(result.words[0].contains("6 of 8 rows are bad"))
    #expect(result.report.diagnostics.containsErrors)
  }

  private static let oneInThirty =
    String(repeating: "2026-01-05,9:00,ana,,,REAL,10\n", count: 29) + "2026-01-05,9:00,x,,,REAL,1\n"

  @Test func fewBadRowsAreAWarning() throws {
    let result = try ingest(IngestTests.oneInThirty)
    #expect(result.words.count == 1)
    #expect(
      result.words[0].hasPrefix(
        "t.csv:31:17: warning: 1 of 30 rows is bad; 'agent' names no known agent, as in 'x'"))
    #expect(result.rows.used == 29)
  }

  @Test func strictnessMakesEachBadRowAnError() throws {
    var fixture = Fixture()
    fixture.options = IngestOptions(isStrict: true)
    let result = try ingest(IngestTests.oneInThirty, fixture)
    #expect(result.words.contains("t.csv:31:17: error: 'agent' names no known agent: 'x'"))
  }

  @Test(arguments: [
    ("", FileReport.Emptiness.empty), (header, .headerOnly),
    (header + "2026-01-05,9:00,ana,,,TEST,1\n", .nothingUsed),
  ])
  func aFileThatGivesNothingIsNamed(text: String, emptiness: FileReport.Emptiness) throws {
    let result = try Fixture().ingest(IngestTests.yaml, text)
    #expect(result.report.sources[0].files[0].emptiness == emptiness)
    #expect(result.words.count == 1)
    #expect(result.words[0].contains(emptiness.rawValue))
  }

  @Test func anUnclosedQuoteIsAnErrorWhereItOpens() throws {
    let good = "2026-01-05,9:00,ana,,,REAL,10\n"
    let result = try ingest(good + good + "2026-01-05,9:00,ana,,\"sa,REAL,10\n" + good)
    #expect(result.rows.used == 2)
    #expect(result.words.first?.hasPrefix("t.csv:4:22: error: a quote opens here") ?? false)
  }

  @Test func aColumnThatTheFileLacksIsNamedWhereItIsUsed() throws {
    let yaml = """
      s:
        files: t.csv
        row: contact
        agent: agnt
        at: day
        measures:
          x: sum(talk) where outcome = 'A' and wiat < 3
      """
    let result = try Fixture().ingest(yaml, "day,agent,talk,wait,outcome\n")
    #expect(
      result.words == [
        "sources.yml:4:10: error: t.csv has no column 'agnt'. Did you mean 'agent'?",
        "sources.yml:7:42: error: t.csv has no column 'wiat'. Did you mean 'wait'?",
      ])
  }

  @Test func headersAreMatchedWithoutCaseAndRenamed() throws {
    let yaml = """
      s: {files: t.csv, row: contact, at: DAY, rename: {Talk Time: talk}, measures: {x: sum(TALK)}}
      """
    #expect(try Fixture().ingest(yaml, " Day ,talk time\n2026-01-05,7\n").total("x") == 7)
  }

  @Test func aTableWithoutAHeaderTakesTheNamesGiven() throws {
    let yaml = "s: {files: t.csv, row: contact, at: d, header: [d, n], measures: {x: sum(n)}}"
    #expect(try Fixture().ingest(yaml, "2026-01-05,7\n2026-01-05,8\n").total("x") == 15)
  }

  @Test func percentSignsInSummedTotalsAreRefused() throws {
    let yaml = "s: {files: t.csv, row: day, at: d, measures: {x: sum(level)}}"
    let result = try Fixture().ingest(yaml, "d,level\n2026-01-05,85 %\n")
    #expect(result.words.count == 1)
    #expect(result.words[0].contains("'level' carries percent signs in t.csv"))
  }

  @Test func windowsTextIsComparedAndShownAsText() throws {
    let yaml = """
      s:
        files: t.csv
        row: contact
        at: d
        encoding: windows-1252
        measures: {x: "count where name = 'é€'", y: sum(n)}
      """
    let table = Array("d,name,n\n2026-01-05,".utf8) + [0xE9, 0x80] + Array(",é\n".utf8)
    var bytes = table
    bytes += Array("2026-01-05,".utf8) + [0xE9, 0x80] + Array(",1\n".utf8)
    let result = try Fixture().ingest(yaml, bytes)
    #expect(result.total("x") == 1)
    #expect(result.quarantine == ["1× 'n' is not a number [2:15 Ã©]"])
  }

  @Test func rowsThatAreNotUTF8ArePutAside() throws {
    let yaml = "s: {files: t.csv, row: contact, at: d, bad rows: 50%, measures: {x: count}}"
    let bytes = Array("d,n\n2026-01-05,é\n2026-01-05,".utf8) + [0xE9, 0x0A]
    let result = try Fixture().ingest(yaml, bytes)
    #expect(result.total("x") == 1)
    #expect(result.quarantine.first?.hasPrefix("1× the bytes are not UTF-8") == true)
    #expect(result.words.first?.contains("encoding: windows-1252") == true)
  }

  @Test func queuesAreTheOwnersFoundInTheData() throws {
    var fixture = Fixture()
    fixture.shape = FactShape(ownerKind: .queues, time: .slot, countRows: true)
    let result = try ingest(
      """
      2026-01-05,9:00,ana,,sales,REAL,10
      2026-01-05,9:16,ana,,billing,REAL,20
      2026-01-05,9:05,,,sales,REAL,5
      2026-01-05,9:05,,,,REAL,5
      2026-01-05,9:05,,,tests,TEST,5
      """, fixture)
    #expect(result.queues == ["billing", "sales"])
    #expect(result.total("talk", of: 1) == 15)
    #expect(result.total("rows:calls") == 3)
    #expect(result.rows == RowCounts(read: 5, used: 3, skipped: 1, outside: 1))
    let day = try #require(CivilDate(iso: "2026-01-05")).dayNumber
    #expect(result.facts.times == [day * 96 + 37, day * 96 + 36])
  }

  @Test func histogramsAndDistinctCountsKeepWhatTheySaw() throws {
    let yaml = """
      s: {files: t.csv, row: contact, at: d, measures: {h: histogram(n), u: distinct(who)}}
      """
    let result = try Fixture().ingest(
      yaml, "d,n,who\n2026-01-05,5,a\n2026-01-05,5,b\n2026-01-05,0.5,a\n2026-01-05,,\n")
    #expect(result.facts.layout == MeasureLayout(scalars: [], histograms: ["h", "u"]))
    #expect(result.rows.used == 4)
  }
}
