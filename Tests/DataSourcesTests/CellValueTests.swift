import DataSources
import Dates
import Measures
import Testing

/// Cells go in through a source's door and come out as sums.
@Suite struct CellValueTests {
  private func sum(_ cell: String, _ keys: String = "") throws -> (Double?, [String]) {
    let lines = keys.isEmpty ? "" : keys.split(separator: "|").map { "  \($0)\n" }.joined()
    let yaml = """
      s:
        files: t.csv
        row: contact
        at: day
        delimiter: tab
      \(lines)  measures: {x: sum(value)}
      """
    let result = try Fixture().ingest(yaml, "day\tvalue\n2026-01-05\t\(cell)\n")
    return (result.total("x"), result.quarantine)
  }

  @Test(arguments: [
    ("0", 0.0), ("7", 7), ("12345678", 12_345_678), ("123456789012", 123_456_789_012),
    ("-3", -3), ("+3", 3), ("−3", -3), (" 42 ", 42), ("0.5", 0.5), (".5", 0.5), ("5.", 5),
    ("87.3", 87.3), ("1.0000004", 1), ("1.0000005", 1.000001), ("-1.0000005", -1.000001),
    ("85 %", 0.85), ("85%", 0.85), ("12.5%", 0.125), ("0:20", 20), ("7:02:47", 25_367),
    ("27:15:00", 98_100), ("-0:05", -5), ("1:02.5", 62.5), ("00:02:23", 143),
  ])
  func numbersAreExact(cell: String, value: Double) throws {
    let (total, quarantine) = try sum(cell)
    #expect(total == value)
    #expect(quarantine.isEmpty)
  }

  @Test(arguments: [
    ("1.234,5", "decimal: \",\"|thousands: .", 1234.5), ("0,85", "decimal: \",\"", 0.85),
    ("1,234,567", "thousands: \",\"", 1_234_567), ("1'234.5", "thousands: \"'\"", 1234.5),
    ("1’234", "thousands: \"'\"", 1234), ("1 234", "thousands: space", 1234),
    ("1\u{202F}234,5", "thousands: \" \"|decimal: \",\"", 1234.5),
    ("1\u{A0}234 %", "thousands: space", 12.34),
  ])
  func marksAreThoseOfTheSource(cell: String, keys: String, value: Double) throws {
    #expect(try sum(cell, keys).0 == value)
  }

  @Test(arguments: [
    ("abc", ""), ("1e5", ""), ("1,5", ""), ("1 234", ""), ("--1", ""), ("1:60", ""), ("0:5", ""),
    ("1:2:3", ""), ("%", ""), ("-", ""), ("1.5", "decimal: \",\"|thousands: ."),
    ("12.34", "decimal: \",\"|thousands: ."), ("1.2.3", ""), ("0x10", ""), ("1/2", ""),
  ])
  func whatIsNoNumberIsPutAside(cell: String, keys: String) throws {
    let (total, quarantine) = try sum(cell, keys)
    #expect(total == nil)
    #expect(quarantine == ["1× 'value' is not a number [2:12 \(cell)]"])
  }

  @Test func aNumberTooLargeIsPutAside() throws {
    #expect(try sum("99999999999999999999").1.first?.contains("too large") ?? false)
  }

  private func day(_ cell: String, _ format: String) throws -> String {
    let yaml = """
      s:
        files: t.csv
        row: contact
        at: day
        date format: \(format)
        measures: {x: count}
      """
    let result = try Fixture().ingest(yaml, "day,value\n\(cell),1\n")
    return result.report.sources[0].firstDay?.description ?? "–"
  }

  @Test(arguments: [
    ("2026-10-31", "iso", "2026-10-31"), ("31.10.2026", "d.m.y", "2026-10-31"),
    ("1.2.26", "d.m.y", "2026-02-01"), ("10/31/2026", "m/d/y", "2026-10-31"),
    ("31/10/26", "d/m/y", "2026-10-31"), ("990201", "yymmdd", "1999-02-01"),
    ("690201", "yymmdd", "2069-02-01"), ("700201", "yymmdd", "1970-02-01"),
    ("20261031", "yyyymmdd", "2026-10-31"), ("2026-10-12T09:12:58+02:00", "iso", "2026-10-12"),
    ("2026-10-12 23:59:59", "iso", "2026-10-12"), ("12.10.2026 9:12", "d.m.y", "2026-10-12"),
    ("2026-10-12T09:12:58Z", "iso", "2026-10-12"), ("10/12/2026 9:12 PM", "m/d/y", "2026-10-12"),
  ])
  func datesAreReadAsDeclared(cell: String, format: String, day: String) throws {
    #expect(try self.day(cell, format) == day)
  }

  @Test(arguments: [
    ("2026-02-29", "iso"), ("2026-2-1", "iso"), ("31.10.2026", "iso"), ("10/31/2026", "d/m/y"),
    ("2026-10-12T25:00", "iso"), ("2026-10-12Tx", "iso"), ("991301", "yymmdd"), ("", "iso"),
    ("2026-10-12T09:12:58+2", "iso"), ("1.2.026", "d.m.y"),
  ])
  func whatIsNoDateIsPutAside(cell: String, format: String) throws {
    #expect(try day(cell, format) == "–")
  }

  @Test(arguments: [
    ("7:02:47", 28), ("07:02", 28), ("0:00", 0), ("23:59:59", 95), ("24:00", 95),
    ("11:45 PM", 95), ("12:10 am", 0),
  ])
  func timesGiveTheQuarterOfTheHour(cell: String, slot: Int) throws {
    var fixture = Fixture()
    fixture.shape = FactShape(ownerKind: .people, time: .slot, countRows: false)
    let yaml = """
      s: {files: t.csv, row: contact, at: {date: day, time: time}, measures: {x: count}}
      """
    let result = try fixture.ingest(yaml, "day,time\n1970-01-02,\(cell)\n")
    #expect(result.facts.times == [Int32(96 + slot)])
  }
}
