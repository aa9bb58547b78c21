import Statistics
import Testing

@Suite struct ProcessRuleTests {
  @Test(arguments: [
    (ProcessRules.PointOnMean.skipped, [[0, 1, 3, 4]]), (.breaks, []),
  ])
  func aPointOnTheMeanIsSkippedOrEndsARun(
    _ pointOnMean: ProcessRules.PointOnMean, _ members: [[Int]]
  ) {
    let sides: [Side?] = [.above, .above, nil, .above, .above, .below]
    let found = ProcessRule.runs(sides, length: 4, pointOnMean: pointOnMean)
    #expect(found.map(\.members) == members)
  }

  @Test func pointsOnTheMeanAloneAreNoRun() {
    #expect(ProcessRule.runs([nil, nil, nil], length: 2, pointOnMean: .skipped).isEmpty)
  }

  @Test func roundingIsNoDifference() {
    #expect(ProcessRule.comparison(0.1 + 0.2, with: 0.3) == nil)
    #expect(ProcessRule.comparison(0.300_001, with: 0.3) == .above)
  }

  @Test func aTurningPointBelongsToBothTrends() {
    let found = ProcessRule.trends([1, 2, 3, 2, 1], length: 3)
    #expect(found.map(\.members) == [[0, 1, 2], [2, 3, 4]])
    #expect(found.map(\.side) == [.above, .below])
  }

  /// The NHS looks at points between two and three sigma; Making Data Count has counted those beyond since 2023.
  @Test(arguments: [(ProcessRules.debrief, SpecialCause?.some(.twoOfThree)), (.nhs, nil)])
  func aPointBeyondThreeSigmaCountsForTwoOfThree(_ rules: ProcessRules, _ cause: SpecialCause?) {
    let base = (0..<20).map { $0.isMultiple(of: 2) ? 9.0 : 11 }
    let sigma = 2 * 2.66 / 3
    let points = (base + [10 + 3.5 * sigma, 10.5, 10 + 2.5 * sigma]).map { ProcessPoint(value: $0) }
    let chart = ProcessChart(.individuals, points: points, baseline: .first(20), rules: rules)
    #expect(chart.signals[20]?.cause == .outsideLimits)
    #expect(chart.signals[21] == nil)
    #expect(chart.signals[22]?.cause == cause)
  }

  @Test func windowsThatShareAPointAreOneSignal() {
    let far: [Side?] = [.above, nil, .above, .above, nil, nil, .above, .above]
    let sides = [Side?](repeating: .above, count: far.count)
    let found = ProcessRule.twoOfThree(far: far, sides: sides)
    #expect(found.map(\.members) == [[0, 2, 3], [6, 7]])
  }

  @Test(arguments: [0, 1, 2]) func fewerThanThreePointsHaveNoTwoOfThree(_ count: Int) {
    let far = [Side?](repeating: .above, count: count)
    #expect(ProcessRule.twoOfThree(far: far, sides: far).isEmpty)
  }
}
