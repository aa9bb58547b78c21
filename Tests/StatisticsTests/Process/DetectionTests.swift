import Statistics
import Testing

/// How many points a real shift takes until the newest point shows it: what notes promise.
@Suite struct DetectionTests {
  /// Baseline 20, limits, runs of seven and two of three; medians as simulated for the design.
  @Test(arguments: [(1.0, 7), (1.5, 5), (2, 3)])
  func aShiftIsFoundInTime(_ sigmas: Double, _ median: Int) {
    var rules = ProcessRules.nhs
    rules.trend = nil
    let found = (0..<200).map { Self.pointsUntilFound(sigmas, seed: $0, rules: rules) }.sorted()
    #expect(abs(found[100] - median) <= 1, "median \(found[100])")
  }

  /// Debrief's own rules find a shift of 1.5 sigma within eight points three times in four.
  @Test func aShiftOfOneAndAHalfSigmaIsFoundWithinEightPoints() {
    let found = (0..<200).map { Self.pointsUntilFound(1.5, seed: $0, rules: .debrief) }
    #expect(found.count { $0 <= 8 } >= 150)
  }

  private static func pointsUntilFound(_ shift: Double, seed: UInt64, rules: ProcessRules) -> Int {
    var generator = SeededGenerator(seed: seed)
    var points = (0..<20).map { _ in ProcessPoint(value: generator.normal()) }
    for count in 1...60 {
      points.append(ProcessPoint(value: generator.normal() + shift))
      let chart = ProcessChart(.individuals, points: points, rules: rules)
      if chart.latest?.side == .above { return count }
    }
    return 61
  }
}
