import Testing

@testable import Charting

@Suite struct ScatterPlotTests {
  private func picture(_ chart: ScatterPlot, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  @Test func peersAreDotsWithoutNames() throws {
    let picture = try picture(Samples.scatter)
    #expect(picture.pieces(["peers"]).count == 40 && picture.all("title").count == 1)
  }

  @Test func theOrderOfPeersLeavesNoTrace() {
    var turned = Samples.scatter
    turned.peers.reverse()
    #expect(turned.drawing(.wide) == Samples.scatter.drawing(.wide))
  }

  @Test func aSmallGroupIsNotDrawn() throws {
    var chart = Samples.scatter
    chart.peers = Array(chart.peers.prefix(6))
    let picture = try picture(chart)
    #expect(picture.pieces(["peers", "median"]).isEmpty && picture.withClass("self").count == 1)
  }

  @Test func mediansMakeQuarters() throws {
    let medians = try picture(Samples.scatter).pieces(["median"])
    #expect(medians.count == 2)
    #expect(medians.contains { $0.from.x == $0.to.x } && medians.contains { $0.from.y == $0.to.y })
  }

  @Test func theErrorIsAnEllipseOrTwoBars() throws {
    var bars = Samples.scatter
    bars.own?.spread?.correlation = nil
    #expect(try picture(Samples.scatter).pieces(["interval"]).count == 36)
    #expect(try picture(bars).pieces(["interval"]).count == 2)
    bars.own?.spread = nil
    #expect(try picture(bars).pieces(["interval"]).isEmpty)
  }

  @Test(arguments: [(0.9, 1.0), (-0.9, -1.0)])
  func theEllipseLeansTheWayThatBothGo(_ correlation: Double, _ sign: Double) throws {
    var chart = Samples.scatter
    chart.own?.spread?.correlation = correlation
    let pieces = try picture(chart).pieces(["interval"])
    let rightmost = try #require(pieces.max { $0.from.x < $1.from.x })
    let own = try #require(pieces.map(\.from.y).min())
    let lowest = try #require(pieces.map(\.from.y).max())
    // A positive lean puts the rightmost point into the upper half; upward is a smaller y.
    #expect((rightmost.from.y - (own + lowest) / 2) * sign < 0)
  }

  @Test func anImpossibleErrorIsLeftOut() throws {
    var chart = Samples.scatter
    chart.own?.spread = .init(halfX: .nan, halfY: 1)
    #expect(try picture(chart).pieces(["interval"]).isEmpty)
    chart.own?.spread = .init(halfX: 1, halfY: 1, correlation: 1.2)
    #expect(try picture(chart).pieces(["interval"]).isEmpty)
  }
}
