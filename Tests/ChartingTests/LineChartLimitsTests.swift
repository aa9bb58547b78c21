import Testing

@testable import Charting

@Suite struct LineChartLimitsTests {
  private func stairs(_ chart: LineChart) throws -> LimitStairs {
    try #require(LineChartLayout(chart, .wide).stairs)
  }

  private func chart(_ limits: [(low: Double?, high: Double?)]) -> LineChart {
    var chart = Samples.chart(Samples.weeks(limits.map { _ in 400 }))
    chart.limits = zip(chart.points, limits).map {
      .init(day: $0.day, low: $1.low, high: $1.high)
    }
    return chart
  }

  @Test func eachPeriodHasItsTread() throws {
    let stairs = try stairs(chart([(300, 500), (320, 480), (310, 490)]))
    #expect(stairs.highs.map(\.isJoined) == [false, true, true])
    #expect(zip(stairs.highs, stairs.highs.dropFirst()).allSatisfy { $0.to == $1.from })
    #expect(stairs.highs[1].y > stairs.highs[0].y && stairs.lows[1].y < stairs.lows[0].y)
  }

  @Test func equalNeighboursAreOneTread() throws {
    #expect(try stairs(chart([(300, 500), (300, 500), (300, 480)])).lows.count == 1)
  }

  @Test func aPeriodWithoutLimitsBreaksTheStair() throws {
    let stairs = try stairs(chart([(300, 500), (nil, nil), (300, 500)]))
    #expect(stairs.highs.map(\.isJoined) == [false, false])
    #expect(stairs.highs[0].to < stairs.highs[1].from)
  }

  @Test func aStepBreaksTheStairAndTrialLimitsHaveAnotherDash() throws {
    let picture = try #require(SVGPicture(Samples.process.drawing(.wide).svg))
    let trial = picture.pieces(["trial"]).map(\.to.x).max() ?? 0
    let firm = picture.pieces(["limit"]).map(\.from.x).min() ?? 0
    let event = try #require(picture.pieces(["event"]).first)
    #expect(abs(trial - event.from.x) < 0.6 && abs(firm - event.from.x) < 0.6)
  }

  @Test func levelsOfAConstantKindMayBeProvisionalToo() throws {
    var chart = Samples.agent
    chart.levels[1].isTrial = true
    let picture = try #require(SVGPicture(chart.drawing(.wide).svg))
    #expect(picture.pieces(["limit"]).count == 2 && picture.pieces(["trial"]).count == 2)
  }

  @Test func namesStandAtTheLimitsOfTheLastPeriod() throws {
    var chart = chart([(300, 500), (320, 440)])
    chart.levelLabels.high = Label("7:20 usual high")
    let layout = LineChartLayout(chart, .wide)
    #expect(layout.notes.map(\.item.target) == [layout.plot.y(440)])
  }

  @Test func limitsOutsideTheTimeAreNotDrawnAndDoNotStretchTheAxis() {
    var chart = chart([(300, 500)])
    chart.limits.append(.init(day: Samples.may4 + 900, low: 0, high: 9000))
    #expect(chart.domain(over: chart.days) == (300, 500))
  }

  @Test func whereNothingVariesTheLineIsInTheMiddle() throws {
    let layout = LineChartLayout(Samples.still, .wide)
    let middle = (layout.plot.top + layout.plot.bottom) / 2
    #expect(layout.own.vertices.allSatisfy { abs(Double($0.y) / 10 - middle) < 0.1 })
  }

  @Test func aHundredPointsWithEverythingStayBelowFiveKilobytes() {
    var chart = Samples.agent
    chart.points = Samples.days(100) { 400 + Double($0 * 37 % 90) }
    for (index, signal) in [Signal.improve, .concernHigh, .concernLow, .neutral].enumerated() {
      chart.points[index * 24 + 9].signal = signal
    }
    #expect(chart.drawing(.wide).svg.count < 5000)
  }
}
