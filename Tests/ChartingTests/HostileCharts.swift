@testable import Charting

extension Samples {
  /// Charts that a careless drawing would spoil, by name.
  static let hostile: [(name: String, chart: LineChart)] = {
    var list: [(String, LineChart)] = [
      ("agent", agent), ("metric", metric),
      ("no points", chart([])), ("one point", chart(weeks([400]))),
      ("all missing", chart(weeks([nil, nil, nil]))), ("two points", chart(weeks([400, 500]))),
      ("flat", chart(weeks([400, 400, 400, 400]))), ("flat zero", chart(weeks([0, 0, 0]), count)),
      ("flat share", chart(weeks([1, 1, 1]), share)),
      ("lone points", chart(weeks([400, nil, 500, nil, 300]))),
      ("huge", chart(weeks([1e12, 3e12, 2e12]), count)),
      ("beyond all", chart(weeks([1e300, -1e300, 1e308, -1e308]), count)),
      ("nearly equal", chart(weeks([1e15, 1e15 + 1, 1e15 + 2]), count)),
      ("tiny", chart(weeks([1e-9, 3e-9, 2e-9]), share)),
      ("negative", chart(weeks([-40, 30, -90, 10]), count)),
      ("not a number", chart(weeks([.nan, 300, .infinity, 400, -.infinity]))),
      ("year of days", chart(days(366) { 400 + Double($0 * 37 % 50) })),
      ("three years of days", chart(days(1100) { $0 % 90 == 7 ? nil : Double($0 * 37 % 500) })),
      (
        "ends of time",
        chart([
          TimePoint(day: .min, value: 1), TimePoint(day: 0, value: 2),
          TimePoint(day: .max, value: 3),
        ])
      ),
      ("unordered", chart(Array(weeks([300, 400, 500, 350]).reversed()))),
      ("same day", chart([TimePoint(day: 9, value: 300), TimePoint(day: 9, value: 400)])),
    ]
    for events in 1...8 { list.append(("\(events) events", team(events: events))) }
    list.append(("long events", team(events: 4, long: true)))
    list.append(("coincident events", coincident))
    list.append(("markup", markup))
    list.append(("crowded edge", crowded))
    list.append(("signals", signals))
    list.append(("phases", phases))
    list.append(("process", process))
    list.append(("process of years", longProcess))
    list.append(("no variation", still))
    list.append(("limits of other days", strayLimits))
    return list
  }()

  private static let longProcess: LineChart = {
    var chart = process
    chart.points = days(1100) { $0 % 90 == 7 ? nil : Double($0 * 37 % 500) }
    chart.limits = chart.points.enumerated().map { index, point in
      .init(day: point.day, low: 100 - Double(index % 40), high: 400 + Double(index % 40))
    }
    return chart
  }()

  private static let strayLimits: LineChart = {
    var chart = process
    chart.limits = [
      .init(day: may4 - 70, low: 1, high: 2), .init(day: may4 + 21, low: .nan, high: .infinity),
      .init(day: may4 + 14, low: nil, high: 460), .init(day: may4 + 900, low: 0, high: 9000),
    ]
    return chart
  }()

  private static let coincident: LineChart = {
    var chart = team(events: 6)
    for index in chart.events.indices { chart.events[index].day = july20 + Int32(index / 3) }
    return chart
  }()

  private static let markup: LineChart = {
    var chart = team(events: 2)
    let name = "</text><script>alert('1')</script>\u{0}\u{8}\u{FFFE} & \"O'Brien\""
    chart.idPrefix = "a)\"b<c"
    chart.title = name
    chart.description = name
    chart.lastLabel = Label(name)
    chart.reference?.label = Label(name)
    chart.events[0].label = Label(name)
    chart.standards = [.init(low: 0.7, high: 0.75, label: Label(name))]
    return chart
  }()

  private static let crowded: LineChart = {
    var chart = agent
    chart.points[25] = TimePoint(day: chart.points[25].day, value: 390)
    chart.levels = [.init(low: 388, mean: 389, high: 391)]
    chart.reference = .init(points: weeks(Array(repeating: 390, count: 26)), label: Label("Team"))
    return chart
  }()

  private static let signals: LineChart = {
    var chart = agent
    for (index, signal) in [Signal.improve, .concernHigh, .concernLow, .neutral].enumerated() {
      chart.points[index * 4].signal = signal
    }
    chart.lastIsPartial = true
    return chart
  }()

  private static let phases: LineChart = {
    var chart = agent
    chart.levels = []
    chart.standards = [
      .init(from: may4 - 900, low: 100, label: Label("gone")),
      .init(from: may4 - 90, high: 480, label: Label("at most 8:00")),
      .init(from: may4 + 60, low: 300, high: 420, label: Label("5:00 to 7:00")),
      .init(from: may4 + 63, low: 330, label: Label("5:30 or more")),
      .init(from: may4 + 900, low: 9999, label: Label("to come")),
    ]
    return chart
  }()
}
