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
  var headings = (before: "", after: "")
  let headingBaseline: Double

  private static let gap = 10.0

  init(_ chart: SlopeChart, _ size: ChartSize) {
    let drawn = chart.lines.filter { $0.before.isFinite && $0.after.isFinite }
    let (width, height) = (Double(size.width), size == .wide ? 260.0 : 240)
    let left = Self.gutter(drawn.ends(\.beforeLabel, size), size)
    let right = width - Self.gutter(drawn.ends(\.afterLabel, size), size)
    let middle = (left + right) / 2
    event = chart.note(at: middle, size)
    headingBaseline = Double(event.rows) * UprightLabels.rowHeight + 14
    headings.before = TextWidth.fitted(size.text(chart.before), into: middle - 12)
    headings.after = TextWidth.fitted(size.text(chart.after), into: width - middle - 12)
    (top, bottom) = (headingBaseline + 18, height - 12)
    let values = drawn.flatMap { [$0.before, $0.after] }
    let y = NumberScale(.linear, domain: values.domain(chart.axis), range: (bottom, top))
    lines = drawn.map {
      let from = Segment.Point(x: left, y: y($0.before))
      return ($0.kind, Segment(from: from, to: .init(x: right, y: y($0.after))))
    }
    let befores = drawn.items(\.beforeLabel, \.before, size, y, room: left - Self.gap)
    let afters = drawn.items(\.afterLabel, \.after, size, y, room: width - right - Self.gap)
    let (first, last) = (top - 4, bottom + 4)
    leftNotes = .init(befores, from: first, to: last, x: left - Self.gap, markEnd: left)
    rightNotes = .init(afters, from: first, to: last, x: right + Self.gap, markEnd: right)
    (self.width, self.height, self.left, self.right) = (width, height, left, right)
  }

  /// The room of the names at one end, whole pixels and never more than a good third.
  private static func gutter(
    _ labels: [(text: String, role: ChartClass)], _ size: ChartSize
  ) -> Double {
    let most = Double(size.width) * (size == .wide ? 0.36 : 0.34)
    return min(EdgeNotes.gutter(labels) + 6, most).rounded(.up)
  }

  func segments(_ kind: SlopeChart.Line.Kind) -> [Segment] {
    lines.filter { $0.kind == kind }.map(\.segment)
  }
}

extension SlopeChart {
  fileprivate func note(at x: Double, _ size: ChartSize) -> UprightLabels {
    let marks = [event].compactMap(\.self).map {
      UprightLabels.Mark(x: x, text: size.text($0), role: .event)
    }
    return UprightLabels(marks, width: Double(size.width))
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
