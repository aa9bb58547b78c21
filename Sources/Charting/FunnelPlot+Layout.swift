/// A funnel with every place decided and nothing yet written.
struct FunnelLayout {
  let plot: ValuePlot
  let inner: [[Segment]]
  let outer: [[Segment]]
  let pooled: Segment?
  let dots: [(x: Int, y: Int)]
  let outside: [(x: Int, y: Int)]
  let own: (x: Double, y: Double)?
  let names: [PlacedName]
  let notes: EdgeNotes

  /// Pixels by which a simplified curve may leave the true one.
  private static let tolerance = 0.2

  init(_ chart: FunnelPlot, _ size: ChartSize) {
    let chart = chart.drawable
    let plot = ValuePlot(chart.request(size))
    self.plot = plot
    let curves = chart.curves.map { Self.pieces($0, plot) }
    inner = zip(chart.curves, curves).filter { !$0.0.isOuter }.map(\.1)
    outer = zip(chart.curves, curves).filter { $0.0.isOuter }.map(\.1)
    pooled = chart.pooled.map {
      let y = plot.y($0.value)
      return Segment(from: .init(x: plot.left, y: y), to: .init(x: plot.right, y: y))
    }
    func places(_ isOutside: Bool) -> [(x: Int, y: Int)] {
      chart.dots.filter { $0.isOutside == isOutside }.map { plot.wholePixels($0.count, $0.value) }
        .distinct
    }
    dots = places(false)
    outside = places(true)
    own = chart.own.map { (plot.x($0.count), plot.y($0.value)) }
    notes = chart.notes(plot, size, curves)
    let rules = curves.flatMap(\.self) + [pooled].compactMap(\.self)
    names = chart.names(plot, size, rules: rules, dots: dots + outside)
  }

  /// A curve in pixels, broken where it has no value and cut at the plot.
  private static func pieces(_ curve: FunnelPlot.Curve, _ plot: ValuePlot) -> [Segment] {
    let runs = curve.points.sorted { $0.count < $1.count }.split { point in
      !(point.value?.isFinite ?? false) || !point.count.isFinite || point.count <= 0
    }
    return runs.flatMap { run in
      run.map { Segment.Point(x: plot.x($0.count), y: plot.y($0.value ?? 0)) }
        .simplified(tolerance).segments(within: plot.box)
    }
  }
}

extension ValuePlot {
  /// A dot's place in whole pixels: nothing can be read back more exactly than it is seen.
  func wholePixels(_ x: Double, _ y: Double) -> (x: Int, y: Int) {
    (SVGWriter.tenths(self.x(x).rounded()), SVGWriter.tenths(self.y(y).rounded()))
  }
}

extension [(x: Int, y: Int)] {
  /// From left to right, each place once.
  var distinct: [(x: Int, y: Int)] {
    let sorted = sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    return sorted.enumerated()
      .filter { index, place in index == 0 || sorted[index - 1] != place }.map(\.element)
  }
}

extension FunnelPlot {
  /// Without what has no place: no cases, no number.
  fileprivate var drawable: FunnelPlot {
    var chart = self
    func has(_ count: Double, _ value: Double) -> Bool {
      count.isFinite && count > 0 && value.isFinite
    }
    chart.dots = dots.filter { has($0.count, $0.value) }
    chart.own = own.flatMap { has($0.count, $0.value) ? $0 : nil }
    chart.pooled = pooled.flatMap { $0.value.isFinite ? $0 : nil }
    return chart
  }

  fileprivate func request(_ size: ChartSize) -> ValuePlot.Request {
    let counts = (dots.map(\.count) + [own?.count].compactMap(\.self)).domain(countAxis)
    let low = max(counts.low, 0)
    let isUnequal = counts.high > max(low, 1) * 4
    let labels: [(String, ChartClass)] =
      curves.compactMap { $0.label }.map { (size.text($0), .note) }
      + [pooled].compactMap(\.self).map { (size.text($0.label), .value) }
    return ValuePlot.Request(
      size: size, height: size == .wide ? 300 : 264,
      x: .init(
        axis: countAxis, domain: (low, counts.high), shape: isUnequal ? .squareRoot : .linear,
        name: size.text(countName)),
      y: .init(axis: axis, domain: domain(counts)), rightGutter: EdgeNotes.gutter(labels))
  }

  /// All dots, and the curves as far as they do not press the dots together.
  private func domain(_ counts: (low: Double, high: Double)) -> (low: Double, high: Double) {
    let values = dots.map(\.value) + [own?.value, pooled?.value].compactMap(\.self)
    let marks = values.domain(axis)
    let reach = (marks.high - marks.low) / 2
    let seen = curves.flatMap(\.points).filter { $0.count >= counts.low && $0.count <= counts.high }
    let limits = seen.compactMap(\.value).filter(\.isFinite)
    return (
      min(marks.low, max(limits.min() ?? marks.low, marks.low - reach)),
      max(marks.high, min(limits.max() ?? marks.high, marks.high + reach))
    )
  }

  /// The names at the right edge: those of curves that reach it, and the rate of all.
  fileprivate func notes(_ plot: ValuePlot, _ size: ChartSize, _ pieces: [[Segment]]) -> EdgeNotes {
    let room = plot.width - plot.right - Plot.labelGap
    var items: [LabelStack.Item] = []
    func add(_ label: Label, _ y: Double, _ role: ChartClass, rank: Int) {
      let text = EdgeNotes.fitted(size.text(label), role, into: room)
      items.append(.init(text: text, target: y, role: role, rank: rank))
    }
    for (curve, segments) in zip(curves, pieces) {
      guard let label = curve.label, let end = segments.last?.to, end.x > plot.right - 40 else {
        continue
      }
      add(label, end.y, .note, rank: 0)
    }
    if let pooled { add(pooled.label, plot.y(pooled.value), .value, rank: 1) }
    return EdgeNotes(
      items, from: 8, to: plot.baseline - 6, x: plot.right + Plot.labelGap, markEnd: plot.right)
  }

  /// One's own name first, then those of named dots as far as there is room.
  fileprivate func names(
    _ plot: ValuePlot, _ size: ChartSize, rules: [Segment], dots places: [(x: Int, y: Int)]
  ) -> [PlacedName] {
    let marks = places.map { (x: Double($0.x) / 10, y: Double($0.y) / 10) }
    var labels = PointLabels(bounds: plot.box, rules: rules, dots: marks)
    let room = plot.right - plot.left
    var names: [PlacedName] = []
    if let own {
      let place = (plot.x(own.count), plot.y(own.value))
      names += [labels.placeOwn(own.label, size, x: place.0, y: place.1)].compactMap(\.self)
    }
    for dot in dots {
      guard let name = dot.name else { continue }
      let text = TextWidth.fitted(size.text(name), into: room / 2)
      let box = labels.place(
        width: TextWidth.reserved(text), x: plot.x(dot.count), y: plot.y(dot.value),
        radius: dot.isOutside ? 6.5 : 3.5)
      if let box, !text.isEmpty { names.append(.init(text: text, box: box, isBold: false)) }
    }
    return names
  }
}
