import Statistics
import Testing

@Suite struct ProcessChartTests {
  /// Alternates one below and one above 10, so that the mean is 10 and nothing else is going on.
  private static func steady(_ count: Int) -> [Double] {
    (0..<count).map { $0.isMultiple(of: 2) ? 9 : 11 }
  }

  @Test(arguments: 0...5) func fewerThanSixPointsHaveNoLimits(_ count: Int) {
    let chart = ProcessChart(values: Array([3.0, 9, 1, 7, 40].prefix(count)))
    #expect(chart.limits.allSatisfy { $0 == nil } && chart.limits.count == count)
    #expect(chart.signals.allSatisfy { $0 == nil } && chart.latest == nil)
    #expect(chart.latestChance == nil)
    #expect(chart.phases.allSatisfy { $0.standing == .tooShort && $0.sigma == nil })
    #expect(chart.phases.count == min(count, 1))
  }

  @Test(arguments: [(6, ProcessPhase.Standing.trial), (12, .trial), (13, .firm), (30, .firm)])
  func limitsAreFirmFromThirteenPoints(_ count: Int, _ standing: ProcessPhase.Standing) {
    let chart = ProcessChart(values: Self.steady(count))
    #expect(chart.phases.map(\.standing) == [standing])
    #expect(chart.phases[0].baselineCount == min(count, 20))
    #expect(chart.limits.allSatisfy { $0 != nil })
  }

  @Test func aFrozenBaselineSeesWhatAllPointsWouldHide() {
    let values = Self.steady(20) + [11, 11, 11, 11, 11, 11, 11, 11]
    let points = values.map { ProcessPoint(value: $0) }
    let frozen = ProcessChart(.individuals, points: points)
    #expect(frozen.phases[0].mean == 10)
    #expect(
      frozen.latest
        == ProcessSignal(cause: .run, side: .above, otherSide: false, since: 19, length: 9))
    let moved = ProcessChart(.individuals, points: points, baseline: .all)
    #expect(moved.phases[0].mean > 10.2)
  }

  @Test func allPointsOfARunAreFlaggedAlsoBackwards() {
    let chart = ProcessChart(values: Self.steady(20) + [Double](repeating: 9.5, count: 8))
    #expect(chart.signals.prefix(20).allSatisfy { $0 == nil })
    #expect(chart.signals.suffix(8).allSatisfy { $0?.cause == .run && $0?.since == 20 })
    #expect(chart.latest?.length == 8 && chart.latest?.side == .below)
  }

  @Test func aMissingPeriodNeitherEndsARunNorHasLimits() {
    var points = (Self.steady(20) + [Double](repeating: 9.5, count: 8))
      .map { ProcessPoint(value: $0) as ProcessPoint? }
    points.insert(nil, at: 24)
    points.append(nil)
    let chart = ProcessChart(.individuals, points: points)
    #expect(chart.limits[24] == nil && chart.limits[23] != nil)
    #expect(chart.latest?.since == 20 && chart.latest?.length == 8)
    #expect(chart.lastIndex == 28)
  }

  @Test func aStepStartsNewLimitsAndEndsRuns() {
    let values = Self.steady(16) + Self.steady(8).map { $0 + 20 } + Self.steady(6).map { $0 - 20 }
    let points = values.map { ProcessPoint(value: $0) }
    let chart = ProcessChart(.individuals, points: points, steps: [24, 16, 16, 0, -3, 30, 99])
    #expect(chart.phases.map(\.range) == [0..<16, 16..<24, 24..<30])
    #expect(chart.phases.map(\.mean) == [10, 30, -10])
    #expect(chart.phases.map(\.standing) == [.firm, .trial, .trial])
    #expect(chart.signals.allSatisfy { $0 == nil })
    let blind = ProcessChart(.individuals, points: points)
    #expect(blind.signals[16]?.cause == .outsideLimits)
  }

  @Test func aPhaseTooShortForLimitsLeavesTheOthersTheirs() {
    let points = (Self.steady(14) + [50, 52, 51]).map { ProcessPoint(value: $0) }
    let chart = ProcessChart(.individuals, points: points, steps: [14])
    #expect(chart.limits.prefix(14).allSatisfy { $0 != nil })
    #expect(chart.limits.suffix(3).allSatisfy { $0 == nil })
    #expect(chart.latestChance == nil && chart.latestPhase?.standing == .tooShort)
  }

  @Test func onlyASignalOfTheLastPointIsTheLatest() {
    let chart = ProcessChart(values: Self.steady(10) + [30] + Self.steady(10))
    #expect(chart.signals[10]?.cause == .outsideLimits)
    #expect(chart.latest == nil)
  }

  @Test func bothDirectionsAreSaid() {
    // Falls for seven points, all of them above the mean of the baseline.
    let falling = [16.0, 15.5, 15, 14.5, 14, 13.5, 13]
    let points = (Self.steady(20) + falling).map { ProcessPoint(value: $0) }
    let chart = ProcessChart(
      .individuals, points: points, rules: .nhs, screensMovingRanges: false)
    #expect(chart.latest?.cause == .trend && chart.latest?.side == .below)
    #expect(chart.latest?.otherSide == true)
  }

  @Test(arguments: [
    ProcessChartKind.individuals, .individualsPrime, .proportionPrime, .timeBetween,
  ])
  func aFlatSeriesHasLimitsThatAreItsMean(_ kind: ProcessChartKind) {
    // Weighted by such sizes, the mean of 0.1 is not 0.1 in binary.
    let sizes = [3.0, 7, 11, 13, 17, 19, 23, 29]
    let chart = ProcessChart(kind, points: sizes.map { ProcessPoint(value: 0.1, size: $0) })
    #expect(chart.phases[0].isFlat && chart.phases[0].autocorrelation == nil)
    for limits in chart.limits {
      #expect(abs((limits?.upper ?? 0) - 0.1) < 1e-12 && abs((limits?.lower ?? 0) - 0.1) < 1e-12)
    }
    #expect(chart.latest == nil && chart.latestChance == 1)
  }

  @Test(arguments: [0.0, 1]) func aShareThatIsAlwaysAllOrNothingIsFlat(_ value: Double) {
    let points = (1...10).map { ProcessPoint(value: value, size: Double($0)) }
    let chart = ProcessChart(.proportion, points: points)
    #expect(chart.phases[0].isFlat && chart.latest == nil)
    #expect(chart.limits.allSatisfy { $0?.lower == value && $0?.upper == value })
  }

  @Test func screeningDoesNotTakeAllVariationAway() {
    let chart = ProcessChart(values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 4])
    #expect((chart.phases[0].sigma ?? 0) > 0)
    #expect(!chart.phases[0].isFlat)
  }

  @Test func likeNeighboursAreAutocorrelated() {
    let slow = (0..<20).map { Double(($0 / 5) % 2) + ($0.isMultiple(of: 2) ? 0.1 : 0) }
    let phase = ProcessChart(values: slow).phases[0]
    #expect((phase.autocorrelation ?? 0) > 0.5 && phase.isAutocorrelated)
    #expect(!ProcessChart(values: Array(slow.prefix(12))).phases[0].isAutocorrelated)
    #expect((ProcessChart(values: Self.steady(20)).phases[0].autocorrelation ?? 0) < -0.9)
  }

  @Test func movingRangesHaveALimit() {
    let panel = ProcessChart(values: [1, 3, 2, 4, 3, 5, 4]).movingRanges
    #expect(panel.ranges == [nil, 2, 1, 2, 1, 2, 1])
    #expect(panel.limits[0] == nil && panel.limits[1]?.centre == 1.5)
    #expect(abs((panel.limits[6]?.upper ?? 0) - 1.5 * 3.267) < 1e-12)
  }
}
