/// The names at the right edge: last value, usual range, the line behind.
struct EdgeLabels {
  let chart: LineChart
  let size: ChartSize
  /// What they need together with the gap before them; 0 without labels.
  let width: Double

  init(_ chart: LineChart, _ size: ChartSize) {
    self.chart = chart
    self.size = size
    let names = [
      chart.levelLabels.low, chart.levelLabels.mean, chart.levelLabels.high,
      chart.reference?.label,
    ]
    let plain = names.compactMap { $0.map { TextWidth.reserved(size.text($0)) } }.max() ?? 0
    let value = chart.lastLabel.map {
      TextWidth.reserved(size.text($0), size: 13, weight: .bold)
    }
    let widest = max(plain, value ?? 0)
    width = widest > 0 ? widest + Plot.labelGap : 0
  }

  /// Each with the height of what it names; what is not drawn has no name.
  func items(_ plot: Plot, _ days: [Int32], last: Polyline.Vertex?) -> [LabelStack.Item] {
    let level = chart.phases(chart.levels.map(\.from), days).last.map {
      chart.levels[$0.index]
    }
    let limits = chart.seenLimits.last
    var items: [LabelStack.Item] = []
    func place(_ value: Double?) -> Double? {
      value.flatMap { $0.isFinite ? plot.y($0) : nil }
    }
    func add(_ label: Label?, _ y: Double?, _ role: ChartClass, rank: Int) {
      guard let label, let y else { return }
      items.append(.init(text: fitted(label, plot, role), target: y, role: role, rank: rank))
    }
    add(chart.levelLabels.high, place(limits?.high ?? level?.high), .note, rank: 0)
    add(chart.levelLabels.low, place(limits?.low ?? level?.low), .note, rank: 0)
    add(chart.levelLabels.mean, place(level?.mean), .note, rank: 1)
    let behind = chart.reference?.points.last { $0.finite != nil }?.finite
    add(chart.reference?.label, place(behind), .referenceLabel, rank: 2)
    add(chart.lastLabel, last.map { Double($0.y) / 10 }, .value, rank: 3)
    return items
  }

  private func fitted(_ label: Label, _ plot: Plot, _ role: ChartClass) -> String {
    let room = plot.width - plot.right - Plot.labelGap
    // Bold letters of 13 px are at most a quarter wider than regular ones of 12 px.
    let text = size.text(label)
    let isBold = role == .value
    if TextWidth.reserved(text, size: isBold ? 13 : 12, weight: isBold ? .bold : .regular) <= room {
      return text
    }
    return TextWidth.fitted(text, into: isBold ? room / 1.25 : room)
  }
}

extension SVGWriter {
  /// Writes the labels, and a leader where one had to move.
  mutating func edgeLabels(_ notes: [LabelStack.Placed], _ plot: Plot) {
    let x = plot.right + Plot.labelGap
    let moved = notes.filter { abs($0.middle - $0.item.target) > 10 }
    if !moved.isEmpty {
      path(.leader) { svg in
        for note in moved {
          svg.move(SVGWriter.tenths(plot.right + 1), SVGWriter.tenths(note.item.target))
          svg.line(SVGWriter.tenths(x - 2), SVGWriter.tenths(note.middle))
        }
      }
    }
    for note in notes where note.item.role != .value {
      text(note.item.text, x: x, y: note.middle + 4, note.item.role)
    }
    for note in notes where note.item.role == .value {
      let bold: StaticString = " font-size=\"13\" font-weight=\"700\""
      text(note.item.text, x: x, y: note.middle + 4.5, .value, bold)
    }
  }
}
