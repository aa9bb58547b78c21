/// A line chart with every place decided and nothing yet written.
struct LineChartLayout {
  let chart: LineChart
  let size: ChartSize
  /// First days of all periods.
  let days: [Int32]
  let plot: Plot
  let dates: [TimeAxis.Tick]
  let own: Polyline
  let events: EventStrip
  let stairs: LimitStairs?
  let notes: [LabelStack.Placed]

  init(_ chart: LineChart, _ size: ChartSize) {
    self.chart = chart
    self.size = size
    days = chart.days
    let edge = EdgeLabels(chart, size)
    (plot, events) = LineChartLayout.roomiest(chart, size, days, gutter: edge.width)
    dates = TimeAxis(chart.ladder(over: days), scale: plot.x).ticks
    own = Polyline(chart.points, x: plot.x, y: plot.y)
    stairs = chart.limits.isEmpty ? nil : LimitStairs(chart, plot)
    notes = LabelStack.place(
      edge.items(plot, days, last: own.vertices.last), from: max(plot.top, 8),
      to: plot.baseline - 6)
  }

  /// The plot below as few rows of event names as leave the fewest events with a mere number.
  private static func roomiest(
    _ chart: LineChart, _ size: ChartSize, _ days: [Int32], gutter: Double
  ) -> (Plot, EventStrip) {
    let domain = chart.domain(over: days)
    func attempt(_ rows: Int) -> (plot: Plot, events: EventStrip) {
      let plot = Plot(chart.request(size, days, domain, rows: rows, gutter))
      return (plot, EventStrip(chart.events, size, plot, rows: rows))
    }
    var rows = chart.events.isEmpty ? 0 : 1
    var best = attempt(rows)
    while !best.events.numbered.isEmpty, rows < EventStrip.mostRows {
      rows += 1
      let next = attempt(rows)
      if next.events.numbered.count < best.events.numbered.count { best = next }
    }
    return best
  }
}

extension LineChart {
  /// The names of some days: those known, unless they are of other days.
  func ladder(over days: [Int32]) -> TimeLadder {
    if let ladder, ladder.days == days { return ladder }
    return TimeLadder(days: days, names: months)
  }

  /// First days of all periods, ascending.
  var days: [Int32] {
    let own = points.map(\.day)
    guard let reference else { return own }
    let behind = reference.points.map(\.day)
    return own == behind ? own : Set(own).union(behind).sorted()
  }

  /// The lowest and highest of all that is drawn.
  func domain(over days: [Int32]) -> (low: Double, high: Double) {
    var low = Double.infinity
    var high = -Double.infinity
    func include(_ value: Double?) {
      guard let value, value.isFinite else { return }
      low = min(low, value)
      high = max(high, value)
    }
    for point in points { include(point.value) }
    for point in reference?.points ?? [] { include(point.value) }
    for (phase, _) in phases(standards.map(\.from), days) {
      include(standards[phase].low)
      include(standards[phase].high)
    }
    for (phase, _) in phases(levels.map(\.from), days) {
      include(levels[phase].low)
      include(levels[phase].mean)
      include(levels[phase].high)
    }
    for limits in seenLimits {
      include(limits.low)
      include(limits.high)
    }
    guard low <= high else { return (0, 0) }
    guard low == high else { return (low, high) }
    let slack = axis.slack(around: low)
    return (low - slack, high + slack)
  }

  /// Which phases are seen, each with the day on which the next begins.
  func phases(_ starts: [Int32?], _ days: [Int32]) -> [(index: Int, end: Int32?)] {
    guard let first = days.first, let last = days.last else { return [] }
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : nil
      if let start = starts[index], start > last { return nil }
      if let end, end <= first { return nil }
      return (index, end)
    }
  }

  func request(
    _ size: ChartSize, _ days: [Int32], _ domain: (low: Double, high: Double), rows: Int,
    _ gutter: Double
  ) -> Plot.Request {
    Plot.Request(
      size: (size.width, size == .wide ? 300 : 244), days: days, domain: domain, axis: axis,
      head: EventStrip.height(rows: rows), foot: 15, rightGutter: gutter, inset: 10)
  }
}
