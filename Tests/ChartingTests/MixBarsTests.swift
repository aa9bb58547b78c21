import Testing

@testable import Charting

@Suite struct MixBarsTests {
  private func chart(_ bands: [[Double?]]) -> MixBars {
    let count = bands.map(\.count).max() ?? 0
    return MixBars(
      idPrefix: "m", title: "Mix", description: "By kind.",
      days: (0..<count).map { Samples.may4 + Int32($0 * 7) },
      bands: bands.enumerated().map { .init(label: Label("Kind \($0)"), values: $1) },
      totals: (0..<count).map { "\($0)" }, axis: Samples.count, months: Samples.months)
  }

  @Test func bandsStandOnEachOtherFromTheBaselineUp() {
    let layout = MixLayout(chart([[30, 10], [20, 40]]), .wide)
    let (low, high) = (layout.parts[0].boxes, layout.parts[1].boxes)
    #expect(low[0]?.bottom == layout.plot.y(0) && low[0]?.top == high[0]?.bottom)
    #expect(high[0]?.top == high[1]?.top)
  }

  @Test func sharesFillEveryBar() {
    var chart = chart([[30, 10], [10, 90]])
    chart.isShare = true
    let layout = MixLayout(chart, .wide)
    #expect(layout.parts[1].boxes.map { $0?.top } == [layout.plot.y(1), layout.plot.y(1)])
    #expect(layout.parts[0].boxes[0]?.top == layout.plot.y(0.75))
  }

  @Test func moreThanFiveBandsAreFoldedIntoTheLast() {
    let layout = MixLayout(chart((1...8).map { [Double($0)] }), .wide)
    #expect(layout.parts.count == 5)
    #expect(layout.parts[4].boxes[0]?.top == layout.plot.y(36))
    #expect(layout.names.contains { $0.placed.item.text == "Kind 7" })
  }

  @Test func whatIsMissingIsNoPart() {
    let layout = MixLayout(chart([[nil, 10], [.nan, 5], [-3, 1]]), .wide)
    #expect(layout.parts.map { $0.boxes[0] } == [nil, nil, nil])
    #expect(layout.totals.map(\.text) == ["1"])
  }

  @Test func namesStandAtTheirPartsOfTheLastBar() {
    let layout = MixLayout(chart([[50, 100], [50, 100]]), .wide)
    let targets = Set(layout.names.map(\.placed.item.target))
    #expect(targets == [layout.plot.y(50), layout.plot.y(150)])
  }

  @Test func theLastOfCrowdedTotalsIsAlwaysWritten() {
    let layout = MixLayout(chart([(0..<60).map { Double($0 % 7 + 1) }]), .narrow)
    #expect(layout.totals.count < 30 && layout.totals.last?.text == "59")
  }

  @Test func anOpenPeriodIsPaler() throws {
    var chart = chart([[1, 2], [3, 4]])
    chart.lastIsPartial = true
    let picture = try #require(SVGPicture(chart.drawing(.wide).svg))
    #expect(picture.all("g").contains { $0.attributes["opacity"] == ".5" })
    #expect(picture.pieces(["partial"]).count == 4)
  }
}
