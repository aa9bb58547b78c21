import Dates
import Measures
import Reports
import Testing

@testable import Rendering

/// Readers are told whether figures may still change, and what has changed since they were closed.
@Suite struct LanguageClosingTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test func theStampSaysHowFarThePeriodHasCome() throws {
    func stamp(_ state: ClosingState?) throws -> String {
      plain(
        Language.english.stamp(
          DataStamp(
            asOf: try day("2026-11-02"), closing: state, timeZone: "UTC", remarks: 0,
            buildReport: nil, definitions: "everyone/metrics")))
    }
    let asOf = "Data as of 2 November 2026, UTC."
    #expect(try stamp(nil) == asOf)
    #expect(
      try stamp(.provisional(until: day("2026-11-07")))
        == asOf + " Provisional until 7 November 2026.")
    #expect(try stamp(.due) == asOf + " Due for closing.")
    let closed = asOf + " Closed on 9 November 2026"
    #expect(try stamp(.closed(on: day("2026-11-09"), version: 1)) == closed + ".")
    #expect(try stamp(.closed(on: day("2026-11-09"), version: nil)) == closed + ".")
    #expect(try stamp(.closed(on: day("2026-11-09"), version: 2)) == closed + ", version 2.")
  }

  private func row(_ unit: Unit, _ old: Double?, _ new: Double?) -> Restatement.Row {
    func cell(_ value: Double?) -> FigureCell {
      FigureCell(
        reading: value.map { Reading(.value($0), n: 500) } ?? .noData, unit: unit, decimals: nil,
        counted: "call/calls")
    }
    return Restatement.Row(whose: nil, metric: "M", old: cell(old), new: cell(new))
  }

  @Test(
    arguments: [
      (.duration, 350, 353, "+0:03"), (.duration, 353, 350, "−0:03"),
      (.duration, 350, 350.2, "less than is shown"), (.share, 0.5, 0.532, "+3.2 points"),
      (.number, 237, 238, "+1"), (.number, nil, 238, "–"), (.duration, 350, nil, "–"),
    ] as [(Unit, Double?, Double?, String)])
  func aDifferenceHasASignAndNoMoreDigitsThanTheFigures(
    unit: Unit, old: Double?, new: Double?, text: String
  ) {
    #expect(plain(Language.english.difference(row(unit, old, new))) == text)
  }
}
