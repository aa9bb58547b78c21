import Statistics
import Testing

@Suite struct RegressionToTheMeanTests {
  static let table = VectorFile("regression_to_mean_barnett2005.csv")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func equationOneAgreesWithBarnett() throws {
    let rows = try Self.table.rows()
    #expect(rows.count == 44)
    for row in rows {
      let found = try #require(
        RegressionToTheMean.expected(
          betweenDeviation: row.number("between").squareRoot(),
          withinDeviation: row.number("within").squareRoot(), mean: row.number("mu"),
          cut: row.number("cut"), side: .below, measures: row.number("m")))
      #expect(agrees(found, try row.number("rtm_low_cut")), "\(row)")
      let mirrored = try #require(
        RegressionToTheMean.expected(
          betweenDeviation: row.number("between").squareRoot(),
          withinDeviation: row.number("within").squareRoot(), mean: -row.number("mu"),
          cut: -row.number("cut"), side: .above, measures: row.number("m")))
      #expect(mirrored == found)
    }
  }

  /// Agents who differ by 20 s and vary by 25 s: the worst fifth "gains" 27.3 s with no coaching.
  @Test func theWorstFifthComesBackByItself() throws {
    let found = try #require(
      RegressionToTheMean.expected(
        betweenDeviation: 20, withinDeviation: 25, selectedShare: 0.2))
    #expect(abs(found - 27.3) < 0.05)
    // The cut that leaves a fifth beyond it says the same.
    let total = (400.0 + 625).squareRoot()
    let cut = total * (try #require(NormalDistribution.quantile(0.8)))
    let byCut = try #require(
      RegressionToTheMean.expected(
        betweenDeviation: 20, withinDeviation: 25, mean: 0, cut: cut, side: .above))
    #expect(isClose(byCut, found))
  }

  /// A cut through the means of four measures lies further out among them than among single ones.
  @Test func aCutThroughMeansIsOfTheirOwnDeviation() throws {
    func move(_ cutOf: RegressionToTheMean.CutOf) throws -> Double {
      try #require(
        RegressionToTheMean.expected(
          betweenDeviation: 3, withinDeviation: 8, mean: 0, cut: 10, side: .above, measures: 4,
          cutOf: cutOf))
    }
    // Deviations: 5 of a mean of four, √73 of one. The share beyond two deviations is 0.02275.
    let two = 2.0
    let ratio = NormalDistribution.density(two) / NormalDistribution.upperTail(two)
    #expect(isClose(try move(.meanOfMeasures), 16.0 / 5 * ratio))
    #expect(try move(.oneMeasure) < move(.meanOfMeasures))
  }

  @Test func moreBaselineMeasuresLeaveLessToComeBack() throws {
    let moves = try [1.0, 2, 4, 13].map {
      try #require(
        RegressionToTheMean.expected(
          betweenDeviation: 20, withinDeviation: 25, selectedShare: 0.2, measures: $0))
    }
    #expect(moves == moves.sorted(by: >))
    #expect(moves[3] < 10)
  }

  /// Far beyond 38 deviations both the density and the share are 0 in numbers.
  @Test(arguments: [29.0, 31, 100, 1e6])
  func evenAnAbsurdCutHasAnAnswer(cut: Double) throws {
    let found = try #require(
      RegressionToTheMean.expected(
        betweenDeviation: 0, withinDeviation: 1, mean: 0, cut: cut, side: .above))
    #expect(found > cut && found < cut + 1 / cut + 1e-9)
  }

  @Test func thoseWhoDoNotVaryDoNotComeBack() {
    #expect(
      RegressionToTheMean.expected(
        betweenDeviation: 0, withinDeviation: 0, selectedShare: 0.2) == 0)
    #expect(
      RegressionToTheMean.expected(
        betweenDeviation: 5, withinDeviation: 0, mean: 0, cut: 3, side: .above) == 0)
  }

  @Test(arguments: [(-1.0, 1.0, 0.2, 1.0), (1, .nan, 0.2, 1), (1, 1, 0, 1), (1, 1, 0.2, 0)])
  func whatCannotBeHasNone(between: Double, within: Double, share: Double, measures: Double) {
    #expect(
      RegressionToTheMean.expected(
        betweenDeviation: between, withinDeviation: within, selectedShare: share,
        measures: measures) == nil)
  }
}
