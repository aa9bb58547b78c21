import Diagnostics
import Measures
import Testing

@Suite struct TotalsLineTests {
  private static let layout = MeasureLayout(scalars: ["calls", "seconds"], histograms: ["shape"])

  /// Two owners with some days missing and, on one day, calls that nobody timed.
  private static let table: FactTable = {
    var batch = FactBatch(layout: layout)
    for day: Int32 in [3, 4, 6, 9, 10, 17] {
      for owner: Int32 in 0..<2 {
        let row = batch.row(owner: owner, time: day)
        batch.add(Quantity(Int(day + owner)), toScalar: 0, row: row)
        batch.record(Int64(day) * 1_000_000, inHistogram: 0, row: row)
        guard day != 9 else { continue }
        batch.add(Quantity(mantissa: Int64(day) * 61, decimals: 1), toScalar: 1, row: row)
      }
    }
    return FactTable.assemble([batch], layout: layout, ownerCount: 3)
  }()

  @Test(
    arguments: [
      [0..<5, 5..<9, 9..<10, 10..<20], [4..<4, 6..<11], [0..<1], [], [9..<10, 30..<40],
    ] as [[Range<Int32>]], 0..<3)
  func aLineReadsWhatEachPeriodReadsAlone(periods: [Range<Int32>], owner: Int) throws {
    let line = TotalsLineTests.table.totals(of: owner, inEach: periods)
    for text in ["calls", "seconds / calls", "(seconds + calls) * 2", "median(shape)"] {
      let (formula, _) = FormulaParser.parse(text, at: SourceLocation(file: "metrics/m.md"))
      let known = try #require(formula)
      let bound = try #require(BoundFormula(known, to: TotalsLineTests.layout))
      let alone = periods.map {
        bound.reading(of: TotalsLineTests.table.totals(of: owner, in: $0))
      }
      #expect(bound.readings(of: line) == alone)
    }
  }
}
