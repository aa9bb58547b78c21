import Testing

@testable import Charting

@Suite struct HeatMapBinsTests {
  @Test func sevenBinsAlikeOnBothSidesOfZero() {
    let bins = HeatMapBins.even(.diverging, over: [-8, -3, 0, 2, 5], on: Samples.count)
    #expect(bins.edges == [-6, -4, -2, 2, 4, 6])
    #expect(
      [-7, -6, -4, -2, 0, 2, 2.1, 4, 6, 99].map(bins.index) == [0, 1, 2, 3, 3, 3, 4, 4, 5, 6])
  }

  @Test func aFewOutliersDoNotStretchTheBins() {
    let values = (0..<100).map { Double($0 % 8) } + [5000]
    #expect(HeatMapBins.even(.diverging, over: values, on: Samples.count).edges.last == 6)
    #expect(HeatMapBins.even(.sequential, over: values, on: Samples.count).edges == [2, 4, 6])
  }

  @Test func durationsHaveEdgesOfAClock() {
    let bins = HeatMapBins.even(.sequential, over: [250, 300, 420, 520], on: Samples.duration)
    #expect(bins.edges == [300, 360, 420, 480])
  }

  @Test func sharesHaveRoundEdgesWithoutNoise() {
    let bins = HeatMapBins.even(.diverging, over: [-0.31, 0.2, 0.38], on: Samples.share)
    #expect(bins.edges == [-0.3, -0.2, -0.1, 0.1, 0.2, 0.3])
  }

  @Test func quantilesHoldAboutAsManyValuesEach() {
    let values = (0..<100).map { Double($0 * $0) }
    let bins = HeatMapBins.quantiles(over: values, on: Samples.count)
    let counts = (0..<5).map { bin in values.count { bins.index(of: $0) == bin } }
    #expect(bins.edges.count == 4 && counts.allSatisfy { (17...23).contains($0) }, "\(counts)")
    #expect(bins.edges.allSatisfy { $0.truncatingRemainder(dividingBy: bins.step) == 0 })
  }

  @Test func tiesGiveFewerBins() {
    let bins = HeatMapBins.quantiles(over: [1, 1, 1, 1, 1, 1, 1, 9], on: Samples.count)
    #expect(bins.edges.count <= 1)
    #expect(HeatMapBins.quantiles(over: [4, 4, 4], on: Samples.count).edges.isEmpty)
  }

  @Test func fewerBinsSpreadOverTheColours() {
    let bins = HeatMapBins(.sequential, edges: [1, 2], step: 1)
    #expect((0..<3).map(bins.role) == [.sequential1, .sequential3, .sequential5])
    #expect(HeatMapBins(.sequential, edges: [], step: 1).role(0) == .sequential3)
  }

  @Test(
    arguments: [
      [], [.nan, .infinity], [0], [1e300, -1e300], [1e-300, 2e-300], [-1e-12, 1e-12], [5, 5, 5],
      [1e15, 1e15 + 1],
    ] as [[Double]])
  func anyValuesGiveAscendingEdgesAndABinForEach(_ values: [Double]) {
    for axis in [Samples.count, Samples.share, Samples.duration] {
      for bins in [
        HeatMapBins.even(.diverging, over: values, on: axis),
        .even(.sequential, over: values, on: axis), .quantiles(over: values, on: axis),
      ] {
        #expect(zip(bins.edges, bins.edges.dropFirst()).allSatisfy { $0 < $1 })
        #expect(bins.edges.count <= (bins.kind == .diverging ? 6 : 4))
        for value in values + [0] { _ = bins.role(bins.index(of: value)) }
      }
    }
  }
}
