import Testing

@testable import Charting

@Suite struct NumberScaleTests {
  @Test func equalFactorsLieEquallyFarApart() {
    let scale = NumberScale(.logarithm, domain: (10, 1000), range: (0, 200))
    #expect(abs(scale(100) - 100) < 1e-9 && abs(scale(1000) - 200) < 1e-9)
  }

  @Test func rootsSpreadSmallCounts() {
    let scale = NumberScale(.squareRoot, domain: (0, 100), range: (0, 100))
    #expect(scale(25) == 50 && scale(0) == 0 && scale(-4) == 0)
  }

  @Test func whatHasNoLogarithmIsStillANumber() {
    let scale = NumberScale(.logarithm, domain: (1, 10), range: (0, 100))
    #expect(scale(0).isFinite && scale(-1).isFinite)
  }

  @Test func roundDurationsAreThoseOfAClock() {
    let values = Samples.duration.roundValues(from: 20, to: 1300)
    #expect(values == [20, 30, 60, 120, 300, 600, 1200])
  }

  @Test func roundCountsHaveNoHalves() {
    #expect(Samples.count.roundValues(from: 0, to: 12) == [0, 1, 2, 5, 10])
    #expect(Samples.share.roundValues(from: 0.02, to: 0.3) == [0.02, 0.05, 0.1, 0.2])
  }

  @Test(arguments: [(0.0, 0.0), (-5, -1), (.infinity, .infinity), (0, .infinity)])
  func nothingIsRoundInNoRange(_ low: Double, _ high: Double) {
    #expect(Samples.count.roundValues(from: low, to: high).allSatisfy { $0 == 0 })
  }
}

@Suite struct NumberTickTests {
  static let scales: [NumberScale] = [ScaleShape.linear, .squareRoot, .logarithm].flatMap { shape in
    [(1.0, 9.0), (1, 900), (3, 1_000_000), (100, 101), (0.001, 0.4)].flatMap { domain in
      [200.0, 560].map { NumberScale(shape, domain: domain, range: (60, 60 + $0)) }
    }
  }

  @Test(arguments: scales.indices) func namesDoNotTouch(_ index: Int) {
    for axis in [Samples.count, Samples.share, Samples.duration] {
      let ticks = NumberTick.ticks(axis, Self.scales[index], from: 50, to: 630)
      for (first, second) in zip(ticks, ticks.dropFirst()) {
        let halves = (TextWidth.reserved(first.label) + TextWidth.reserved(second.label)) / 2
        #expect(second.middle - first.middle >= halves + 12)
      }
    }
  }

  @Test func theCountsOfAFunnelReadAsRoundOnes() {
    let scale = NumberScale(.squareRoot, domain: (12, 850), range: (40, 560))
    let ticks = NumberTick.ticks(Samples.count, scale, from: 0, to: 600)
    #expect(ticks.map(\.label) == ["20", "50", "100", "200", "500"])
  }

  @Test func noExtentHasNoTicks() {
    let scale = NumberScale(.linear, domain: (3, 3), range: (0, 100))
    #expect(NumberTick.ticks(Samples.count, scale, from: 0, to: 100).isEmpty)
  }
}
