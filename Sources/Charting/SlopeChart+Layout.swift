/// A before-and-after chart with every place decided and nothing yet written.
struct SlopeLayout {
  let width: Double
  let height: Double
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let lines: [(kind: SlopeChart.Line.Kind, segment: Segment)]
  let leftNotes: EdgeNotes
  let rightNotes: EdgeNotes
  let event: UprightLabels
  let headings: (before: String, after: String)
  let headingBaseline: Double

  private static let gap = 10.0

  init(_ chart: SlopeChart, _ size: ChartSize) {
    width = Double(size.width)
    height = size == .wide ? 260 : 240
    let most = Double(size.width) * (size == .wide ? 0.36 : 0.34)
    let drawn = chart.lines.filter { $0.before.isFinite && $0.after.isFinite }
    let left = min(EdgeNotes.gutter(drawn.ends(\.beforeLabel, size)) + 6, most).rounded(.up)
    let right =
      (Double(size.width) - min(EdgeNotes.gutter(drawn.ends(\.afterLabel, size)) + 6, most))
      .rounded(.down)
    (self.left, self.right) = (left, right)
    let middle = (left + right) / 2
    event = UprightLabels(
      [chart.event].compactMap(\.self)
        .map { .init(x: middle, text: size.text($0), role: .event) },
      width: Double(size.width))
    headingBaseline = Double(event.rows) * UprightLabels.rowHeight + 14
    headings = (
      TextWidth.fitted(size.text(chart.before), into: middle - 12),
      TextWidth.fitted(size.text(chart.after), into: Double(size.width) - middle - 12)
    )
    top = headingBaseline + 18
    bottom = height - 12
    let y = NumberScale(
      .linear, domain: drawn.flatMap { [$0.before, $0.after] }.domain(chart.axis),
      range: (bottom, top))
    lines = drawn.map {
      let from = Segment.Point(x: left, y: y($0.before))
      return ($0.kind, Segment(from: from, to: .init(x: right, y: y($0.after))))
    }
    let places = (top: headingBaseline + 14, bottom: height - 8)
    let leftItems = drawn.items(\.beforeLabel, \.before, size, y, room: left - Self.gap)
    leftNotes = EdgeNotes(
      leftItems, from: places.top, to: places.bottom, x: left - Self.gap, markEnd: left)
    let room = Double(size.width) - right - Self.gap
    let rightItems = drawn.items(\.afterLabel, \.after, size, y, room: room)
    rightNotes = EdgeNotes(
      rightItems, from: places.top, to: places.bottom, x: right + Self.gap, markEnd: right)
  }

  func segments(_ kind: SlopeChart.Line.Kind) -> [Segment] {
    lines.filter { $0.kind == kind }.map(\.segment)
  }
}

extension [SlopeChart.Line] {
  fileprivate func ends(_ label: KeyPath<SlopeChart.Line, Label?>, _ size: ChartSize)
    -> [(text: String, role: ChartClass)]
  {
    compactMap { line in line[keyPath: label].map { (size.text($0), line.kind.labelRole) } }
  }

  fileprivate func items(
    _ label: KeyPath<SlopeChart.Line, Label?>, _ value: KeyPath<SlopeChart.Line, Double>,
    _ size: ChartSize, _ y: NumberScale, room: Double
  ) -> [LabelStack.Item] {
    compactMap { line in
      guard let label = line[keyPath: label] else { return nil }
      let role = line.kind.labelRole
      return LabelStack.Item(
        text: EdgeNotes.fitted(size.text(label), role, into: room),
        target: y(line[keyPath: value]), role: role, rank: line.kind.rank)
    }
  }
}

extension SlopeChart.Line.Kind {
  fileprivate var labelRole: ChartClass { self == .focus ? .value : .note }

  /// Which names are kept where there is no room for all.
  fileprivate var rank: Int {
    switch self {
    case .control: 0
    case .average: 1
    case .focus: 2
    }
  }
}
