/// The rows of a waterfall: name, floating bar, signed text.
struct WaterfallRows {
  enum Kind {
    case total
    case rise
    case fall
  }

  struct Row {
    let kind: Kind
    let from: Double
    let to: Double
    let name: String
    let text: String
  }

  let rows: [Row]
  let width: Double
  let x: LinearScale
  /// Whether the bars of totals begin above zero, which a cut through them shows.
  let isBroken: Bool
  /// Where bars of totals begin.
  let origin: Double

  static let barHeight = 14.0
  private static let rowHeight = 28.0
  /// Steps that move less than this share of the whole are too small to be seen beside it.
  private static let smallest = 0.25

  var height: Double { Double(rows.count) * WaterfallRows.rowHeight + 4 }

  init(_ chart: Waterfall, _ size: ChartSize) {
    let width = Double(size.width)
    let rows = WaterfallRows.rows(chart, size, width: width)
    let nameRoom = (rows.map { TextWidth.reserved($0.name) }.max() ?? 0) + 12
    let textRoom = (rows.map { TextWidth.reserved($0.text) }.max() ?? 0) + 12
    let levels = rows.flatMap { $0.kind == .total ? [$0.to] : [$0.from, $0.to] }
    let low = levels.min() ?? 0
    let high = levels.max() ?? 0
    isBroken = low > 0 && high - low < high * WaterfallRows.smallest
    let slack = high > low ? (high - low) * 0.5 : high * 0.5
    let base = isBroken ? max(0, low - slack) : min(0, low)
    let top = max(high, isBroken ? base : 0)
    x = LinearScale(
      domain: base < top ? (base, top) : (base, base + 1),
      range: (nameRoom.rounded(.up), (width - textRoom).rounded(.down)))
    origin = isBroken ? base : 0
    self.rows = rows
    self.width = width
  }

  private static func rows(_ chart: Waterfall, _ size: ChartSize, width: Double) -> [Row] {
    func number(_ value: Double) -> Double { value.isFinite ? max(-1e300, min(1e300, value)) : 0 }
    func row(_ kind: Kind, _ from: Double, _ to: Double, _ name: Label, _ text: String) -> Row {
      Row(
        kind: kind, from: from, to: number(to),
        name: TextWidth.fitted(size.text(name), into: width * 0.4),
        text: TextWidth.fitted(text, into: width * 0.25))
    }
    var level = number(chart.start.value)
    var rows = [row(.total, 0, level, chart.start.name, chart.start.text)]
    for step in chart.steps {
      let next = number(level + number(step.amount))
      rows.append(row(next < level ? .fall : .rise, level, next, step.name, step.text))
      level = next
    }
    return rows + [row(.total, 0, chart.end.value, chart.end.name, chart.end.text)]
  }

  func middle(_ index: Int) -> Double { 2 + (Double(index) + 0.5) * WaterfallRows.rowHeight }

  func box(_ index: Int) -> Box {
    let row = rows[index]
    let ends = (x(row.kind == .total ? origin : row.from), x(row.to))
    let top = middle(index) - WaterfallRows.barHeight / 2
    return Box(
      left: min(ends.0, ends.1), top: top, right: max(ends.0, ends.1),
      bottom: top + WaterfallRows.barHeight)
  }

  func boxes(_ kind: Kind) -> [Box] {
    rows.indices.filter { rows[$0].kind == kind }.map(box)
  }
}
