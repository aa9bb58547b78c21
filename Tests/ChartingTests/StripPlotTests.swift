import Testing

@testable import Charting

@Suite struct StripPlotTests {
  private func picture(_ chart: StripPlot, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  @Test(arguments: [0, 3, 6]) func aSmallGroupIsNotDrawn(_ peers: Int) throws {
    var chart = Samples.strip
    chart.peers = Array(chart.peers.prefix(peers))
    let picture = try picture(chart)
    #expect(picture.pieces(["peers"]).isEmpty && picture.pieces(["median"]).isEmpty)
    #expect(!picture.all("text").contains { $0.text.contains("median") })
    #expect(picture.withClass("self").count == 1)
  }

  @Test func aSmallGroupDoesNotShowInTheScaleEither() {
    var (few, none) = (Samples.strip, Samples.strip)
    few.peers = [0.1, 0.99, 0.5]
    none.peers = []
    #expect(few.drawing(.wide) == none.drawing(.wide))
  }

  @Test func sevenPeersAreDrawn() throws {
    var chart = Samples.strip
    chart.peers = Array(chart.peers.prefix(7))
    #expect(try picture(chart).pieces(["peers"]).count == 7)
  }

  @Test func theOrderOfPeersLeavesNoTrace() {
    var shuffled = Samples.strip
    shuffled.peers = Array(shuffled.peers.reversed())
    #expect(shuffled.drawing(.wide) == Samples.strip.drawing(.wide))
  }

  @Test func dotsStandOnWholePixels() throws {
    for dot in try picture(Samples.strip).pieces(["peers"]) {
      #expect(abs(dot.from.x - dot.from.x.rounded()) < 1e-6)
    }
  }

  @Test(arguments: ChartSize.allCases) func dotsDoNotTouch(_ size: ChartSize) throws {
    let dots = try picture(Samples.strip, size).pieces(["peers"]).map(\.from)
    for (index, first) in dots.enumerated() {
      for second in dots.dropFirst(index + 1) {
        #expect(max(abs(first.x - second.x), abs(first.y - second.y)) >= 7.99)
      }
    }
  }

  @Test func manyPeersStayInADrawingOfOrdinaryHeight() throws {
    var chart = Samples.strip
    chart.peers = Array(repeating: 0.7, count: 400)
    #expect(chart.drawing(.wide).height < 160)
  }

  @Test func theIntervalReachesFromEndToEnd() throws {
    let picture = try picture(Samples.strip)
    let level = try #require(picture.pieces(["interval"]).first { $0.from.y == $0.to.y })
    let own = try #require(picture.pieces(["self"]).first)
    #expect(level.from.x < own.from.x && own.from.x < level.to.x)
  }

  @Test func aTitlelessDrawingLeavesItsNameToThePage() throws {
    let picture = try picture(Samples.strip)
    #expect(picture.all("title").isEmpty)
    #expect(picture.elements.first?.attributes["aria-hidden"] == "true")
  }
}

@Suite struct DotStackTests {
  @Test func dotsRiseWhereTheyWouldTouch() {
    let stack = DotStack([10, 10, 12, 30])
    #expect(stack.dots.map(\.row) == [0, 1, 2, 0] && stack.rows == 3)
  }

  @Test func nothingHasNoRows() { #expect(DotStack([]).rows == 0) }
}
