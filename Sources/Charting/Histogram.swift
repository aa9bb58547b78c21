/// What is the shape of it? Bars over bins that the caller counted, the long tail shown and not cut.
///
/// Where the bins are equally wide as drawn, a bar's height is its count and there is an axis of counts.
/// Where they are not, its area is its count, and an axis would say something else than the bars do.
package struct Histogram: Sendable {
  package struct Bin: Sendable {
    package var from: Double
    package var to: Double
    package var count: Double
    /// Above the bar, where there is room: "412".
    package var label: Label?

    package init(from: Double, to: Double, count: Double, label: Label? = nil) {
      self.from = from
      self.to = to
      self.count = count
      self.label = label
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var axis: ValueAxis
  package var shape: ScaleShape
  package var countAxis: ValueAxis
  package var bins: [Bin]
  /// "handle time, minutes and seconds", below the edges.
  package var name: Label?
  package var median: NamedValue?
  /// The 90th percentile, dashed.
  package var tail: NamedValue?
  package var standard: NamedValue?

  package init(
    idPrefix: String, title: String, description: String, axis: ValueAxis,
    shape: ScaleShape = .linear, countAxis: ValueAxis, bins: [Bin]
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.axis = axis
    self.shape = shape
    self.countAxis = countAxis
    self.bins = bins
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = HistogramLayout(self, size)
    let kind = ChartKind(wide: "chart histogram wide", narrow: "chart histogram narrow")
    return Drawing(
      kind, size, height: Int(layout.plot.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1400 + bins.count * 30
    ) { svg, _ in svg.histogram(layout) }
  }
}

extension SVGWriter {
  fileprivate mutating func histogram(_ layout: HistogramLayout) {
    let plot = layout.plot
    plotGrid(plot)
    rectangles(layout.bars, .bin)
    uprights(
      layout.uprights, rowsEnd: plot.headEnd, bottom: plot.baseline,
      around: layout.labels.map(\.box))
    plotAxes(plot)
    uprightNames(layout.uprights, rowsEnd: plot.headEnd)
    for label in layout.labels {
      text(label.text, x: label.box.left, y: label.box.bottom - 3, .note)
    }
  }
}
