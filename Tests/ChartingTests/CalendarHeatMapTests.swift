import Testing

@testable import Charting

@Suite struct CalendarHeatMapTests {
  private let monday = Samples.may4

  private func calendar(_ days: [CalendarHeatMap.Day]) -> CalendarHeatMap {
    CalendarHeatMap(
      idPrefix: "c", title: "Days", description: "By day.", days: days, weekdays: Samples.weekdays,
      months: Samples.months, axis: Samples.count)
  }

  private func days(_ count: Int, from first: Int32) -> [CalendarHeatMap.Day] {
    (0..<count).map { .init(day: first + Int32($0), cell: .value(Double($0 * 37 % 90))) }
  }

  @Test func weeksAreColumnsWithMondayOnTop() {
    let layout = CalendarLayout(calendar(days(15, from: monday - 1)), .wide)
    #expect(layout.blocks.map(\.grid.rows.count) == [3])
    #expect(layout.blocks[0].grid.rows[0][6] == .value(0))
    #expect(layout.blocks[0].grid.rows[1][0] == .value(37))
    #expect(layout.blocks[0].grid.rows[0][0] == .closed)
  }

  @Test(arguments: [(0, 3), (-1, 2), (-3, 0), (-4, 6), (20_577, 0), (20_583, 6)])
  func weeksBeginOnMondays(_ day: Int, _ weekday: Int) {
    #expect(CalendarLayout.weekday(day) == weekday)
    #expect(CalendarLayout.week(day) == CalendarLayout.week(day - weekday))
    #expect(CalendarLayout.week(day - weekday - 1) == CalendarLayout.week(day) - 1)
  }

  @Test func monthsAreOutlinedAndNamed() throws {
    let picture = try #require(SVGPicture(calendar(days(100, from: monday)).drawing(.wide).svg))
    let outline = try #require(picture.withClass("month").first?.attributes["d"])
    #expect(outline.count { $0 == "z" } == 4)
    let texts = picture.all("text").map { $0.text.replacing("\u{a0}", with: " ") }
    #expect(Set(["May 2026", "Jun", "Jul", "Aug"]).isSubset(of: texts), "\(texts)")
  }

  @Test func aYearIsOneBlockOnAPageAndTwoOnAPhone() {
    #expect(CalendarLayout(Samples.calendar, .wide).blocks.count == 1)
    #expect(CalendarLayout(Samples.calendar, .narrow).blocks.count == 2)
  }

  @Test func closedDaysAreDotsAndDaysOutsideTheTimeAreNot() throws {
    var closed = days(21, from: monday)
    for index in [6, 13] { closed[index].cell = .closed }
    let picture = try #require(SVGPicture(calendar(closed).drawing(.wide).svg))
    #expect(picture.pieces(["absent"]).count == 1)
    let whole = try #require(SVGPicture(calendar(days(20, from: monday)).drawing(.wide).svg))
    #expect(whole.pieces(["absent"]).isEmpty)
  }

  @Test func unusualDaysAreOutlinedRoundTheirCells() throws {
    var marked = days(21, from: monday)
    marked[8].isSignal = true
    let picture = try #require(SVGPicture(calendar(marked).drawing(.wide).svg))
    #expect(picture.pieces(["flag"]).count == 4 && picture.pieces(["flag-ground"]).count == 4)
  }

  @Test func oneOutlierDoesNotStretchTheBins() {
    var far = days(100, from: monday)
    far[50].cell = .value(1e6)
    #expect(CalendarLayout(calendar(far), .wide).bins.edges.allSatisfy { $0 < 90 })
  }

  @Test func ofManyYearsTheLastTwoAreShown() {
    let layout = CalendarLayout(calendar(days(3000, from: monday)), .wide)
    #expect(layout.blocks.reduce(0) { $0 + $1.grid.rows.count } == 106)
  }

  @Test(arguments: ChartSize.allCases) func aYearStaysBelowFiveKilobytes(_ size: ChartSize) {
    #expect(Samples.calendar.drawing(size).svg.count < 5000)
  }
}
