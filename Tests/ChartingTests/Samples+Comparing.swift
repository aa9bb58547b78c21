import Foundation

@testable import Charting

/// Charts that compare: people, periods and answers.
extension Samples {
  static let netScore = ValueAxis(.share) { value, _ in
    let points = Int((value * 100).rounded())
    return points > 0 ? "+\(points)" : points < 0 ? "−\(-points)" : "0"
  }

  static let bullet = Bullet(
    idPrefix: "now", title: "Where the team is", description: "Five measures against the standard.",
    rows: [
      .init(
        name: Label("First contact resolution", short: "Resolution"), text: Label("73.2%"),
        value: 0.732, target: 0.75, prior: 0.71, ranges: [0.65, 0.7],
        note: Label("8,412 contacts"), targetText: Label("75% or more")),
      .init(
        name: Label("Schedule adherence", short: "Adherence"), text: Label("90.8%"), value: 0.908,
        target: 0.9, prior: 0.92, ranges: [0.8], note: Label("34 hours"),
        targetText: Label("90 to 95%")),
      .init(
        name: Label("Average handle time", short: "Handle time"), text: Label("7:58"), value: 478,
        target: 420, prior: 452, ranges: [300, 420], start: 240, note: Label("112 calls"),
        targetText: Label("5:00 to 7:00")),
      .init(
        name: Label("Quality"), text: Label("2 forms", short: "2 forms"), value: nil, target: 85,
        ranges: [70, 80], note: Label("too few to say"), targetText: Label("85 or more")),
    ])

  static let strip: StripPlot = {
    let values = [
      66.2, 66.4, 69.8, 72.1, 72.2, 73, 73.1, 73.2, 74.6, 74.9, 75.1, 75.2, 75.4, 76.2, 76.4, 76.6,
      76.9, 78.4, 78.6, 79.5,
    ]
    return StripPlot(
      idPrefix: "s", title: "", description: "", axis: share, peers: values.map { $0 / 100 },
      own: .init(0.71, low: 0.66, high: 0.753, label: Label("you 71%")),
      median: .init(0.74, label: Label("team median 74%", short: "median 74%")),
      standard: nil)
  }()

  /// Limits of a share from the normal curve, cut where they leave what a share can be.
  static func limits(_ rate: Double, _ width: Double, outer: Bool, label: String) -> [FunnelPlot
    .Curve]
  {
    [1.0, -1].map { side in
      let points = stride(from: 10.0, through: 900, by: 10).map { count in
        let value = rate + side * width * (rate * (1 - rate) / count).squareRoot()
        return (count, value < 0 || value > 1 ? nil : value)
      }
      return .init(points: points, isOuter: outer, label: side > 0 ? Label(label) : nil)
    }
  }

  static func funnel(agents: Int) -> FunnelPlot {
    var numbers = SeededNumbers(7)
    let dots = (0..<agents).map { _ -> FunnelPlot.Dot in
      let count = (40 * exp(Double.random(in: 0...3, using: &numbers))).rounded()
      let sum = (0..<12).reduce(0.0) { sum, _ in
        sum + Double.random(in: -0.5...0.5, using: &numbers)
      }
      return .init(count: count, value: 0.739 + sum * (0.193 / count).squareRoot())
    }
    var chart = FunnelPlot(
      idPrefix: "f", title: "Resolution by volume", description: "One dot an agent.", axis: share,
      countAxis: count, countName: Label("contacts"), dots: dots)
    chart.dots.append(.init(count: 90, value: 0.53, isOutside: true))
    chart.dots.append(.init(count: 620, value: 0.80, isOutside: true, name: Label("Tariffs")))
    chart.curves =
      limits(0.739, 3.09, outer: true, label: "99.8%")
      + limits(0.739, 1.96, outer: false, label: "95%")
    chart.pooled = .init(0.739, label: Label("73.9%"))
    chart.own = .init(count: 373, value: 0.71, label: Label("you 71%"))
    return chart
  }

  static func histogram(_ shape: ScaleShape) -> Histogram {
    let edges =
      shape == .linear
      ? HistogramEdges.even(from: 0, to: 1800, most: 36)
      : HistogramEdges.growing(from: 30, to: 2700)
    let bins = zip(edges, edges.dropFirst()).map { from, to -> Histogram.Bin in
      let middle = log(((from + to) / 2 + 1) / 360)
      let count = (1150 * exp(-middle * middle / 0.6) * (to - from) / 700).rounded()
      return .init(from: from, to: to, count: count, label: Label("\(Int(count))"))
    }
    var chart = Histogram(
      idPrefix: "h", title: "Handle times", description: "1,150 contacts.", axis: duration,
      shape: shape, countAxis: count, bins: bins)
    chart.median = .init(341, label: Label("median 5:41"))
    chart.tail = .init(698, label: Label("9 of 10 end by 11:38", short: "9 of 10: 11:38"))
    chart.name = Label("handle time, m:ss")
    if shape == .linear {
      for index in chart.bins.indices { chart.bins[index].label = nil }
    }
    return chart
  }

  static let slope: SlopeChart = {
    let controls = [(400.0, 398.0), (412, 401), (431, 428), (405, 410), (422, 405), (418, 416)]
    let lines = controls.map { SlopeChart.Line(before: $0.0, after: $0.1, kind: .control) }
    return SlopeChart(
      idPrefix: "d", title: "Before and after", description: "Fell 0:20 against 0:06.",
      axis: duration,
      lines: lines + [
        .init(
          before: 415, after: 409, kind: .average,
          beforeLabel: Label("6 colleagues 6:55", short: "others 6:55"),
          afterLabel: Label("6 colleagues 6:49", short: "others 6:49")),
        .init(
          before: 414, after: 394, kind: .focus, beforeLabel: Label("you 6:54"),
          afterLabel: Label("you 6:34")),
      ], before: Label("6 weeks before"), after: Label("6 weeks after"),
      event: Label("Coaching note, 20 July", short: "20 July"))
  }()

  static let scatter: ScatterPlot = {
    var numbers = SeededNumbers(3)
    let peers = (0..<40).map { _ -> ScatterPlot.Point in
      let x = Double.random(in: 300...520, using: &numbers)
      let noise = Double.random(in: -0.06...0.06, using: &numbers)
      return .init(x: x, y: 0.62 + x / 4000 + noise)
    }
    var chart = ScatterPlot(
      idPrefix: "p", title: "Handle time and resolution", description: "One dot an agent.",
      xAxis: duration, yAxis: share, xName: Label("average handle time, m:ss"),
      yName: Label("first contact resolution"), peers: peers,
      own: .init(
        x: 478, y: 0.71, spread: .init(halfX: 30, halfY: 0.045, correlation: 0.3),
        label: Label("you")))
    chart.xMedian = .init(410, label: Label("team median 6:50"))
    chart.yMedian = .init(0.725, label: Label("median 72.5%", short: "72.5%"))
    return chart
  }()

  static let survey: SurveyBars = {
    func row(
      _ name: String, _ counts: (Double, Double, Double), _ score: (Double, Double, Double)?
    ) -> SurveyBars.Row {
      let all = counts.0 + counts.1 + counts.2
      func points(_ value: Double) -> String { "\(Int((value * 100).rounded()))" }
      let text = score.map {
        "\(netScore.label($0.0, 1)) (\(netScore.label($0.1, 1)) to \(netScore.label($0.2, 1)))"
      }
      var row = SurveyBars.Row(
        name: Label(name), against: counts.0, between: counts.1, inFavour: counts.2,
        text: Label(text ?? "too few"), note: Label("\(Int(all)) replies"))
      guard let score, all > 0 else { return row }
      row.againstText = points(counts.0 / all) + "%"
      row.betweenText = points(counts.1 / all) + "%"
      row.inFavourText = points(counts.2 / all) + "%"
      (row.score, row.low, row.high) = (score.0, score.1, score.2)
      return row
    }
    return SurveyBars(
      idPrefix: "n", title: "Would you recommend us?", description: "By team.",
      rows: [
        row("Billing", (25, 28, 89), (0.45, 0.33, 0.57)),
        row("Technical support", (40, 60, 70), (0.18, 0.05, 0.31)),
        row("Cancellations", (12, 9, 13), (0.03, -0.26, 0.32)),
        row("Night shift", (0, 0, 0), nil),
      ], against: Label("detractors, 0 to 6", short: "0 to 6"),
      between: Label("passives, 7 and 8", short: "7 and 8"),
      inFavour: Label("promoters, 9 and 10", short: "9 and 10"), axis: netScore)
  }()

  /// Every comparing chart by name.
  static let comparing: [(name: String, draw: @Sendable (ChartSize) -> Drawing)] = {
    var shared = bullet
    shared.axis = share
    shared.rows = (0..<5).map { index in
      .init(
        name: Label("Team \(index)"), text: Label("\(70 + index)%"),
        value: 0.7 + Double(index) / 100, target: 0.75, ranges: [0.65, 0.7])
    }
    return [
      ("bullet", bullet.drawing), ("bullet-shared", shared.drawing), ("strip", strip.drawing),
      ("funnel", funnel(agents: 188).drawing),
      ("histogram-even", histogram(.linear).drawing),
      ("histogram-growing", histogram(.logarithm).drawing), ("slope", slope.drawing),
      ("scatter", scatter.drawing), ("survey", survey.drawing),
    ]
  }()
}
