import DataSources
import Testing

/// A cell that cannot be read says how its source should perhaps be described.
@Suite struct CellAdviceTests {
  private func words(day: String = "2026-01-05", number: String = "5") throws -> String {
    let yaml = """
      s:
        files: t.csv
        row: day
        agent: agent
        at: day
        measures:
          handled: sum(handled)
      """
    let table = "day;agent;handled\n\(day);ana;\(number)\n"
    return try Fixture().ingest(yaml, table).words.first ?? ""
  }

  @Test(arguments: [
    (
      "1,5",
      "If the comma is the decimal mark, say decimal: \",\"; if it parts thousands, thousands: \",\""
    ),
    ("1.234.567", "Say how numbers are written, with 'decimal:' and 'thousands:'"),
    ("1 234,5", "Say how numbers are written, with 'decimal:' and 'thousands:'"),
  ])
  func aNumberOfAnotherForm(text: String, hint: String) throws {
    #expect(try words(number: text).contains(", as in '\(text)'. \(hint). "))
  }

  @Test(arguments: ["NaN", "many", "1e999", "Infinity", "-", "0x10", "1,2a"])
  func whatIsNoNumberAtAllGetsNoAdvice(text: String) throws {
    #expect(try words(number: text).contains("'handled' is not a number, as in '\(text)'. Mend"))
  }

  @Test(arguments: [
    ("31.12.2026", "If days are written so, say date format: d.m.y"),
    ("12/31/2026", "If days are written so, say date format: m/d/y"),
    ("03/04/2026", "Say which form it is, with date format: d/m/y or m/d/y"),
    ("20261231", "If days are written so, say date format: yyyymmdd"),
  ])
  func aDayOfAnotherForm(text: String, hint: String) throws {
    #expect(try words(day: text).contains(", as in '\(text)'. \(hint). "))
  }

  @Test(arguments: ["2026-02-30", "yesterday", "2026-13-01", "0000-00-00"])
  func whatIsNoDayAtAllGetsNoAdvice(text: String) throws {
    #expect(try words(day: text).contains("of the form y-m-d, as in '\(text)'. Mend"))
  }
}
