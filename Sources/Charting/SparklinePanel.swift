/// One of several small charts side by side on one scale: small multiples.
///
/// Its name and its verdict stand above it on the page; it is hidden from screen readers like a small line.
package struct SparklinePanel: Sendable {
  package var points: [TimePoint]
  /// The line behind, the same in all panels: the whole operation.
  package var reference: [TimePoint] = []
  /// What is usual.
  package var range: ClosedRange<Double>?
  /// One limit, or the two of a standard between.
  package var standards: [Double] = []
  package var axis: ValueAxis
  /// The scale of all panels, as `scale(of:)` gives it; what lies outside widens that of this panel.
  package var scale: ClosedRange<Double>?
  /// The last value, at the right edge.
  package var value = ""
  /// When the line begins and ends.
  package var ends = ("", "")

  package init(points: [TimePoint], axis: ValueAxis) {
    self.points = points
    self.axis = axis
  }

  package static let width = 202
  package static let height = 104

  /// The scale that holds everything that some panels draw.
  package static func scale(of panels: [SparklinePanel]) -> ClosedRange<Double>? {
    let values = panels.flatMap(\.drawnValues)
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }

  private var drawnValues: [Double] {
    let ends = range.map { [$0.lowerBound, $0.upperBound] } ?? []
    return (points.compactMap(\.finite) + reference.compactMap(\.finite) + standards + ends)
      .filter(\.isFinite)
  }

  fileprivate var domain: (low: Double, high: Double) {
    let ends = scale.map { [$0.lowerBound, $0.upperBound] } ?? []
    let values = (drawnValues + ends).filter(\.isFinite)
    guard let low = values.min(), let high = values.max() else { return (0, 0) }
    let slack = low == high ? axis.slack(around: low) : 0
    return (low - slack, high + slack)
  }

  package func drawing() -> Drawing {
    let panel = PanelLayout(self)
    var svg = SVGWriter(capacity: 1000 + points.count * 20)
    svg.openRoot(
      "chart spark", width: SparklinePanel.width, height: SparklinePanel.height, name: nil)
    svg.raw(" stroke-width=\"1.5\"")
    svg.closeTag(hasText: true, name: nil)
    svg.panelBackground(self, panel)
    if panel.behind.vertices.count > 1 {
      svg.path(.reference) { $0.line(panel.behind, upTo: panel.behind.vertices.count, lone: true) }
    }
    svg.smallLine(panel.line)
    svg.lastMark(panel.line, panel.points, size: 1)
    svg.panelTexts(self, panel)
    svg.raw("</svg>")
    return Drawing(
      width: SparklinePanel.width, height: SparklinePanel.height, svg: svg.bytes.array)
  }
}

/// A panel with every place decided.
private struct PanelLayout {
  let points: [TimePoint]
  let left: Double
  let right: Double
  let value: String
  let y: LinearScale
  let ticks: [(label: String, y: Double)]
  let line: Polyline
  let behind: Polyline

  init(_ panel: SparklinePanel) {
    points = panel.points.inOrder
    let y = LinearScale(domain: panel.domain, range: (74, 10))
    let (low, high) = (y.value(at: 78), y.value(at: 8))
    let step = panel.axis.step(from: low, to: high, height: 130)
    let values = step.map { ValueAxis.multiples(of: $0, from: low, to: high) } ?? []
    ticks = values.map { value in
      (TextWidth.fitted(panel.axis.label(value, step ?? 1), into: 56), y(value))
    }
    self.y = y
    left = ((ticks.map { TextWidth.reserved($0.label) }.max() ?? 0) + 6).rounded(.up)
    value = TextWidth.fitted(panel.value, into: 48)
    let room = value.isEmpty ? 0 : TextWidth.reserved(value, size: 13, weight: .bold) + 6
    right = (Double(SparklinePanel.width) - max(room, 8)).rounded(.down)
    let behind = panel.reference.inOrder
    let x = TimeScale(days: (points + behind).inOrder.map(\.day), range: (left + 5, right - 6))
    line = Polyline(points, x: x, y: y)
    self.behind = Polyline(behind, x: x, y: y)
  }
}

extension SVGWriter {
  fileprivate mutating func panelBackground(_ panel: SparklinePanel, _ layout: PanelLayout) {
    if let range = panel.range, range.lowerBound.isFinite, range.upperBound.isFinite {
      begin("rect", .range)
      rectangle(
        Box(
          left: layout.left, top: layout.y(range.upperBound), right: layout.right,
          bottom: layout.y(range.lowerBound)))
      end()
    }
    panelRules(.grid, layout.ticks.map { SVGWriter.crisp($0.y) }, layout)
    let standards = panel.standards.filter(\.isFinite).map { SVGWriter.tenths(layout.y($0)) }
    panelRules(.standard, standards, layout)
  }

  private mutating func panelRules(_ role: ChartClass, _ rules: [Int], _ layout: PanelLayout) {
    guard !rules.isEmpty else { return }
    let look: StaticString =
      role == .grid ? " stroke-width=\"1\"" : " stroke-dasharray=\"4 2\""
    path(role, look) { svg in
      for y in rules {
        svg.move(SVGWriter.tenths(layout.left), y)
        svg.horizontal(SVGWriter.tenths(layout.right))
      }
    }
  }

  fileprivate mutating func panelTexts(_ panel: SparklinePanel, _ layout: PanelLayout) {
    if !layout.ticks.isEmpty {
      group(.tick, " text-anchor=\"end\"") { svg in
        for tick in layout.ticks { svg.text(tick.label, x: layout.left - 6, y: tick.y + 4) }
      }
    }
    let room = layout.right - layout.left
    let second = TextWidth.fitted(panel.ends.1, into: room)
    let first = TextWidth.fitted(panel.ends.0, into: room - 8 - TextWidth.reserved(second))
    if !first.isEmpty { text(first, x: layout.left, y: 98, .note) }
    if !second.isEmpty { text(second, x: layout.right, y: 98, .note, " text-anchor=\"end\"") }
    guard let last = layout.line.vertices.last, !layout.value.isEmpty else { return }
    let bold: StaticString = " font-size=\"13\" font-weight=\"700\""
    text(layout.value, x: layout.right + 6, y: Double(last.y) / 10 + 4.5, .value, bold)
  }
}
