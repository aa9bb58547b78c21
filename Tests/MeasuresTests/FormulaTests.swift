import Diagnostics
import Measures
import Testing

@Suite struct FormulaTests {
  private let layout = MeasureLayout(
    scalars: ["seconds", "calls", "promoters", "detractors"], histograms: ["shape"])
  private let here = SourceLocation(file: "metrics/m.md", line: 4, column: 10)

  private func totals(_ sums: [Int?], shape: [Int] = []) -> Totals {
    var batch = FactBatch(layout: layout)
    let row = batch.row(owner: 0, time: 1)
    for (index, sum) in sums.enumerated() {
      if let sum { batch.add(Quantity(sum), toScalar: index, row: row) }
    }
    for value in shape { batch.record(Int64(value) * 1_000_000, inHistogram: 0, row: row) }
    let table = FactTable.assemble([batch], layout: layout, ownerCount: 1)
    return table.totals(of: 0, in: 0..<10)
  }

  private func read(_ text: String, _ totals: Totals) throws -> Reading {
    let (formula, problems) = FormulaParser.parse(text, at: here)
    #expect(problems.isEmpty)
    let bound = BoundFormula(try #require(formula), to: layout)
    return try #require(bound).reading(of: totals)
  }

  private static let worked: [(String, Double)] = [
    ("seconds / calls", 251.705), ("share(calls, seconds)", 0.003973),
    ("per hour(calls, seconds)", 14.3025), ("seconds ÷ calls × 2", 503.409),
    ("(promoters − detractors) / calls * 100", 0.56818), ("2 * (1 + 3) - -1", 9),
    ("median(shape)", 25), ("p90(shape)", 37), ("mean(shape)", 25), ("count(shape)", 4),
    ("distinct(shape)", 4), ("percentile(shape, 25)", 17.5),
  ]

  @Test(arguments: worked)
  func isWorkedOutFromTotals(text: String, expected: Double) throws {
    // Call Centre Helper's roll-up: 88,600 s over 352 calls; the mean of the four averages would be 337 s.
    let reading = try read(text, totals([88_600, 352, 5, 3], shape: [10, 20, 30, 40]))
    let value = try #require(reading.value)
    #expect(abs(value - expected) < 0.001)
  }

  @Test func zeroMissingAndNothingCountedAreThreeThings() throws {
    #expect(try read("seconds / calls", totals([0, 5, 0, 0])).outcome == .value(0))
    #expect(try read("seconds / calls", totals([nil, nil, 0, 0])).outcome == .noData)
    #expect(try read("seconds / calls", totals([0, 0, 0, 0])).outcome == .nothingCounted)
    #expect(try read("median(shape)", totals([1, 1, 1, 1])).outcome == .nothingCounted)
  }

  @Test func aReadingCarriesItsParts() throws {
    let reading = try read("(promoters - detractors) / calls * 100", totals([1, 8, 5, 3]))
    #expect(reading.numerator == 2)
    #expect(reading.denominator == 8)
    #expect(reading.n == 8)
    #expect(reading.value == 25)
  }

  @Test(arguments: [
    ("seconds /", "metrics/m.md:4:19: error: the formula ends where a value should stand"),
    ("seconds / ) 2", "metrics/m.md:4:20: error: expected a value here, found ')'"),
    (
      "medain(shape)",
      "metrics/m.md:4:10: error: there is no function 'medain'. Did you mean 'median'?"
    ),
    (
      "share(calls)",
      "metrics/m.md:4:10: error: 'share' does not take these arguments. Write share(part, whole)"
    ),
    ("seconds calls", "metrics/m.md:4:18: error: nothing may follow here, found 'calls'"),
    (
      "a % b",
      "metrics/m.md:4:12: error: '%' has no meaning in a formula. Use + - * / ( ) , numbers and names of measures"
    ),
  ])
  func mistakesAreNamedWithTheirColumn(text: String, words: String) {
    let (formula, problems) = FormulaParser.parse(text, at: here)
    #expect(formula == nil)
    #expect(problems.map(\.description) == [words])
  }

  @Test(arguments: [
    String(repeating: "(", count: 50_000), String(repeating: "-", count: 50_000) + "1",
  ])
  func deepNestingIsRefusedAndNeverACrash(text: String) {
    #expect(FormulaParser.parse(text, at: here).0 == nil)
  }
}
