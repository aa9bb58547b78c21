import Foundation
import Statistics
import Testing

/// Holds the table of `ExpectedFlags` to what charts of pure noise do.
@Suite struct ExpectedFlagsTests {
  struct Case: Sendable {
    let points: Int
    let baseline: ProcessBaseline
    let rules: ProcessRules
  }

  private static let cases = [
    Case(points: 6, baseline: .first(20), rules: .debrief),
    Case(points: 13, baseline: .first(20), rules: .debrief),
    Case(points: 26, baseline: .first(20), rules: .debrief),
    Case(points: 52, baseline: .first(20), rules: .debrief),
    Case(points: 22, baseline: .first(11), rules: .debrief),
    Case(points: 30, baseline: .all, rules: .debrief),
    Case(points: 26, baseline: .first(20), rules: .nhs),
    Case(points: 13, baseline: .all, rules: .nhs),
  ]

  /// The figures printed beside flags: within 0.003 of a simulation (and its own luck, which `SIMULATE=full` ends).
  @Test(arguments: cases) func theTableIsWhatNoiseDoes(_ test: Case) {
    let trials = ProcessSimulation.isFull ? 60_000 : 2000
    var generator = SeededGenerator(seed: 5)
    let flagged = (0..<trials).count { _ in
      let points = (0..<test.points).map { _ in ProcessPoint(value: generator.normal()) }
      return ProcessChart(
        .individuals, points: points, baseline: test.baseline, rules: test.rules
      ).latest != nil
    }
    let rate = ExpectedFlags.rate(
      points: test.points, baseline: test.baseline, rules: test.rules)
    let luck = 3 * (rate / Double(trials)).squareRoot()
    let found = Double(flagged) / Double(trials)
    let allowance = ProcessSimulation.isFull ? 0.003 : 0.003 + luck
    #expect(abs(found - rate) < allowance, "\(test): \(found), table \(rate)")
  }

  @Test(arguments: [0, 1, 5]) func withoutLimitsNothingIsFlagged(_ points: Int) {
    #expect(ExpectedFlags.rate(points: points, baseline: .first(20), rules: .debrief) == 0)
  }

  @Test func aFrozenBaselineFlagsMoreAndAShortOneMost() {
    let rate = { ExpectedFlags.rate(points: 40, baseline: $0, rules: .debrief) }
    #expect(rate(.all) < rate(.first(20)) && rate(.first(20)) < rate(.first(8)))
    #expect(
      ExpectedFlags.rate(points: 5000, baseline: .first(20), rules: .debrief)
        == rate(.first(20)))
  }

  /// By the older simulation: limits or a run of eight, 0.0247 and 0.0296, and two of three on top.
  @Test func agreesWithThePublishedRates() {
    let rate = { ExpectedFlags.rate(points: $0, baseline: $1, rules: .nhs) }
    #expect(abs(rate(13, .all) - 0.0147) < 0.003)
    #expect(abs(rate(26, .all) - 0.0166) < 0.003)
    #expect(abs(rate(26, .first(20)) - 0.0403) < 0.003)
    #expect(abs(rate(52, .first(20)) - 0.0442) < 0.003)
    #expect(abs(rate(100, .first(20)) - 0.0441) < 0.003)
  }
}
