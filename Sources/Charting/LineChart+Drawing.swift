extension LineChart {
  /// Draws the chart in one of its two sizes; both have the same content.
  ///
  /// A chart without title and description has its name from the page, once for both sizes.
  package func drawing(_ size: ChartSize) -> Drawing {
    var chart = self
    chart.points = points.inOrder
    chart.reference?.points = reference?.points.inOrder ?? []
    if !limits.isEmpty { chart.limits = limits.sorted { $0.day < $1.day } }
    let layout = LineChartLayout(chart, size)
    let name = DrawingName(
      title: title, description: description, prefix: idPrefix,
      size: size == .wide ? "w" : "n")
    let shownName = title.isEmpty ? nil : name
    var svg = SVGWriter(capacity: 1500 + points.count * 24)
    svg.openRoot(
      size == .wide ? "chart line wide" : "chart line narrow", width: size.width,
      height: Int(layout.plot.height), name: shownName)
    svg.closeTag(hasText: true, name: shownName)
    svg.content(layout, prefix: name.prefix)
    svg.raw("</svg>")
    return Drawing(
      width: size.width, height: Int(layout.plot.height), svg: svg.bytes.array,
      numberedEvents: layout.events.numbered)
  }
}

extension SVGWriter {
  /// All marks, what is behind first; texts come last, so that nothing is drawn over a letter.
  fileprivate mutating func content(_ layout: LineChartLayout, prefix: String) {
    let standards = StandardSpan.spans(layout.chart, layout.plot, layout.days)
    let levels = LevelSpan.spans(layout.chart, layout.plot, layout.days)
    standardBands(standards, prefix: prefix)
    grid(layout.plot)
    bandEdges(standards)
    self.levels(levels)
    if let stairs = layout.stairs { limitStairs(stairs) }
    eventLines(layout.events, layout.plot)
    referenceLine(layout)
    standardSteps(standards)
    ownLine(layout)
    texts(layout, StandardLabels(layout, standards, levels).placed)
  }

  fileprivate mutating func referenceLine(_ layout: LineChartLayout) {
    guard let reference = layout.chart.reference else { return }
    let line = Polyline(reference.points, x: layout.plot.x, y: layout.plot.y)
    guard !line.vertices.isEmpty else { return }
    path(.reference) { svg in
      svg.line(line, upTo: line.vertices.count, lone: true)
    }
  }

  fileprivate mutating func texts(_ layout: LineChartLayout, _ standards: [StandardLabels.Placed]) {
    let plot = layout.plot
    baseline(plot, ticks: layout.dates)
    valueLabels(plot)
    dateLabels(plot, ticks: layout.dates)
    eventLabels(layout.events)
    standardLabels(standards)
    edgeLabels(layout.notes, plot)
    guard layout.own.vertices.isEmpty, !layout.chart.absence.isEmpty else { return }
    let room = plot.right - plot.left
    let text = TextWidth.fitted(layout.chart.absence, into: room)
    self.text(
      text, x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2, .note,
      " text-anchor=\"middle\"")
  }
}
