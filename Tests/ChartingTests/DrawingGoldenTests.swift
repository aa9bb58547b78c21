import TestSupport
import Testing

@testable import Charting

/// Whole drawings that a person can open.
@Suite struct DrawingGoldenTests {
  @Test(arguments: ChartSize.allCases) func lines(_ size: ChartSize) throws {
    let charts = [
      ("agent", Samples.agent), ("metric", Samples.metric), ("team", Samples.team(events: 6)),
      ("process", Samples.process),
    ]
    for (name, chart) in charts {
      try Golden.expect(chart.drawing(size).svg, equals: "charting/\(name)-\(size.rawValue).svg")
    }
  }

  @Test func smallLines() throws {
    var points = Samples.metric.points
    points[25].signal = .concernLow
    points[14].value = nil
    var line = Sparkline(points: points, range: 0.70...0.76, standards: [0.75])
    line.value = "73.2%"
    line.ends = ("May", "last week")
    try Golden.expect(line.drawing(.row).svg, equals: "charting/spark-row.svg")
    try Golden.expect(line.drawing(.compact).svg, equals: "charting/spark-compact.svg")
    try Golden.expect(line.drawing(.finding).svg, equals: "charting/spark-finding.svg")
  }

  @Test func panels() throws {
    var panel = SparklinePanel(points: Samples.metric.points, axis: Samples.share)
    panel.reference = Samples.team(events: 0).reference?.points ?? []
    panel.range = 0.70...0.76
    panel.standards = [0.75]
    panel.scale = 0.66...0.82
    panel.value = "73.2%"
    panel.ends = ("May", "last week")
    try Golden.expect(panel.drawing().svg, equals: "charting/panel.svg")
  }

  @Test func bars() throws {
    let bars = BarChart(
      idPrefix: "reasons", title: "Reasons", description: "Tariff questions lead.",
      bars: [
        .init(name: Label("Tariff questions"), value: 412, text: "412", standard: 300),
        .init(name: Label("Complaints & escalations"), value: 220, text: "220"),
        .init(name: Label("Other"), value: nil, text: "no data"),
      ])
    try Golden.expect(bars.drawing(.wide).svg, equals: "charting/bars-wide.svg")
    var columns = ColumnChart(
      idPrefix: "contacts", title: "Contacts", description: "Contacts by week.",
      points: Samples.weeks((0..<26).map { Double(100 + $0 * 37 % 29) }), axis: Samples.count,
      months: Samples.months)
    columns.lastLabel = Label("115 so far", short: "115")
    columns.lastIsPartial = true
    try Golden.expect(columns.drawing(.wide).svg, equals: "charting/columns-wide.svg")
  }

  @Test(arguments: ChartSize.allCases) func heatMaps(_ size: ChartSize) throws {
    let maps = [
      ("staffing", Samples.staffing(columns: 14)), ("half-hours", Samples.staffing(columns: 28)),
      ("calls", Samples.calls),
    ]
    for (name, map) in maps {
      try Golden.expect(map.drawing(size).svg, equals: "charting/heat-\(name)-\(size.rawValue).svg")
    }
    try Golden.expect(
      Samples.calendar.drawing(size).svg, equals: "charting/calendar-\(size.rawValue).svg")
  }

  @Test(arguments: ChartSize.allCases) func parts(_ size: ChartSize) throws {
    var shares = Samples.mix
    shares.isShare = true
    shares.axis = Samples.share
    shares.lastIsPartial = false
    let drawings = [
      ("pareto", Samples.pareto.drawing(size)), ("waterfall", Samples.waterfall.drawing(size)),
      ("mix", Samples.mix.drawing(size)), ("mix-shares", shares.drawing(size)),
      ("rare", Samples.rare.drawing(size)),
    ]
    for (name, drawing) in drawings {
      try Golden.expect(drawing.svg, equals: "charting/\(name)-\(size.rawValue).svg")
    }
  }
}
