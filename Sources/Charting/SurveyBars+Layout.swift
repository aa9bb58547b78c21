/// Survey bars with every place decided and nothing yet written.
struct SurveyLayout {
  let columns: RowColumns
  let height: Double
  let rows: [Marks]
  let zero: Double
  let ticks: [NumberTick]
  let key: [KeyItem]

  /// One row in pixels; its parts lie side by side from `start` to `end`.
  struct Marks {
    let top: Double
    let edges: [Double]
    let texts: [String]
    let score: Double?
    let interval: (from: Double, to: Double)?
  }

  struct KeyItem {
    let text: String
    let x: Double
  }

  static let barHeight = 18.0
  /// Below the bar: the score with its interval.
  static let scoreHeight = 14.0
  static let keyHeight = 24.0
  static let swatch = 11.0

  init(_ chart: SurveyBars, _ size: ChartSize) {
    let texts = chart.rows.map { row in
      [row.againstText, row.betweenText, row.inFavourText].map { TextWidth.fitted($0, into: 44) }
    }
    func margin(_ part: Int) -> Double {
      let widest = texts.map { TextWidth.reserved($0[part]) }.max() ?? 0
      return widest > 0 ? widest + 6 : 0
    }
    let columns = RowColumns(
      chart.words(size), size, markHeight: Self.barHeight + Self.scoreHeight, top: Self.keyHeight,
      leftMargin: margin(0), rightMargin: margin(2))
    self.columns = columns
    let domain = chart.domain
    let x = NumberScale(.linear, domain: domain, range: (columns.left, columns.right))
    zero = x(0)
    rows = chart.rows.enumerated().map { index, row in
      Marks(row, texts[index], x, top: columns.middle(index) - 16)
    }
    ticks =
      chart.axis.map { NumberTick.ticks($0, x, from: columns.left, to: columns.right) } ?? []
    height = columns.height + (ticks.isEmpty ? 0 : 26)
    key = chart.key(size, from: columns.isWide ? columns.left - margin(0) : 0)
  }
}

extension SurveyLayout.Marks {
  fileprivate init(_ row: SurveyBars.Row, _ texts: [String], _ x: NumberScale, top: Double) {
    self.top = top
    self.texts = texts
    edges = row.edges.map { x($0) }
    score = row.score.flatMap { $0.isFinite ? x($0) : nil }
    let ends = [row.low, row.high].compactMap(\.self).filter(\.isFinite)
    interval = ends.count == 2 ? (x(ends[0]), x(ends[1])) : nil
  }
}

extension SurveyBars.Row {
  /// Where the parts begin and end about zero, as shares of all; nothing when there are none.
  fileprivate var edges: [Double] {
    let parts = [against, between, inFavour]
    let sum = parts.reduce(0, +)
    guard sum.isFinite, sum > 0, parts.allSatisfy({ $0 >= 0 }) else { return [] }
    let half = between / sum / 2
    return [-against / sum - half, -half, half, half + inFavour / sum]
  }
}

extension SurveyBars {
  fileprivate func words(_ size: ChartSize) -> [RowColumns.Words] {
    rows.map { row in
      .init(
        name: size.text(row.name), note: row.note.map(size.text) ?? "", text: size.text(row.text),
        textNote: "")
    }
  }

  /// As far as parts and intervals reach, zero included.
  fileprivate var domain: (low: Double, high: Double) {
    let scores = rows.flatMap { [$0.score, $0.low, $0.high] }.compactMap(\.self)
    let values = ([0] + rows.flatMap(\.edges) + scores).filter(\.isFinite)
    let ends = (values.min() ?? 0, values.max() ?? 0)
    return ends == (0, 0) ? (-1, 1) : ends
  }

  /// The three names behind their swatches, in a line.
  fileprivate func key(_ size: ChartSize, from left: Double) -> [SurveyLayout.KeyItem] {
    let room = (Double(size.width) - left) / 3 - SurveyLayout.swatch - 20
    var x = left
    return [against, between, inFavour].map { label in
      let text = TextWidth.fitted(size.text(label), into: room)
      defer { x += SurveyLayout.swatch + 5 + TextWidth.reserved(text) + 15 }
      return SurveyLayout.KeyItem(text: text, x: x)
    }
  }
}
