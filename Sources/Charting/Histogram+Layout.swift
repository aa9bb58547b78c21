/// A histogram with every place decided and nothing yet written.
struct HistogramLayout {
  let plot: ValuePlot
  let bars: [Box]
  let uprights: UprightLabels
  let labels: [PlacedName]

  /// Between the rows of names and the highest bar: room for its count.
  private static let labelRoom = 18.0

  init(_ chart: Histogram, _ size: ChartSize) {
    let bins = chart.drawableBins
    let domain = chart.domain(bins)
    let free = ValuePlot(chart.request(size, domain, nil, rows: 0))
    let isEven = bins.areEvenlyWide(on: free.x)
    let heights = bins.map { isEven ? $0.count : $0.count / $0.width(on: free.x) }
    let highest = max(heights.max() ?? 0, .leastNormalMagnitude)
    let (plot, uprights) = Self.roomy(chart, size, domain, isEven ? highest : nil)
    let y = NumberScale(
      .linear, domain: (0, highest), range: (plot.baseline, plot.headEnd + Self.labelRoom))
    let bars = zip(bins, heights).map { bin, height in
      Box(left: plot.x(bin.from), top: y(height), right: plot.x(bin.to), bottom: plot.baseline)
    }
    self.plot = plot
    self.uprights = uprights
    self.bars = zip(bars, bins).filter { $0.1.count > 0 }.map(\.0)
    labels = Self.labels(zip(bins, bars), size, plot, uprights)
  }

  /// A plot with as many rows of names above it as its marks need, whose places depend on the plot.
  private static func roomy(
    _ chart: Histogram, _ size: ChartSize, _ domain: (low: Double, high: Double), _ highest: Double?
  ) -> (ValuePlot, UprightLabels) {
    var rows = 0
    while true {
      let plot = ValuePlot(chart.request(size, domain, highest, rows: rows))
      let uprights = chart.uprights(plot, size)
      if uprights.rows <= rows { return (plot, uprights) }
      rows = uprights.rows
    }
  }

  /// Counts above their bars, where neither a mark nor another count is in the way.
  private static func labels(
    _ bars: Zip2Sequence<[Histogram.Bin], [Box]>, _ size: ChartSize, _ plot: ValuePlot,
    _ marks: UprightLabels
  ) -> [PlacedName] {
    var placed: [PlacedName] = []
    for (bin, bar) in bars {
      guard let text = bin.label.map(size.text), !text.isEmpty else { continue }
      let half = TextWidth.reserved(text) / 2
      let middle = (bar.left + bar.right) / 2
      let box = Box(
        left: middle - half, top: bar.top - 16, right: middle + half, bottom: bar.top - 3)
      let isInside = box.left >= plot.left && box.right <= plot.right
      let isStruck = marks.placed.contains { $0.mark.x > box.left - 3 && $0.mark.x < box.right + 3 }
      let isHigher = bars.contains { $0.1 != bar && $0.1.top < bar.bottom && $0.1.meets(box) }
      let isTaken = placed.contains { $0.box.meets(box) }
      if isInside, !isStruck, !isHigher, !isTaken {
        placed.append(.init(text: text, box: box, isBold: false))
      }
    }
    return placed
  }
}

extension Histogram {
  /// Bins with an extent and a count, from left to right.
  ///
  /// On a scale of ratios a first bin from zero begins at half its end.
  fileprivate var drawableBins: [Bin] {
    bins.compactMap { bin -> Bin? in
      var bin = bin
      if shape == .logarithm, bin.from <= 0 { bin.from = bin.to / 2 }
      guard bin.from.isFinite, bin.to.isFinite, bin.from < bin.to, bin.count.isFinite,
        bin.count >= 0, shape == .linear || bin.from >= 0
      else { return nil }
      return bin
    }.sorted { $0.from < $1.from }
  }

  fileprivate func domain(_ bins: [Bin]) -> (low: Double, high: Double) {
    (bins.flatMap { [$0.from, $0.to] } + marks.map(\.0.value)).domain(axis)
  }

  /// The marks that can be drawn.
  fileprivate var marks: [(NamedValue, ChartClass)] {
    let all: [(NamedValue?, ChartClass)] = [
      (median, .median), (tail, .limit), (standard, .standard),
    ]
    return all.compactMap { mark, role in
      guard let mark, mark.value.isFinite, shape == .linear || mark.value > 0 else { return nil }
      return (mark, role)
    }
  }

  fileprivate func uprights(_ plot: ValuePlot, _ size: ChartSize) -> UprightLabels {
    UprightLabels(
      marks.map { .init(x: plot.x($0.value), text: size.text($0.label), role: $1) },
      width: plot.width)
  }

  /// `highest` is the highest count; `nil` where counts are areas.
  fileprivate func request(
    _ size: ChartSize, _ domain: (low: Double, high: Double), _ highest: Double?, rows: Int
  ) -> ValuePlot.Request {
    let head = Double(rows) * UprightLabels.rowHeight + 2
    let height = (size == .wide ? 190 : 170) + head
    // The scale of counts ends above the highest bar by as much as its number takes.
    let inner = height - head - ValuePlot.tickHeight - (name == nil ? 0 : 16)
    let top = highest.map { $0 * inner / (inner - 18) }
    return ValuePlot.Request(
      size: size, height: height,
      x: .init(axis: axis, domain: domain, shape: shape, name: name.map(size.text) ?? ""),
      y: top.map { .init(axis: countAxis, domain: (0, $0)) }, head: head, foot: 0, inset: 6,
      rightGutter: 1)
  }
}

extension Histogram.Bin {
  fileprivate func width(on x: NumberScale) -> Double { max(x(to) - x(from), 0.1) }
}

extension [Histogram.Bin] {
  /// Whether all are as wide as drawn, to a fiftieth.
  fileprivate func areEvenlyWide(on x: NumberScale) -> Bool {
    let widths = map { $0.width(on: x) }
    guard let least = widths.min(), let most = widths.max() else { return true }
    return most <= least * 1.02
  }
}
