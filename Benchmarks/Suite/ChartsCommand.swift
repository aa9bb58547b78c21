import ArgumentParser
import Charting

struct ChartsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charts", abstract: "Drawings a CPU second.")

  @OptionGroup var options: ReportOptions

  func run() throws {
    let report = Report("charts", lines: options.lines)
    try measure(
      SampleChart.plain, .wide, "line and axes, 120 points", goal: .atLeast(50_000), report)
    try measure(SampleChart.full, .wide, "with team, standard and labels", report)
    try measure(SampleChart.full, .narrow, "the same for a phone", report)
  }

  private func measure(
    _ chart: LineChart, _ size: ChartSize, _ sample: String, goal: Measurement.Goal? = nil,
    _ report: Report
  ) throws {
    let count = 2000
    let expected = chart.drawing(size).svg
    try check(expected.starts(with: "<svg".utf8), "\(sample): no drawing")
    var bytes = 0
    let costs = Stopwatch.times(5) {
      bytes = 0
      for _ in 0..<count { bytes += chart.drawing(size).svg.count }
    }
    try check(bytes == count * expected.count, "\(sample): drawings differ from time to time")
    let bytesEach = NumberText.grouped(expected.count)
    try report.add(
      Measurement(
        sample: sample + ", \(bytesEach) B", what: "charts", value: Double(count) / costs.cpu,
        unit: "/cpu-s", runs: costs.count, goal: goal))
  }
}
