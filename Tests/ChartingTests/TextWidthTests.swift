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
