import Testing

@testable import Charting

@Suite struct LogScaleTests {
  @Test func equalRatiosAreEqualDistances() {
    let scale = LogScale(domain: (10, 1000), range: (0, 200))
    #expect(scale(10) == 0 && scale(100) == 100 && scale(1000) == 200)
    #expect(abs(scale.value(at: 100) - 100) < 1e-9)
  }

  @Test func whatHasNoLogarithmStandsAtTheLowEnd() {
    let scale = LogScale(domain: (10, 1000), range: (0, 200))
    #expect(scale(0) == 0 && scale(-5) == 0 && scale(.nan).isFinite)
    #expect(LogScale(domain: (0, 1000), range: (0, 300))(1) == 0)
    #expect(LogScale(domain: (0, 1000), range: (0, 300))(1000) == 300)
  }

  @Test(arguments: [(0.0, 0.0), (-5, -1), (.nan, .infinity), (3, 3), (9, 2)])
  func anyDomainGivesPlacesThatCanBeDrawn(_ low: Double, _ high: Double) {
    #expect(LogScale(domain: (low, high), range: (0, 100))(7).isFinite)
  }

  @Test func rootsOfCounts() {
    let scale = SquareRootScale(domain: (0, 400), range: (0, 200))
    #expect(scale(100) == 100 && scale(400) == 200 && scale(0) == 0)
    #expect(scale.value(at: 50) == 25)
    #expect(SquareRootScale(domain: (-4, 4), range: (0, 40))(-1) == 10)
  }
}

@Suite struct LogTicksTests {
  @Test(arguments: [
    (1.0, 1000.0, 12, [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000]),
    (1, 1000, 7, [1, 5, 10, 50, 100, 500, 1000]), (1, 1000, 5, [1, 10, 100, 1000]),
    (3, 60, 6, [5, 10, 20, 50]), (0.02, 0.6, 6, [0.02, 0.05, 0.1, 0.2, 0.5]),
    (1, 1e9, 4, [1, 1000, 1_000_000, 1e9]), (22, 28, 4, [22, 24, 26, 28]),
  ])
  func roundNumbers(_ low: Double, _ high: Double, _ count: Int, _ ticks: [Double]) {
    #expect(LogTicks.values(from: low, to: high, count: count) == ticks)
  }

  @Test(arguments: [
    (10.0, 3600.0, 10, [10.0, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600]),
    (10, 3600, 6, [15, 60, 300, 900, 3600]), (20, 7200, 4, [60, 300, 900, 3600]),
    (20, 7200, 3, [60, 600, 3600]),
    (300, 480, 5, [300, 360, 420, 480]), (45, 200, 4, [60, 120]),
  ])
  func roundClockTimes(_ low: Double, _ high: Double, _ count: Int, _ ticks: [Double]) {
    #expect(LogTicks.durations(from: low, to: high, count: count) == ticks)
  }

  @Test(arguments: [
    (0.0, 900.0, 6, [0.0, 50, 200, 500]), (40, 850, 8, [50, 100, 200, 500]),
    (0, 100, 4, [0, 20, 50, 100]), (0, 100, 12, [0, 1, 5, 10, 20, 50, 100]),
  ])
  func roundCounts(_ low: Double, _ high: Double, _ count: Int, _ ticks: [Double]) {
    #expect(LogTicks.squareRoots(from: low, to: high, count: count) == ticks)
  }

  @Test(arguments: [
    (0.0, 0.0), (-3, 5), (5, -3), (.nan, 3), (1, .infinity), (1e-300, 1e300), (1e-5, 1e12), (5, 5),
  ])
  func hostileDomainsGiveFewTicksOrNone(_ low: Double, _ high: Double) {
    for count in [-1, 0, 1, 5, 40] {
      for ticks in [
        LogTicks.values(from: low, to: high, count: count),
        LogTicks.durations(from: low, to: high, count: count),
        LogTicks.squareRoots(from: low, to: high, count: count),
      ] {
        #expect(ticks.count <= max(2, count + 2))
        #expect(ticks.allSatisfy { $0 >= low && $0 <= high })
      }
    }
  }
}
