import Testing

@testable import Charting

@Suite struct SlopeChartTests {
  private func picture(_ chart: SlopeChart, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  @Test(arguments: ChartSize.allCases) func theCoachedOneIsBoldAndTheOthersPale(_ size: ChartSize)
    throws
  {
    let picture = try picture(Samples.slope, size)
    #expect(picture.pieces(["focus"]).count == 1 && picture.pieces(["control"]).count == 6)
    #expect(picture.withClass("focus").first?.attributes["stroke-width"] == "2.5")
    #expect(picture.pieces(["point"]).count == 2)
  }

  @Test func allLinesRunFromOneDateToTheOther() throws {
    let picture = try picture(Samples.slope)
    let pieces = picture.pieces(["focus", "control", "mean"])
    #expect(Set(pieces.map { ($0.from.x * 10).rounded() }).count == 1)
    #expect(Set(pieces.map { ($0.to.x * 10).rounded() }).count == 1)
  }

  @Test func theNoteStandsBetweenThem() throws {
    let picture = try picture(Samples.slope)
    let event = try #require(picture.pieces(["event"]).first?.from.x)
    let focus = try #require(picture.pieces(["focus"]).first)
    #expect(event > focus.from.x + 20 && event < focus.to.x - 20)
    #expect(picture.all("text").contains { $0.text == "Coaching note, 20 July" })
  }

  @Test func equalEndsKeepTheirNamesApart() throws {
    var chart = Samples.slope
    chart.lines = (0..<4).map {
      .init(
        before: 400, after: 400, kind: .control, beforeLabel: Label("one \($0)"),
        afterLabel: Label("other \($0)"))
    }
    let names = try picture(chart).all("text").filter { $0.text.hasPrefix("one") }
    let places = names.map { $0.number("y") }.sorted()
    #expect(places.count == 4)
    for (first, second) in zip(places, places.dropFirst()) { #expect(second - first >= 14) }
  }

  @Test func aLineWithOneEndIsNone() throws {
    var chart = Samples.slope
    chart.lines = [.init(before: .nan, after: 3, kind: .focus, afterLabel: Label("half"))]
    let picture = try picture(chart)
    #expect(picture.pieces(["focus"]).isEmpty)
    #expect(!picture.all("text").contains { $0.text == "half" })
  }

  @Test func theBoldNameIsKeptWhereThereIsNoRoomForAll() throws {
    var chart = Samples.slope
    chart.lines += (0..<40).map {
      .init(before: 400, after: 400, kind: .control, afterLabel: Label("control \($0)"))
    }
    #expect(try picture(chart).all("text").contains { $0.text == "you 6:34" })
  }
}
