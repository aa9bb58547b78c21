import TestSupport
import Testing

@testable import Charting

@Suite struct TextWidthTests {
  @Test(.enabled(if: SharedFolder.has("vectors/text_width_chromium.csv"), "needs ../shared"))
  func neverShorterThanTheBrowserAndAtMostSevenPerCentLonger() throws {
    let rows = try SharedFolder.rows("vectors/text_width_chromium.csv")
      .filter { $0[0] == "Liberation Sans" }
    #expect(rows.count == 24)
    for row in rows {
      let weight: TextWidth.Weight = row[1] == "bold" ? .bold : .regular
      let browser = try #require(Double(row[3]))
      let advance = TextWidth.advance(row[2], weight: weight)
      #expect(advance >= browser * 0.999 && advance <= browser * 1.07, "\(row)")
      #expect(TextWidth.reserved(row[2], weight: weight) > browser)
    }
  }

  @Test(.enabled(if: SharedFolder.has("vectors/text_advance_widths.csv"), "needs ../shared"))
  func everyKnownLetterHasItsWidth() throws {
    let rows = try SharedFolder.rows("vectors/text_advance_widths.csv").dropFirst()
    for row in rows {
      guard let code = UInt32(row[0].dropFirst(2), radix: 16), code <= 0x17F, code > 0x2C else {
        continue
      }
      let last = row.count
      #expect(Int(row[last - 4]) == AdvanceTable.regular.width(of: code), "\(row)")
      #expect(Int(row[last - 3]) == AdvanceTable.bold.width(of: code), "\(row)")
    }
  }

  /// Also what other fonts' rows say of the widths that all share, those of Arial.
  @Test(.enabled(if: SharedFolder.has("vectors/text_width_chromium.csv"), "needs ../shared"))
  func everyTextOfTheTableHasItsWidth() throws {
    let rows = try SharedFolder.rows("vectors/text_width_chromium.csv").dropFirst()
    #expect(rows.count > 24)
    for row in rows where !row[2].contains(where: { "‘’“”".contains($0) }) {
      // The column has regular widths in the rows of bold texts too.
      let table = try #require(Double(row[5]))
      #expect(abs(TextWidth.advance(row[2]) - table) < 0.02, "\(row)")
    }
  }

  /// Curly quotes, arrows and other alphabets have more room than they need, and none less.
  @Test(.enabled(if: SharedFolder.has("vectors/text_advance_widths.csv"), "needs ../shared"))
  func noLetterHasTooLittleRoom() throws {
    let rows = try SharedFolder.rows("vectors/text_advance_widths.csv").dropFirst()
    #expect(rows.count == 335)
    for row in rows {
      let code = try #require(UInt32(row[0].dropFirst(2), radix: 16))
      let last = row.count
      for (table, width) in [(AdvanceTable.regular, row[last - 4]), (.bold, row[last - 3])] {
        #expect(table.width(of: code) >= Int(width) ?? 0, "\(row)")
      }
    }
  }

  @Test func unknownLettersHaveRoomToSpare() {
    #expect(TextWidth.advance("Ж", size: 1000) >= 700)
    #expect(TextWidth.advance("明", size: 1000) == 1000)
    #expect(TextWidth.advance("e\u{301}", size: 1000) == TextWidth.advance("e", size: 1000))
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    #expect(TextWidth.fitted("Complaints", into: 200) == "Complaints")
    let cut = TextWidth.fitted("Complaints and escalations", into: 80)
    #expect(cut == "Complaints…")
    #expect(TextWidth.reserved(cut) <= 80)
    #expect(TextWidth.fitted("Complaints", into: 3) == "")
  }
}
