import Testing

@testable import Charting

@Suite struct ParetoChartTests {
  private func chart(_ values: [Double]) -> ParetoChart {
    ParetoChart(
      idPrefix: "p", title: "Reasons", description: "By reason.",
      bars: values.map {
        .init(name: Label("Reason"), value: $0, text: "\($0)", cumulative: "x%", before: $0 / 2)
      })
  }

  @Test(
    arguments: [
      ([50.0, 30, 20], 2), ([90, 5, 5], 1), ([40, 39, 21], nil), ([10], nil), ([], nil),
      ([0, 0], nil), ([.nan, 80, 20], 2), ([-5, 80, 20], 2),
    ] as [([Double], Int?)])
  func theFewestThatMakeFourFifths(_ values: [Double], _ vital: Int?) {
    #expect(chart(values).vital == vital)
  }

  @Test func theCutLineLiesBelowThem() throws {
    let picture = try #require(SVGPicture(Samples.pareto.drawing(.wide).svg))
    let line = try #require(picture.pieces(["limit"]).first)
    let above = picture.all("text").filter { $0.number("y") < line.from.y }.map(\.text)
    #expect(above.contains("Payment plan & reminders") && !above.contains("Complaint"))
  }

  @Test func withoutAWordThereIsNoCutLine() throws {
    #expect(
      try #require(SVGPicture(chart([50, 30, 20]).drawing(.wide).svg)).pieces(["limit"]).isEmpty)
  }

  @Test func theLastPeriodIsATickOnEachRow() throws {
    let picture = try #require(SVGPicture(chart([50, 30]).drawing(.wide).svg))
    let ticks = picture.pieces(["before"])
    let bars = picture.pieces(["bar"])
    #expect(ticks.count == 2 && bars.count == 8)
    #expect(abs(ticks[0].from.x - (bars[0].from.x + bars[0].to.x) / 2) < 0.2)
  }

  @Test func whatIsLeftOverIsHatched() throws {
    let picture = try #require(SVGPicture(Samples.pareto.drawing(.wide).svg))
    #expect(picture.withClass("rest").count == 1 && picture.pieces(["bar"]).count == 24)
  }
}
