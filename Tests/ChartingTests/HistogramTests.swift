import Testing

@testable import Charting

@Suite struct HistogramTests {
  private func picture(_ chart: Histogram, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  private func histogram(_ edges: [Double], _ counts: [Double], _ shape: ScaleShape = .linear)
    -> Histogram
  {
    Histogram(
      idPrefix: "h", title: "H", description: "H.", axis: Samples.duration, shape: shape,
      countAxis: Samples.count,
      bins: zip(zip(edges, edges.dropFirst()), counts).map {
        .init(from: $0.0.0, to: $0.0.1, count: $0.1)
      })
  }

  /// Width and height of each bar.
  private func bars(_ picture: SVGPicture) -> [(width: Double, height: Double)] {
    let pieces = picture.pieces(["bin"])
    return stride(from: 0, to: pieces.count, by: 4).map { index in
      let (first, second) = (pieces[index], pieces[index + 1])
      return (first.to.x - first.from.x, second.to.y - second.from.y)
    }
  }

  @Test func heightsAreCountsWhereBinsAreEven() throws {
    let bars = bars(try picture(histogram([0, 60, 120, 180], [10, 20, 40])))
    #expect(abs(bars[2].height - 2 * bars[1].height) < 0.3)
    #expect(abs(bars[1].height - 2 * bars[0].height) < 0.3)
  }

  @Test func areasAreCountsWhereBinsAreNot() throws {
    let picture = try picture(histogram([0, 60, 180, 600], [60, 120, 420]))
    let bars = bars(picture)
    #expect(abs(bars[0].height - bars[2].height) < 0.2 && bars[2].width > 6 * bars[0].width)
    #expect(picture.pieces(["grid"]).isEmpty)
  }

  @Test func barsStandOnTheBaseline() throws {
    let picture = try picture(histogram([0, 60, 120], [3, 9]))
    let axis = try #require(picture.pieces(["axis"]).first?.from.y)
    let feet = picture.pieces(["bin"]).map { max($0.from.y, $0.to.y) }.max() ?? 0
    #expect(abs(feet - axis) <= 0.5)
  }

  @Test func theLongTailIsShown() throws {
    var counts = [Double](repeating: 0, count: 30)
    (counts[2], counts[29]) = (500, 1)
    let edges = (0...30).map { Double($0) * 60 }
    #expect(bars(try picture(histogram(edges, counts))).count == 2)
  }

  @Test func medianAndTailAreNamedRules() throws {
    let picture = try picture(Samples.histogram(.linear), .narrow)
    #expect(!picture.pieces(["median"]).isEmpty && !picture.pieces(["limit"]).isEmpty)
    let names = picture.all("text").map(\.text)
    #expect(names.contains("median 5:41") && names.contains("9 of 10: 11:38"))
  }

  @Test func ratiosBeginAboveZero() throws {
    let chart = histogram([0, 60, 120, 240], [1, 2, 3], .logarithm)
    #expect(bars(try picture(chart)).map(\.width).allSatisfy { $0 > 50 })
  }

  @Test func nothingIsAnEmptyPlot() throws {
    #expect(bars(try picture(histogram([], []))).isEmpty)
    #expect(bars(try picture(histogram([5, 5, .nan, 2], [1, 1, 1]))).isEmpty)
  }
}

@Suite struct HistogramEdgesTests {
  @Test func evenEdgesAreTimesOfAClockAndCoverTheRange() {
    #expect(HistogramEdges.even(from: 70, to: 610, most: 10) == (1...11).map { Double($0) * 60 })
    #expect(HistogramEdges.even(from: 0, to: 25, most: 6) == [0, 5, 10, 15, 20, 25])
  }

  @Test func growingEdgesAreTimesThatPeopleSay() {
    let edges = HistogramEdges.growing(from: 50, to: 700)
    #expect(edges == [45, 60, 90, 120, 180, 240, 360, 480, 600, 900])
    for (low, high) in zip(edges, edges.dropFirst()) { #expect(high / low <= 1.51) }
  }

  @Test(arguments: [(5.0, 5.0), (.nan, 4), (3, .infinity), (9, 2)])
  func noRangeHasNoEdges(_ low: Double, _ high: Double) {
    #expect(HistogramEdges.even(from: low, to: high, most: 10).isEmpty)
    #expect(HistogramEdges.growing(from: low, to: high).isEmpty)
  }
}
