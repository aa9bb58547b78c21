import Testing

@testable import Charting

@Suite struct WaterfallTests {
  private func chart(_ start: Double, _ steps: [Double], _ end: Double) -> Waterfall {
    Waterfall(
      idPrefix: "w", title: "Moved", description: "By steps.",
      start: .init(name: Label("Before"), value: start, text: "\(start)"),
      steps: steps.map { .init(name: Label("Step"), amount: $0, text: "\($0)") },
      end: .init(name: Label("Now"), value: end, text: "\(end)"))
  }

  @Test func eachStepBeginsWhereTheOneBeforeEnds() {
    let rows = WaterfallRows(chart(10, [5, -8, 2], 9), .wide)
    #expect(rows.rows.map(\.kind) == [.total, .rise, .fall, .rise, .total])
    #expect(rows.rows.map(\.to) == [10, 15, 7, 9, 9])
    #expect(abs(rows.box(1).right - rows.box(2).right) < 1e-9)
    #expect(abs(rows.box(2).left - rows.box(3).left) < 1e-9)
    #expect(abs(rows.box(3).right - rows.box(4).right) < 1e-9)
  }

  @Test func totalsBeginAtZeroWhileTheStepsCanBeSeen() throws {
    let rows = WaterfallRows(chart(10, [5, -8, 2], 9), .wide)
    #expect(!rows.isBroken && rows.box(0).left == rows.x(0))
    let picture = try #require(SVGPicture(chart(10, [5], 15).drawing(.wide).svg))
    #expect(picture.pieces(["cut"]).isEmpty && picture.pieces(["axis"]).count == 1)
  }

  @Test func smallStepsBreakTheTotalsVisibly() throws {
    let rows = WaterfallRows(chart(387, [20, -5], 402), .wide)
    #expect(rows.isBroken && rows.box(0).left > 0)
    let picture = try #require(SVGPicture(chart(387, [20, -5], 402).drawing(.wide).svg))
    #expect(picture.pieces(["cut"]).count == 4 && picture.pieces(["axis"]).isEmpty)
  }

  @Test func aFallIsHollowAndARiseFilled() throws {
    let picture = try #require(SVGPicture(chart(10, [5, -8], 7).drawing(.wide).svg))
    #expect(picture.pieces(["rise"]).count == 4 && picture.pieces(["fall"]).count == 4)
    #expect(picture.withClass("fall").first?.attributes["fill"] == "#fff")
  }

  @Test func valuesBelowZeroGoTheOtherWay() {
    let rows = WaterfallRows(chart(-10, [15], 5), .wide)
    #expect(rows.box(0).right == rows.x(0) && rows.box(2).left == rows.x(0))
  }
}
