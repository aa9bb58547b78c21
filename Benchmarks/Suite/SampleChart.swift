import Charting

/// The drawings that are timed: the days of half a year, as pages show them.
enum SampleChart {
  /// A line and its axes, nothing else.
  static let plain: LineChart = {
    LineChart(
      idPrefix: "c", title: "Average handle time", description: "By day.",
      points: points(mean: 420), axis: ValueAxis(.duration, write: clock), months: months)
  }()

  /// What an agent's page carries: the team's line behind, a standard, labels.
  static let full: LineChart = {
    var chart = plain
    chart.reference = .init(points: points(mean: 431), label: Label("Team 8", short: "Team"))
    chart.standards = [.init(high: 420, label: Label("Standard: 7:00", short: "7:00"))]
    chart.lastLabel = Label("7:08 on 30 October", short: "7:08")
    return chart
  }()

  static let days = 120

  private static let months = MonthNames(short: [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ])

  /// Mondays to Fridays from 18 May 2026 on, around a mean.
  private static func points(mean: Int) -> [TimePoint] {
    (0..<days).map { index in
      let wobble = (index * 7919 + mean * 31) % 97 - 48
      return TimePoint(
        day: 20_591 + Int32(index / 5 * 7 + index % 5), value: Double(mean + wobble) + 0.4)
    }
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return "\(whole / 60):" + String(whole % 60).leftPadded(to: 2, with: "0")
  }
}
