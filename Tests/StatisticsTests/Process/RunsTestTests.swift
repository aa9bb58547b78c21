import Statistics
import Testing

@Suite struct RunsTestTests {
  @Test(.enabled(if: ProcessVectors.has("runs_anhoej_limits.csv"), ProcessVectors.absence))
  func limitsGrowAsPublished() throws {
    let rows = try ProcessVectors.records("runs_anhoej_limits.csv")
    #expect(rows.count > 50)
    for row in rows {
      let count = try #require(row["n_useful"].flatMap { Int($0) })
      #expect(RunsTest.longestRunLimit(count) == row["longest_run_max"].flatMap { Int($0) })
      #expect(RunsTest.fewestCrossings(count) == row["crossings_min"].flatMap { Int($0) })
    }
  }

  @Test func pointsOnTheCentreAreNotUseful() {
    let test = RunsTest([1, 0, 2, -1, 0, -2, -3], centre: 0)
    #expect(test.usefulCount == 5)
    #expect(test.longestRun == 3)
    #expect(test.crossings == 1)
    #expect(!test.isSignal)
  }

  @Test func aSeriesThatStaysIsASignal() {
    let shifted = (0..<24).map { $0 < 12 ? 1.0 : -1 }
    #expect(RunsTest(shifted, centre: 0).isSignal)
    let steady = (0..<24).map { $0.isMultiple(of: 2) ? 1.0 : -1 }
    #expect(!RunsTest(steady, centre: 0).isSignal)
  }

  @Test(arguments: [[], [1], [0, 0, 0]] as [[Double]])
  func nothingToJudgeIsNoSignal(_ values: [Double]) {
    #expect(!RunsTest(values, centre: 0).isSignal)
  }
}
