import Diagnostics
import Measures
import Testing

@testable import Closing

/// Figures come out of a record as they went in, digit by digit.
@Suite struct FiguresTableTests {
  private static let figures: [ClosedFigure] = [
    ClosedFigure(
      scope: .operation, metric: "aht",
      reading: Reading(.value(1.0 / 3), numerator: 1, denominator: 3, n: 3)),
    ClosedFigure(scope: .team("billing"), metric: "calls", reading: Reading(.value(0), n: 0)),
    ClosedFigure(scope: .agent("ana"), metric: "aht", reading: Reading(.suppressed(under: 30))),
    ClosedFigure(scope: .agent("ana"), metric: "fcr", reading: .notApplicable),
    ClosedFigure(scope: .agent("ben"), metric: "fcr", reading: .noData),
    ClosedFigure(
      scope: .agent("ben"), metric: "aht",
      reading: Reading(.nothingCounted, numerator: 0, denominator: 0)),
  ]

  @Test func readsBackWhatWasWritten() {
    let bytes = FiguresTable.bytes(Self.figures)
    let (read, problems) = FiguresTable.read(bytes, file: "figures.csv")
    #expect(problems.isEmpty)
    #expect(read == Self.figures)
    #expect(
      String(decoding: bytes, as: UTF8.self).hasPrefix(
        "scope,id,metric,outcome,value,numerator,denominator,n\n"
          + "operation,,aht,value,0.3333333333333333,1,3,3\nteam,billing,calls,value,0,,,0\n"
          + "agent,ana,aht,hidden under 30,,,,\n"))
  }

  @Test(
    arguments: [
      ("team,billing", "town,billing"), ("hidden under 30", "hidden"), (",value,0,", ",value,,"),
      ("no data", "data"), ("0.3333333333333333", "a third"), ("scope", "Scope"),
    ])
  func whatIsNotAsItWasWrittenIsRefused(old: String, new: String) {
    let text = String(decoding: FiguresTable.bytes(Self.figures), as: UTF8.self)
    let (read, problems) = FiguresTable.read(
      Array(text.replacing(old, with: new, maxReplacements: 1).utf8), file: "figures.csv")
    #expect(read.isEmpty)
    #expect(problems.map(\.id) == ["damaged-record"])
  }
}
