/// The columns of a Pareto chart: names, bars, values, cumulative shares.
struct ParetoRows {
  let chart: ParetoChart
  let names: [String]
  let texts: [String]
  let shares: [String]
  let headings: (value: String, cumulative: String)
  let cut: (row: Int, label: String)?
  let width: Double
  /// The right edge of the values.
  let valueEnd: Double
  let x: LinearScale
  let head: Double
  let height: Double

  private static let rowHeight = 26.0
  private static let cutHeight = 20.0
  static let barHeight = 14.0

  init(_ chart: ParetoChart, _ size: ChartSize) {
    self.chart = chart
    let width = Double(size.width)
    self.width = width
    names = chart.bars.map { TextWidth.fitted(size.text($0.name), into: width * 0.36) }
    texts = chart.bars.map { TextWidth.fitted($0.text, into: width * 0.2) }
    shares = chart.bars.map { TextWidth.fitted($0.cumulative, into: width * 0.16) }
    let given = chart.headings.map { (size.text($0.value), size.text($0.cumulative)) } ?? ("", "")
    headings = (
      TextWidth.fitted(given.0, into: width * 0.2), TextWidth.fitted(given.1, into: width * 0.2)
    )
    func room(_ texts: [String]) -> Double { texts.map { TextWidth.reserved($0) }.max() ?? 0 }
    valueEnd = (width - room(shares + [headings.cumulative]) - 14).rounded(.down)
    let bars = (
      left: room(names) + 12, right: (valueEnd - room(texts + [headings.value]) - 12).rounded(.down)
    )
    let values = chart.bars.flatMap { [$0.value, $0.before ?? 0] }.filter(\.isFinite)
    let highest = max(0, values.max() ?? 0)
    x = LinearScale(domain: (0, highest > 0 ? highest : 1), range: (bars.left, bars.right))
    head = chart.headings == nil ? 2 : 20
    let label = chart.cutLabel.map { TextWidth.fitted(size.text($0), into: width * 0.7) } ?? ""
    cut = label.isEmpty ? nil : chart.vital.map { ($0, label) }
    height =
      head + Double(max(chart.bars.count, 1)) * ParetoRows.rowHeight
      + (cut == nil ? 2 : 2 + ParetoRows.cutHeight)
  }

  func middle(_ index: Int) -> Double {
    let isBelow = cut.map { index >= $0.row } ?? false
    return head + (Double(index) + 0.5) * ParetoRows.rowHeight
      + (isBelow ? ParetoRows.cutHeight : 0)
  }

  /// The height of the cut line.
  var cutLine: Double? {
    cut.map { head + Double($0.row) * ParetoRows.rowHeight + ParetoRows.cutHeight / 2 }
  }

  func box(_ index: Int) -> Box? {
    let value = chart.bars[index].value
    guard value.isFinite, value > 0 else { return nil }
    let top = middle(index) - ParetoRows.barHeight / 2
    return Box(left: x(0), top: top, right: x(value), bottom: top + ParetoRows.barHeight)
  }
}
