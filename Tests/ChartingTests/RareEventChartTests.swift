import Testing

@testable import Charting

@Suite struct RareEventChartTests {
  @Test func gapsStandSideBySideWhateverTheTimeBetween() {
    let layout = LineChartLayout(Samples.rare.line, .wide)
    let places = layout.own.vertices.map(\.x)
    let steps = zip(places, places.dropFirst()).map { $1 - $0 }
    #expect((steps.max() ?? 0) - (steps.min() ?? 0) <= 1)
  }

  @Test func eventsBearTheirDays() {
    let layout = LineChartLayout(Samples.rare.line, .wide)
    #expect(layout.dates.first?.label.replacing("\u{a0}", with: " ") == "16 May")
    #expect(layout.dates.count >= 5)
  }

  @Test func theGapThatStillGrowsIsHollow() throws {
    let picture = try #require(SVGPicture(Samples.rare.drawing(.wide).svg))
    #expect(picture.all("circle").contains { $0.classes == ["partial"] })
    var closed = Samples.rare
    closed.open = nil
    let whole = try #require(SVGPicture(closed.drawing(.wide).svg))
    #expect(!whole.all("circle").contains { $0.classes == ["partial"] })
  }

  @Test func aNoteStandsBeforeTheFirstEventAfterIt() {
    var chart = Samples.rare
    chart.gaps = [
      .init(day: 100, length: 9), .init(day: 120, length: 20), .init(day: 150, length: 30),
    ]
    chart.notes = [
      .init(day: 110, label: Label("change")), .init(day: 120, label: Label("same day")),
    ]
    #expect(chart.line.events.map(\.day) == [1, 1])
  }

  @Test func noEventsSayWhy() throws {
    var chart = Samples.rare
    chart.gaps = []
    chart.open = nil
    chart.absence = "No complaint since May"
    let picture = try #require(SVGPicture(chart.drawing(.narrow).svg))
    #expect(picture.all("text").map(\.text).contains("No complaint since May"))
  }
}
