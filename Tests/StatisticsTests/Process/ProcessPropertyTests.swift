import Statistics
import Testing

/// What holds for any series: random ones with gaps, zeros, ties, one point, all equal, and numbers nobody can use.
@Suite struct ProcessPropertyTests {
  private static let oddities = [
    0, 0, 1, 1, 0.5, -1, 1e-300, 1e99, .infinity, -.infinity, .nan, 1e308,
  ]

  private static func value(_ generator: inout SeededGenerator) -> Double {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: oddities[Int.random(in: 0..<oddities.count, using: &generator)]
    case 1...3: Double(Int.random(in: 0...3, using: &generator))
    case 4...6: Double(Int.random(in: 0...10, using: &generator)) / 10
    default: generator.normal()
    }
  }

  private static func series(_ generator: inout SeededGenerator) -> [ProcessPoint?] {
    let count = Int.random(in: 0...40, using: &generator)
    let isEqual = Int.random(in: 0..<8, using: &generator) == 0
    let first = value(&generator)
    let sizes = [0.0, 1, 1, 10, 100, 2500, -1, .infinity, .nan, 1e-5]
    return (0..<count).map { _ in
      guard Int.random(in: 0..<8, using: &generator) > 0 else { return nil }
      let size = sizes[Int.random(in: 0..<sizes.count, using: &generator)]
      return ProcessPoint(
        value: isEqual ? first : value(&generator), size: isEqual ? max(size, 1) : size)
    }
  }

  @Test(arguments: ProcessChartKind.allCases) func nothingIsNotANumber(_ kind: ProcessChartKind) {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<600 {
      let points = Self.series(&generator)
      let steps = (0..<3).map { _ in Int.random(in: -2...45, using: &generator) }
      let chart = ProcessChart(
        kind, points: points, steps: steps,
        baseline: Bool.random(using: &generator) ? .all : .first(12),
        rules: Bool.random(using: &generator) ? .debrief : .nhs)
      let faults = Self.faults(of: chart)
      #expect(faults.isEmpty, "\(faults) of \(points) at \(steps)")
    }
  }

  private static func faults(of chart: ProcessChart) -> [String] {
    var faults: [String] = []
    if chart.limits.count != chart.points.count { faults.append("limits missing") }
    if chart.signals.count != chart.points.count { faults.append("signals missing") }
    for case (let point, let limits?) in zip(chart.points, chart.limits) {
      let lines = [
        limits.lower, limits.lowerWarning, limits.centre, limits.upperWarning, limits.upper,
      ].compactMap(\.self)
      if point?.isUsable != true { faults.append("limits of nothing") }
      if !lines.allSatisfy(\.isFinite) || lines != lines.sorted() { faults.append("\(limits)") }
      if !(limits.sigma >= 0) || !limits.sigma.isFinite { faults.append("sigma \(limits.sigma)") }
    }
    for phase in chart.phases where !isSound(phase) { faults.append("\(phase)") }
    for case (let index, let signal?) in chart.signals.enumerated()
    where chart.limits[index] == nil || signal.since > index || signal.length < 1 {
      faults.append("\(signal)")
    }
    if !(0...1).contains(chart.latestChance ?? 0) { faults.append("chance") }
    let assurance = chart.assurance(target: 0.5, better: .higher)
    if !(0...1).contains(assurance?.missedShare ?? 0) { faults.append("share") }
    return faults
  }

  private static func isSound(_ phase: ProcessPhase) -> Bool {
    let sigma = phase.sigma ?? 0
    return phase.mean.isFinite && sigma.isFinite && sigma >= 0 && phase.count > 0
      && phase.baselineCount > 0 && abs(phase.autocorrelation ?? 0) <= 1.000_001
  }
}
