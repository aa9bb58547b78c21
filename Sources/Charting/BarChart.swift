/// Horizontal bars from zero, in the caller's order: name, bar, value in words.
package struct BarChart: Sendable {
  package struct Bar: Sendable {
    package var name: Label
    /// `nil` draws no bar; the text says why.
    package var value: Double?
    package var text: String
    /// Where the standard lies, as an upright tick.
    package var standard: Double?

    package init(name: Label, value: Double?, text: String, standard: Double? = nil) {
      self.name = name
      self.value = value
      self.text = text
      self.standard = standard
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var bars: [Bar]

  package init(idPrefix: String, title: String, description: String, bars: [Bar]) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.bars = bars
  }

  static let rowHeight = 28.0
  static let barHeight = 14.0

  package func drawing(_ size: ChartSize) -> Drawing {
    let height = Int(Double(max(bars.count, 1)) * BarChart.rowHeight) + 4
    let rows = BarRows(self, size)
    let name = DrawingName(
      title: title, description: description, prefix: idPrefix,
      size: size == .wide ? "w" : "n")
    var svg = SVGWriter(capacity: 700 + bars.count * 160)
    svg.openRoot(
      size == .wide ? "chart bars wide" : "chart bars narrow", width: size.width, height: height,
      name: name)
    svg.closeTag(hasText: true, name: name)
    svg.bars(rows)
    svg.zeroLine(rows, height: Double(height))
    svg.standardTicks(rows)
    svg.barTexts(rows)
    svg.raw("</svg>")
    return Drawing(width: size.width, height: height, svg: svg.bytes.array)
  }
}

/// The columns of a bar chart: names, bars, values.
private struct BarRows {
  let bars: [BarChart.Bar]
  let names: [String]
  let texts: [String]
  let width: Double
  let x: LinearScale

  init(_ chart: BarChart, _ size: ChartSize) {
    bars = chart.bars
    let width = Double(size.width)
    self.width = width
    let widest = width * 0.38
    names = bars.map { TextWidth.fitted(size.text($0.name), into: widest) }
    texts = bars.map { TextWidth.fitted($0.text, into: width * 0.3) }
    let nameRoom = (names.map { TextWidth.reserved($0) }.max() ?? 0) + 12
    let textRoom = (texts.map { TextWidth.reserved($0) }.max() ?? 0) + 12
    let values = bars.flatMap { [$0.value, $0.standard] }.compactMap { $0 }.filter(\.isFinite)
    let domain = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    let full = domain == (0, 0) ? (0, 1) : domain
    x = LinearScale(domain: full, range: (nameRoom, width - textRoom))
  }

  func middle(_ index: Int) -> Double { 2 + (Double(index) + 0.5) * BarChart.rowHeight }
}

extension SVGWriter {
  fileprivate mutating func bars(_ rows: BarRows) {
    let drawn = rows.bars.enumerated().compactMap { index, bar -> Box? in
      guard let value = bar.value, value.isFinite, value != 0 else { return nil }
      let ends = (rows.x(0), rows.x(value))
      let top = rows.middle(index) - BarChart.barHeight / 2
      return Box(
        left: min(ends.0, ends.1), top: top, right: max(ends.0, ends.1),
        bottom: top + BarChart.barHeight)
    }
    rectangles(drawn, .bar)
  }

  fileprivate mutating func zeroLine(_ rows: BarRows, height: Double) {
    path(.axis) { svg in
      svg.move(SVGWriter.crisp(rows.x(0)), 20)
      svg.vertical(SVGWriter.tenths(height - 2))
    }
  }

  fileprivate mutating func standardTicks(_ rows: BarRows) {
    let places = rows.bars.enumerated().compactMap { index, bar in
      bar.standard.flatMap { $0.isFinite ? (rows.x($0), rows.middle(index)) : nil }
    }
    guard !places.isEmpty else { return }
    path(.standard, " stroke-width=\"2\"") { svg in
      for (x, middle) in places {
        svg.move(SVGWriter.tenths(x), SVGWriter.tenths(middle - 10))
        svg.vertical(SVGWriter.tenths(middle + 10))
      }
    }
  }

  fileprivate mutating func barTexts(_ rows: BarRows) {
    group(.name) { svg in
      for (index, name) in rows.names.enumerated() where !name.isEmpty {
        svg.text(name, x: 0, y: rows.middle(index) + 4)
      }
    }
    group(.value, " text-anchor=\"end\"") { svg in
      for (index, text) in rows.texts.enumerated() where !text.isEmpty {
        svg.text(text, x: rows.width, y: rows.middle(index) + 4)
      }
    }
  }

  /// Rectangles of one colour as one path.
  mutating func rectangles(_ boxes: [Box], _ role: ChartClass) {
    guard !boxes.isEmpty else { return }
    path(role) { svg in
      for box in boxes {
        let (left, top) = (SVGWriter.tenths(box.left), SVGWriter.tenths(box.top))
        svg.move(left, top)
        svg.horizontal(max(left + 5, SVGWriter.tenths(box.right)))
        svg.vertical(max(top + 5, SVGWriter.tenths(box.bottom)))
        svg.horizontal(left)
        svg.closeSubpath(at: left, top)
      }
    }
  }
}
