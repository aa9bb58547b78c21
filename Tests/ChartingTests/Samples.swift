@testable import Charting

/// Charts that the tests share: those of the design's pictures, and hostile ones.
enum Samples {
  static let months = MonthNames(short: [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ])

  /// Monday 4 May 2026.
  static let may4: Int32 = 20_577
  static let july20 = may4 + 77

  static let duration = ValueAxis(.duration, write: clock)
  static let share = ValueAxis(.share) { value, step in
    step < 0.0099 ? "\((value * 1000).rounded() / 10)%" : "\(Int((value * 100).rounded()))%"
  }
  static let count = ValueAxis(.count) { value in "\(value < 1e15 ? "\(Int(value))" : "\(value)")" }

  static func clock(_ seconds: Double) -> String {
    guard abs(seconds) < 1e9 else { return "\(seconds)" }
    let whole = Int(seconds.rounded())
    return "\(whole / 60):" + (abs(whole % 60) < 10 ? "0" : "") + "\(abs(whole % 60))"
  }

  static func weeks(_ values: [Double?]) -> [TimePoint] {
    values.enumerated().map { TimePoint(day: may4 + Int32($0 * 7), value: $1) }
  }

  static func days(_ count: Int, _ value: (Int) -> Double?) -> [TimePoint] {
    (0..<count).map { TimePoint(day: may4 + Int32($0), value: value($0)) }
  }

  static func chart(_ points: [TimePoint], _ axis: ValueAxis = duration) -> LineChart {
    LineChart(
      idPrefix: "c", title: "Handle time", description: "By week.", points: points, axis: axis,
      months: months)
  }

  /// One agent's handle time: a band, a confirmed step, a gap, an unusual week.
  static let agent: LineChart = {
    let minutes: [Double?] = [
      7.09, 7.3, 6.93, 7.15, 7.45, 7.02, 7.22, 6.84, 7.35, 7.14, 7.07, 6.54, 6.29, 6.65, nil, 6.19,
      6.47, 6.32, 6.07, 6.56, 6.35, 6.15, 6.51, 6.27, 6.44, 7.97,
    ]
    var chart = Samples.chart(weeks(minutes.map { $0.map { $0 * 60 } }))
    chart.points[25].signal = .neutral
    chart.lastLabel = Label("7:58 this week", short: "7:58")
    chart.standards = [.init(low: 300, high: 420, label: Label("Standard 5:00 to 7:00"))]
    chart.levels = [
      .init(low: 382, mean: 428, high: 475), .init(from: july20, low: 346, mean: 389, high: 431),
    ]
    chart.levelLabels = .init(
      low: Label("5:46 usual low", short: "5:46"), mean: Label("6:29 average", short: "6:29"),
      high: Label("7:11 usual high", short: "7:11"))
    chart.events = [
      .init(
        day: july20,
        label: Label(
          "Step confirmed in the coaching note of 20 July", short: "20 Jul: step, coaching"))
    ]
    return chart
  }()

  /// A whole operation's resolution: a standard in three phases.
  static let metric: LineChart = {
    let percent: [Double] = [
      71, 70.85, 70.43, 70.2, 71.96, 70.15, 70.55, 69.76, 70.87, 70.1, 70.02, 73.65, 72.17, 74.2,
      74.36, 75.33, 74.13, 73.8, 74.9, 74.06, 73.5, 73.93, 72.33, 73.43, 73.4, 73.2,
    ]
    var chart = Samples.chart(weeks(percent.map { $0 / 100 }), share)
    chart.lastLabel = Label("73.2% last week", short: "73.2%")
    chart.standards = [
      .init(low: 0.65, label: Label("crawl: 65 or more", short: "crawl: 65")),
      .init(from: may4 + 58, low: 0.70, label: Label("walk: 70 or more", short: "walk: 70")),
      .init(from: may4 + 150, low: 0.75, label: Label("run: 75 or more", short: "run: 75")),
    ]
    chart.levels = [
      .init(low: 0.685, mean: 0.705, high: 0.725),
      .init(from: july20, low: 0.714, mean: 0.7375, high: 0.761),
    ]
    chart.levelLabels = .init(
      low: Label("71.4 usual low", short: "71.4"), high: Label("76.1 usual high", short: "76.1"))
    chart.events = [.init(day: july20, label: Label("Call-back tool, 20 July"))]
    return chart
  }()

  /// A team's line behind, an open last week, so many dated notes.
  static func team(events: Int, long: Bool = false) -> LineChart {
    var chart = metric
    chart.levels = []
    chart.levelLabels = .init()
    chart.reference = .init(
      points: metric.points.enumerated().map { index, point in
        TimePoint(day: point.day, value: (point.value ?? 0) - Double(index % 5) / 500)
      }, label: Label("Billing, 24 agents", short: "Billing"))
    chart.lastIsPartial = true
    chart.events = (0..<events).map { index in
      let name = long ? String(repeating: "A very long name ", count: 9) : "Event \(index)"
      return .init(day: may4 + Int32(index * 37 % 170), label: Label(name, short: "E\(index)"))
    }
    return chart
  }

  /// A process whose limits follow its volumes: provisional at first, then firm behind a dated step.
  static let process: LineChart = {
    let counts = [31.0, 44, 12, 38, 9, 41, 36, 52, 47, 18, 39, 44, 50, 41, 8, 37, 45, 40, 49, 43]
    var chart = Samples.chart(
      weeks(
        counts.enumerated().map { index, count in
          let wobble = Double(index * 37 % 11 - 5) * 12 / count.squareRoot()
          return index == 8 ? nil : (index < 7 ? 430 : 392) + wobble * 4
        }))
    chart.points[14].signal = .neutral
    chart.lastLabel = Label("7:08 this week", short: "7:08")
    chart.levels = [.init(mean: 430), .init(from: may4 + 49, mean: 392)]
    chart.levels[0].isTrial = true
    chart.limits = zip(chart.points, counts).enumerated().map { index, pair in
      let mean = index < 7 ? 430.0 : 392
      let width = 260 / pair.1.squareRoot()
      return .init(day: pair.0.day, low: mean - width, high: mean + width)
    }
    chart.levelLabels = .init(
      low: Label("5:53 usual low", short: "5:53"), mean: Label("6:32 average", short: "6:32"),
      high: Label("7:12 usual high", short: "7:12"))
    chart.events = [.init(day: may4 + 49, label: Label("New search, 22 June", short: "22 Jun"))]
    return chart
  }()

  /// Nothing varies: the limits are the mean.
  static let still: LineChart = {
    var chart = Samples.chart(weeks(Array(repeating: 240, count: 16)))
    chart.levels = [.init(low: 240, mean: 240, high: 240)]
    chart.levelLabels = .init(mean: Label("4:00, no variation", short: "4:00"))
    chart.lastLabel = Label("4:00 this week", short: "4:00")
    return chart
  }()
}
