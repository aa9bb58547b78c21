import Testing

@testable import Charting

@Suite struct FunnelPlotTests {
  private func picture(_ chart: FunnelPlot, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  private func funnel(_ dots: [(Double, Double)], _ curve: [(Double, Double?)] = []) -> FunnelPlot {
    var chart = FunnelPlot(
      idPrefix: "f", title: "F", description: "F.", axis: Samples.share,
      countAxis: Samples.count, countName: Label("contacts"),
      dots: dots.map { .init(count: $0.0, value: $0.1) })
    chart.curves = [.init(points: curve.map { ($0.0, $0.1) }, isOuter: true)]
    return chart
  }

  @Test func thoseOutsideAreHollowDiamondsAndNotNamed() throws {
    let picture = try picture(Samples.funnel(agents: 40))
    #expect(picture.pieces(["neutral"]).count == 8)
    #expect(picture.all("text").filter { $0.text == "Tariffs" }.count == 1)
  }

  @Test func aCurveStopsWhereItsLimitCannotBeAttained() throws {
    let curve: [(Double, Double?)] = [(10, nil), (40, nil), (100, 0.42), (200, 0.45), (300, 0.46)]
    let chart = funnel([(10, 0.4), (300, 0.5), (100, 0.45)], curve)
    let picture = try picture(chart)
    let start = try #require(picture.pieces(["limit"]).map(\.from.x).min())
    let dots = picture.pieces(["peers"]).map(\.from.x).sorted()
    #expect(abs(start - dots[1]) < 1 && dots[0] < start)
  }

  @Test func aGapInACurveIsAGap() throws {
    let curve: [(Double, Double?)] = [(10, 0.2), (50, 0.3), (60, nil), (70, 0.32), (90, 0.34)]
    let pieces = try picture(funnel([(10, 0.2), (90, 0.5)], curve)).pieces(["limit"])
    let ends = zip(pieces, pieces.dropFirst()).filter { abs($0.0.to.x - $0.1.from.x) > 1 }
    #expect(ends.count == 1)
  }

  @Test func veryUnequalCountsAreSpacedByTheirRoots() throws {
    let wide = try picture(funnel([(16, 0.5), (100, 0.6), (400, 0.5)])).pieces(["peers"])
    let narrow = try picture(funnel([(100, 0.5), (200, 0.6), (300, 0.5)])).pieces(["peers"])
    func share(_ pieces: [SVGPicture.Piece]) -> Double {
      (pieces[1].from.x - pieces[0].from.x) / (pieces[2].from.x - pieces[0].from.x)
    }
    #expect(abs(share(wide) - 6 / 16) < 0.01 && abs(share(narrow) - 0.5) < 0.01)
  }

  @Test func aFarLimitDoesNotPressTheDotsTogether() throws {
    let curve: [(Double, Double?)] = (1...30).map { (Double($0 * 10), 100 / Double($0)) }
    let dots = try picture(funnel([(10, 0.5), (300, 0.6)], curve)).pieces(["peers"])
    #expect(abs(dots[0].from.y - dots[1].from.y) > 100)
  }

  @Test func theOutermostDotIsSeen() throws {
    var chart = Samples.funnel(agents: 40)
    chart.dots.append(.init(count: 60, value: 0.05, isOutside: true))
    let picture = try picture(chart)
    let axis = try #require(picture.pieces(["axis"]).first?.from.y)
    #expect(picture.pieces(["neutral"]).allSatisfy { $0.from.y < axis })
  }

  @Test func dotsOfOnePlaceAreOneDot() throws {
    let picture = try picture(funnel([(50, 0.5), (50, 0.5), (90, 0.6)]))
    #expect(picture.pieces(["peers"]).count == 2)
  }

  @Test func whatHasNoCasesHasNoDot() throws {
    let picture = try picture(funnel([(0, 0.5), (-4, 0.2), (.nan, 0.1), (5, .infinity)]))
    #expect(picture.pieces(["peers"]).isEmpty)
  }
}
