/// Upright bars from zero, one a period: counts over time.
package struct ColumnChart: Sendable {
  package var idPrefix: String
  package var title: String
  package var description: String
  package var points: [TimePoint]
  package var axis: ValueAxis
  package var months: MonthNames
  /// "412 last week", at the right edge.
  package var lastLabel: Label?
  /// Whether the last period is not over yet.
  package var lastIsPartial = false

  package init(
    idPrefix: String, title: String, description: String, points: [TimePoint], axis: ValueAxis,
    months: MonthNames
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.points = points
    self.axis = axis
    self.months = months
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let points = points.inOrder
    let plot = Plot(request(size, points))
    let dates = TimeAxis(days: points.map(\.day), names: months, scale: plot.x).ticks
    let name = DrawingName(
      title: title, description: description, prefix: idPrefix,
      size: size == .wide ? "w" : "n")
    var svg = SVGWriter(capacity: 1200 + points.count * 30)
    svg.openRoot(
      size == .wide ? "chart bars wide" : "chart bars narrow", width: size.width,
      height: Int(plot.height), name: name)
    svg.closeTag(hasText: true, name: name)
    svg.grid(plot)
    svg.columns(points, plot, isOpen: lastIsPartial)
    svg.baseline(plot, ticks: dates)
    svg.valueLabels(plot)
    svg.dateLabels(plot, ticks: dates)
    svg.edgeLabels(lastNote(points, plot, size), plot)
    svg.raw("</svg>")
    return Drawing(width: size.width, height: Int(plot.height), svg: svg.bytes.array)
  }

  private func request(_ size: ChartSize, _ points: [TimePoint]) -> Plot.Request {
    let values = points.compactMap(\.finite)
    let domain = (low: min(0, values.min() ?? 0), high: max(0, values.max() ?? 0))
    let label = lastLabel.map { TextWidth.reserved(size.text($0), size: 13, weight: .bold) }
    return Plot.Request(
      size: (size.width, size == .wide ? 220 : 200), days: points.map(\.day),
      domain: domain == (0, 0) ? (0, 1) : domain, axis: axis, head: 12,
      foot: domain.low < 0 ? 15 : 0, rightGutter: label.map { $0 + Plot.labelGap } ?? 0,
      inset: nil)
  }

  private func lastNote(_ points: [TimePoint], _ plot: Plot, _ size: ChartSize)
    -> [LabelStack.Placed]
  {
    guard let lastLabel, let value = points.last(where: { $0.finite != nil })?.finite else {
      return []
    }
    let room = (plot.width - plot.right - Plot.labelGap) / 1.25
    let text = size.text(lastLabel)
    let isRoomy = TextWidth.reserved(text, size: 13, weight: .bold) <= room * 1.25
    let fitted = isRoomy ? text : TextWidth.fitted(text, into: room)
    let item = LabelStack.Item(text: fitted, target: plot.y(value), role: .value, rank: 0)
    return LabelStack.place([item], from: 8, to: plot.baseline - 6)
  }
}

extension SVGWriter {
  /// All columns as one path; the period not yet over is hollow.
  fileprivate mutating func columns(_ points: [TimePoint], _ plot: Plot, isOpen: Bool) {
    let zero = plot.y(0)
    let half = min(plot.x.spacing * 0.36, 24)
    func column(_ point: TimePoint) -> Box? {
      guard let value = point.finite, value != 0 else { return nil }
      let x = plot.x.mark(point.day)
      let y = plot.y(value)
      return Box(left: x - half, top: min(y, zero), right: x + half, bottom: max(y, zero))
    }
    rectangles((isOpen ? points.dropLast() : points[...]).compactMap(column), .bar)
    if isOpen, let last = points.last.flatMap(column) { rectangles([last], .partial) }
  }
}
