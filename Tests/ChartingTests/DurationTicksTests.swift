import Testing

@testable import Charting

@Suite struct DurationTicksTests {
  @Test(arguments: [
    (300.0, 478.0, 5, 60.0), (0, 9, 5, 2), (0, 59, 5, 15), (60, 200, 6, 30), (0, 3600, 5, 900),
    (0, 7200, 5, 1800), (0, 36_000, 6, 7200), (0, 400_000, 6, 86_400), (0, 2_000_000, 6, 604_800),
  ])
  func theSmallestRoundStepThatLeavesRoom(
    _ low: Double, _ high: Double, _ count: Int, _ step: Double
  ) {
    #expect(DurationTicks.step(from: low, to: high, count: count) == step)
  }

  @Test func belowTwoSecondsStepsAreDecimal() {
    #expect(DurationTicks.step(from: 0.1, to: 0.9, count: 4) == 0.5)
  }

  @Test func multiplesAreExact() {
    #expect(ValueAxis.multiples(of: 0.1, from: 0.05, to: 0.45) == [0.1, 0.2, 0.3, 0.4])
    #expect(ValueAxis.multiples(of: 60, from: 293, to: 487) == [300, 360, 420, 480])
    #expect(ValueAxis.multiples(of: 1, from: 0, to: 1e9).isEmpty)
  }

  @Test func countsHaveNoHalves() {
    #expect(Samples.count.step(from: 0, to: 2, height: 300) == 1)
    #expect(Samples.share.step(from: 0, to: 0.02, height: 300) == 0.005)
  }
}
