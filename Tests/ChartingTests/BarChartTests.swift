import Testing

@testable import Charting

@Suite struct BarChartTests {
  private func bars(_ values: [Double?], standard: Double? = nil) -> BarChart {
    BarChart(
      idPrefix: "b", title: "Reasons", description: "By reason.",
      bars: values.enumerated().map { index, value in
        .init(
          name: Label("Reason \(index) <&>"), value: value, text: value.map { "\($0)" } ?? "none",
          standard: standard)
      })
  }

  /// Left and right end of each bar.
  private func ends(_ chart: BarChart) throws -> [(Double, Double)] {
    let picture = try #require(SVGPicture(chart.drawing(.wide).svg))
    let pieces = picture.pieces(["bar"])
    return stride(from: 0, to: pieces.count, by: 4).map { (pieces[$0].from.x, pieces[$0].to.x) }
  }

  @Test func barsBeginAtZeroAndKeepTheirProportion() throws {
    let ends = try ends(bars([400, 200, 100]))
    let lengths = ends.map { $0.1 - $0.0 }
    #expect(Set(ends.map(\.0)).count == 1)
    #expect(abs(lengths[0] - 2 * lengths[1]) < 0.2 && abs(lengths[0] - 4 * lengths[2]) < 0.3)
  }

  @Test func negativeBarsGoTheOtherWay() throws {
    let ends = try ends(bars([100, -50]))
    #expect(abs(ends[0].0 - ends[1].1) < 0.2)
  }

  @Test func aMissingValueHasNoBarButSaysSo() throws {
    let picture = try #require(SVGPicture(bars([1, nil, .nan]).drawing(.wide).svg))
    #expect(picture.pieces(["bar"]).count == 4)
    #expect(picture.all("text").map(\.text).contains("none"))
  }

  @Test func theStandardIsATickOnEachRow() throws {
    let picture = try #require(SVGPicture(bars([1, 2], standard: 3).drawing(.wide).svg))
    #expect(picture.pieces(["standard"]).count == 2)
  }

  @Test(arguments: ChartSize.allCases) func noLabelLeavesTheDrawing(_ size: ChartSize) throws {
    var chart = bars([0, 1e300, -1e12, nil])
    chart.bars[0].name = Label(String(repeating: "A long reason ", count: 20))
    chart.bars[1].text = String(repeating: "9", count: 80)
    let picture = try #require(SVGPicture(chart.drawing(size).svg))
    for (text, box) in picture.textBoxes {
      #expect(box.left >= 0 && box.right <= picture.width + 0.1, "\(text)")
    }
    #expect(SVGPicture(bars([]).drawing(size).svg) != nil)
  }
}

@Suite struct ColumnChartTests {
  private func columns(_ values: [Double?]) -> ColumnChart {
    var chart = ColumnChart(
      idPrefix: "k", title: "Contacts", description: "By week.", points: Samples.weeks(values),
      axis: Samples.count, months: Samples.months)
    chart.lastLabel = Label("112 last week", short: "112")
    return chart
  }

  @Test func columnsStandOnTheBaseline() throws {
    let picture = try #require(SVGPicture(columns([10, 20, nil, 5]).drawing(.wide).svg))
    let axis = try #require(picture.pieces(["axis"]).first)
    let feet = picture.pieces(["bar"]).map { max($0.from.y, $0.to.y) }.max() ?? 0
    #expect(picture.pieces(["bar"]).count == 12 && abs(feet - axis.from.y) <= 0.5)
  }

  @Test func theOpenPeriodIsHollow() throws {
    var chart = columns([10, 20, 5])
    chart.lastIsPartial = true
    let picture = try #require(SVGPicture(chart.drawing(.wide).svg))
    #expect(picture.pieces(["bar"]).count == 8 && picture.pieces(["partial"]).count == 4)
  }

  @Test(arguments: ChartSize.allCases) func everythingLiesInside(_ size: ChartSize) throws {
    let lists: [[Double?]] = [
      [], [nil], [5], [0, 0], [-5, 3], [1e300, 1], [-1, -2], Array(repeating: 7, count: 300),
    ]
    for values in lists {
      let picture = try #require(SVGPicture(columns(values).drawing(size).svg))
      for (text, box) in picture.textBoxes {
        #expect(box.left >= -0.1 && box.right <= picture.width + 0.1, "\(text)")
        #expect(box.top >= 0 && box.bottom <= picture.height, "\(text)")
      }
      for piece in picture.pieces(["bar", "partial"]) {
        #expect(piece.to.x >= 39 && piece.to.x <= picture.width && piece.to.y <= picture.height)
      }
    }
  }
}
