/// A column of bullets with every place decided and nothing yet written.
struct BulletLayout {
  let columns: RowColumns
  let height: Double
  let rows: [Marks]
  let ticks: [NumberTick]

  /// One row in pixels.
  struct Marks {
    let middle: Double
    let zones: [(from: Double, to: Double)]
    let bar: (from: Double, to: Double)?
    let dot: Double?
    let target: Double?
    let prior: Double?
  }

  /// The ranges' height; the bar has a third of it, the target three fifths.
  static let zoneHeight = 20.0

  init(_ chart: Bullet, _ size: ChartSize) {
    let columns = RowColumns(chart.words(size), size, markHeight: Self.zoneHeight)
    self.columns = columns
    let ends = (columns.left, columns.right)
    let shared = chart.axis == nil ? nil : chart.rows.sharedDomain
    rows = chart.rows.enumerated().map { index, row in
      let domain = shared ?? row.domain
      return Marks(
        row, NumberScale(.linear, domain: domain, range: ends), middle: columns.middle(index),
        hasZero: domain.low <= 0 && domain.high >= 0)
    }
    guard let axis = chart.axis, let shared else {
      ticks = []
      height = columns.height
      return
    }
    let scale = NumberScale(.linear, domain: shared, range: ends)
    ticks = NumberTick.ticks(axis, scale, from: columns.left, to: columns.right)
    height = columns.height + 26
  }
}

extension BulletLayout.Marks {
  /// A bar needs a zero to start at; on a scale without one the value is a dot.
  fileprivate init(_ row: Bullet.Row, _ x: NumberScale, middle: Double, hasZero: Bool) {
    self.middle = middle
    let edges = [x.domain.low] + row.ranges.prefix(2).filter(x.contains) + [x.domain.high]
    zones = zip(edges, edges.dropFirst()).map { (x($0), x($1)) }.filter { $0.1 - $0.0 >= 0.5 }
    let place = row.finiteValue.map { x($0) }
    bar = place.flatMap { hasZero ? (min(x(0), $0), max(x(0), $0)) : nil }
    dot = hasZero ? nil : place
    target = row.target.flatMap { $0.isFinite ? x($0) : nil }
    prior = row.prior.flatMap { $0.isFinite ? x($0) : nil }
  }
}

extension Bullet {
  fileprivate func words(_ size: ChartSize) -> [RowColumns.Words] {
    rows.map { row in
      .init(
        name: size.text(row.name), note: row.note.map(size.text) ?? "", text: size.text(row.text),
        textNote: row.targetText.map(size.text) ?? "")
    }
  }
}

extension Bullet.Row {
  fileprivate var finiteValue: Double? { value.flatMap { $0.isFinite ? $0 : nil } }

  /// From zero, or from where the scale begins, to the farthest of what is drawn.
  fileprivate var domain: (low: Double, high: Double) {
    let values = [value, target, prior].compactMap(\.self) + ranges
    let finite = values.filter(\.isFinite)
    let low = min(start ?? 0, finite.min() ?? 0)
    let begin = start == nil ? low : finite.reduce(start ?? 0, min)
    let end = max(finite.max() ?? 1, begin)
    // A tenth beyond the farthest mark, so that the last range is seen.
    return end > begin ? (begin, end + (end - begin) / 10) : (begin, begin + 1)
  }
}

extension [Bullet.Row] {
  fileprivate var sharedDomain: (low: Double, high: Double)? {
    guard !isEmpty else { return nil }
    let domains = map(\.domain)
    return (domains.map(\.low).min() ?? 0, domains.map(\.high).max() ?? 1)
  }
}
