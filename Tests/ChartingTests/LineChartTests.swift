import Testing

@testable import Charting

@Suite struct LineChartTests {
  private func picture(_ chart: LineChart, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  @Test func aMissingValueBreaksTheLine() throws {
    let whole = try picture(Samples.chart(Samples.weeks([1, 2, 3, 4, 5])))
    let broken = try picture(Samples.chart(Samples.weeks([1, 2, nil, 4, 5])))
    #expect(whole.pieces(["own"]).count == 4)
    #expect(broken.pieces(["own"]).count == 2)
  }

  @Test func aLonePointBetweenGapsIsADot() throws {
    let picture = try picture(Samples.chart(Samples.days(300) { $0 == 150 ? 400 : nil }))
    #expect(picture.pieces(["own"]).isEmpty)
    #expect(picture.pieces(["dots"]).count == 1)
  }

  @Test func dotsGoWhenTheyWouldTouch() throws {
    let picture = try picture(Samples.chart(Samples.days(300) { Double($0 % 7) }))
    #expect(picture.pieces(["own"]).count == 299)
    #expect(picture.pieces(["dots"]).isEmpty)
  }

  @Test func anOpenLastPeriodIsHollowAndItsLineDashed() throws {
    var chart = Samples.chart(Samples.weeks([1, 2, 3]))
    chart.lastIsPartial = true
    let picture = try picture(chart)
    #expect(picture.pieces(["own"]).count == 1)
    #expect(picture.pieces(["partial"]).count == 1)
    #expect(picture.all("circle").map(\.classes) == [["partial"]])
    #expect(picture.pieces(["dots"]).count == 2)
  }

  @Test func aSignalTakesThePlaceOfItsDot() throws {
    var chart = Samples.chart(Samples.weeks([1, 2, 3]))
    chart.points[1].signal = .improve
    let picture = try picture(chart)
    #expect(picture.withClass("improve").count == 1)
    #expect(picture.pieces(["dots"]).count == 2)
  }

  @Test func manyPointsKeepTheirExtremesAndSignals() throws {
    var points = Samples.days(2000) { $0 == 777 ? 900 : $0 == 1500 ? 100 : 400 + Double($0 % 3) }
    points[1001].signal = .neutral
    let chart = Samples.chart(points)
    let layout = LineChartLayout(chart, .wide)
    let kept = Set(layout.own.vertices.map(\.index))
    #expect(kept.isSuperset(of: [0, 777, 1001, 1500, 1999]))
    #expect(kept.count <= 4 * 680)
    #expect(chart.drawing(.wide).svg.count < 20_000)
  }

  @Test func moreThanFourEventsBearNumbers() {
    #expect(Samples.team(events: 4).drawing(.wide).numberedEvents.isEmpty)
    // One of the eight lies after the last week.
    let many = Samples.team(events: 8).drawing(.wide)
    #expect(many.numberedEvents.count >= 3)
    #expect(Set(many.numberedEvents).count == many.numberedEvents.count)
  }

  @Test func anEventOutsideTheTimeIsNotDrawn() throws {
    var chart = Samples.chart(Samples.weeks([1, 2, 3]))
    chart.events = [.init(day: Samples.may4 - 400, label: Label("long ago"))]
    #expect(try picture(chart).pieces(["event"]).isEmpty)
  }

  @Test func anEventLiesBeforeThePeriodThatItBegins() throws {
    let picture = try picture(Samples.metric)
    let event = try #require(picture.pieces(["event"]).first)
    let dots = picture.pieces(["dots"]).map(\.from.x)
    #expect(event.from.x > dots[10] && event.from.x < dots[11])
  }

  @Test func phasesOfAStandardAreOneStair() throws {
    let pieces = try picture(Samples.metric).pieces(["standard"])
    #expect(pieces.count == 5)
    #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.to == $1.from })
  }

  @Test func aBandIsHatchedForPrintButHiddenUntilThen() throws {
    let picture = try picture(Samples.agent)
    let print = try #require(picture.withClass("band-print").first)
    #expect(print.attributes["display"] == "none")
    #expect(print.attributes["fill"] == "url(#c-w-h)")
    #expect(picture.all("pattern").first?.attributes["id"] == "c-w-h")
  }

  @Test func wideAndNarrowShareNoId() throws {
    let ids = try ChartSize.allCases.flatMap { size in
      try picture(Samples.agent, size).elements.compactMap { $0.attributes["id"] }
    }
    #expect(Set(ids).count == 6)
  }

  @Test func theNameSaysWhatTheCallerSays() throws {
    let picture = try picture(Samples.agent)
    #expect(picture.all("title").map(\.text) == ["Handle time"])
    #expect(picture.all("desc").map(\.text) == ["By week."])
    #expect(picture.elements.first?.attributes["aria-labelledby"] == "c-w-t c-w-d")
  }

  @Test func aChartWithoutValuesSaysWhy() throws {
    var chart = Samples.chart(Samples.weeks([nil, nil]))
    chart.absence = "No calls in these weeks"
    #expect(try picture(chart).all("text").map(\.text).contains("No calls in these weeks"))
  }

  @Test func aHundredPointsStayBelowFiveKilobytes() {
    var chart = Samples.agent
    chart.points = Samples.days(100) { 400 + Double($0 * 37 % 90) }
    #expect(chart.drawing(.wide).svg.count < 5000)
  }
}
