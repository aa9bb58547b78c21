import Foundation
import Statistics
import Testing

/// How often a process that nobody touches trips a rule somewhere, or at its last point: the published simulations.
///
/// Left out: the weekday pattern, whose daily noise the published file does not state.
@Suite struct FalseAlarmTests {
  private static let anywhere = "spc_false_alarm_rates.csv"
  private static let atTheEnd = "spc_false_alarm_latest_point.csv"

  private static func rows(_ file: String) -> [[String: String]] {
    let all = (try? ProcessVectors.records(file)) ?? []
    return all.filter { $0["process"] != "weekday pattern +-10%" }
  }

  /// Short series do in an ordinary run; their rates have the same causes.
  private static func chosen(_ file: String) -> [[String: String]] {
    rows(file).filter { ProcessSimulation.isFull || Int($0["points"] ?? "") ?? 0 <= 26 }
  }

  @Test(
    .enabled(if: ProcessVectors.has("spc_false_alarm_rates.csv"), ProcessVectors.absence),
    arguments: chosen(anywhere))
  func rulesTripSomewhereAsOftenAsPublished(_ row: [String: String]) throws {
    let columns: [(String, @Sendable (Tripped) -> Bool)] = [
      ("p_outside_limits", { $0.outside }), ("p_run7", { $0.run7 }), ("p_trend7", { $0.trend }),
      ("p_two_of_three", { $0.twoOfThree }),
      ("p_any_of_four", { $0.outside || $0.run7 || $0.trend || $0.twoOfThree }),
      ("p_limits_or_run7", { $0.outside || $0.run7 }),
      ("p_limits_or_run8", { $0.outside || $0.run8 }),
    ]
    try expect(row, columns) { Tripped($0) { !$0.isEmpty } }
  }

  @Test(
    .enabled(if: ProcessVectors.has("spc_false_alarm_latest_point.csv"), ProcessVectors.absence),
    arguments: chosen(atTheEnd))
  func rulesTripAtTheLastPointAsOftenAsPublished(_ row: [String: String]) throws {
    let columns: [(String, @Sendable (Tripped) -> Bool)] = [
      (
        "p_latest_flagged_four_rules_run7",
        { $0.outside || $0.run7 || $0.trend || $0.twoOfThree }
      ),
      ("p_latest_flagged_limits_or_run8", { $0.outside || $0.run8 }),
      ("p_latest_flagged_limits_only", { $0.outside }),
    ]
    try expect(row, columns) { chart in
      Tripped(chart) { $0.contains { $0.members.last == chart.points.count - 1 } }
    }
  }

  /// Which rules tripped, each by itself and not by precedence.
  struct Tripped {
    let outside: Bool
    let run7: Bool
    let run8: Bool
    let trend: Bool
    let twoOfThree: Bool

    init(_ chart: ProcessChart, where counts: ([RuleFinding]) -> Bool) {
      let values = chart.points.compactMap { $0?.value }
      let limits = chart.limits.compactMap(\.self)
      let sides = zip(values, limits).map { ProcessRule.comparison($0, with: $1.centre) }
      // The published two of three counts points beyond three sigma as well.
      let far = zip(values, limits).map {
        ProcessRule.side(of: $0, lower: $1.lowerWarning, upper: $1.upperWarning)
      }
      outside = counts(
        ProcessRule.outside(values, lower: limits.map(\.lower), upper: limits.map(\.upper)))
      run7 = counts(ProcessRule.runs(sides, length: 7, pointOnMean: .breaks))
      run8 = counts(ProcessRule.runs(sides, length: 8, pointOnMean: .breaks))
      trend = counts(ProcessRule.trends(values, length: 7))
      twoOfThree = counts(ProcessRule.twoOfThree(far: far, sides: sides))
    }
  }

  private func expect(
    _ row: [String: String], _ columns: [(String, @Sendable (Tripped) -> Bool)],
    _ tripped: (ProcessChart) -> Tripped
  ) throws {
    let process = try #require(row["process"])
    let count = try #require(row["points"].flatMap { Int($0) })
    let baseline = row["baseline_points"].flatMap { Int($0) }
    var generator = SeededGenerator(seed: UInt64(count))
    let trials = ProcessSimulation.isFull ? 60_000 : 300
    var hits = [Int](repeating: 0, count: columns.count)
    for _ in 0..<trials {
      let series = try #require(ProcessSimulation.series(process, count: count, &generator))
      let chart = ProcessChart(
        .individuals, points: series.map { ProcessPoint(value: $0) },
        baseline: baseline.map { .first($0) } ?? .all, rules: .nhs)
      let found = tripped(chart)
      for (index, column) in columns.enumerated() where column.1(found) { hits[index] += 1 }
    }
    for (hit, column) in zip(hits, columns) {
      let expected = try #require(row[column.0].flatMap { Double($0) })
      let luck = 3 * (expected * (1 - expected) / Double(trials)).squareRoot()
      let rate = Double(hit) / Double(trials)
      #expect(abs(rate - expected) < 0.01 + luck, "\(column.0): \(rate), published \(expected)")
    }
  }
}
