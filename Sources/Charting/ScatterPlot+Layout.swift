import Glibc

/// A scatter plot with every place decided and nothing yet written.
struct ScatterLayout {
  let plot: ValuePlot
  let uprights: UprightLabels
  let level: Double?
  let notes: EdgeNotes
  let dots: [(x: Int, y: Int)]
  let own: (x: Double, y: Double)?
  /// The ellipse, closed, or the two bars.
  let ellipse: [Segment.Point]
  let bars: [Segment]
  let name: PlacedName?

  init(_ chart: ScatterPlot, _ size: ChartSize) {
    let chart = chart.drawable
    let request = chart.request(size)
    let free = ValuePlot(request)
    let marks = chart.xMedian.map {
      [UprightLabels.Mark(x: free.x($0.value), text: size.text($0.label), role: .median)]
    }
    uprights = UprightLabels(marks ?? [], width: free.right)
    let plot = free
    self.plot = plot
    level = chart.yMedian.map { plot.y($0.value) }
    notes = chart.notes(plot, size)
    dots = chart.peers.map { plot.wholePixels($0.x, $0.y) }.distinct
    own = chart.own.map { (plot.x($0.x), plot.y($0.y)) }
    (ellipse, bars) = chart.spread(plot)
    name = chart.name(plot, size, dots: dots, rules: bars + ellipse.segments(within: plot.box))
  }
}

extension ScatterPlot {
  /// Without what has no place, and without peers who are too few.
  fileprivate var drawable: ScatterPlot {
    var chart = self
    chart.peers = peers.filter { $0.x.isFinite && $0.y.isFinite }
    if chart.peers.count < StripPlot.fewestPeers {
      chart.peers = []
      chart.xMedian = nil
      chart.yMedian = nil
    }
    chart.xMedian = chart.xMedian.flatMap { $0.value.isFinite ? $0 : nil }
    chart.yMedian = chart.yMedian.flatMap { $0.value.isFinite ? $0 : nil }
    chart.own = own.flatMap { $0.x.isFinite && $0.y.isFinite ? $0 : nil }
    if let spread = chart.own?.spread, !spread.isDrawable { chart.own?.spread = nil }
    return chart
  }

  fileprivate func request(_ size: ChartSize) -> ValuePlot.Request {
    var (xs, ys) = (peers.map(\.x), peers.map(\.y))
    if let own {
      let (halfX, halfY) = (own.spread?.halfX ?? 0, own.spread?.halfY ?? 0)
      xs += [own.x - halfX, own.x + halfX]
      ys += [own.y - halfY, own.y + halfY]
    }
    xs += [xMedian?.value].compactMap(\.self)
    ys += [yMedian?.value].compactMap(\.self)
    let note = yMedian.map { EdgeNotes.gutter([(size.text($0.label), .note)]) }
    return ValuePlot.Request(
      size: size, height: size == .wide ? 340 : 320,
      x: .init(axis: xAxis, domain: xs.domain(xAxis), name: size.text(xName)),
      y: .init(axis: yAxis, domain: ys.domain(yAxis), name: size.text(yName)),
      head: xMedian == nil ? 8 : UprightLabels.rowHeight + 2, rightGutter: note ?? 0)
  }

  fileprivate func notes(_ plot: ValuePlot, _ size: ChartSize) -> EdgeNotes {
    let room = plot.width - plot.right - Plot.labelGap
    let items = [yMedian].compactMap(\.self).map {
      LabelStack.Item(
        text: TextWidth.fitted(size.text($0.label), into: room), target: plot.y($0.value),
        role: .note, rank: 0)
    }
    return EdgeNotes(
      items, from: plot.headEnd, to: plot.baseline - 6, x: plot.right + Plot.labelGap,
      markEnd: plot.right)
  }

  /// What chance alone would do to one's own point, in pixels.
  fileprivate func spread(_ plot: ValuePlot) -> (ellipse: [Segment.Point], bars: [Segment]) {
    guard let own, let spread = own.spread else { return ([], []) }
    func point(_ x: Double, _ y: Double) -> Segment.Point {
      .init(x: plot.x(own.x + x * spread.halfX), y: plot.y(own.y + y * spread.halfY))
    }
    guard let r = spread.correlation else {
      return (
        [],
        [
          Segment(from: point(-1, 0), to: point(1, 0)),
          Segment(from: point(0, -1), to: point(0, 1)),
        ]
      )
    }
    let rest = max(0, 1 - r * r).squareRoot()
    let round = (0...36).map { step in
      let angle = Double(step) * Double.pi / 18
      return point(cos(angle), r * cos(angle) + rest * sin(angle))
    }
    return (round, [])
  }

  fileprivate func name(
    _ plot: ValuePlot, _ size: ChartSize, dots: [(x: Int, y: Int)], rules: [Segment]
  ) -> PlacedName? {
    guard let own else { return nil }
    let level = yMedian.map { plot.y($0.value) }
    let upright = xMedian.map { plot.x($0.value) }
    let medians = [
      level.map { Segment(from: .init(x: plot.left, y: $0), to: .init(x: plot.right, y: $0)) },
      upright.map { Segment(from: .init(x: $0, y: 0), to: .init(x: $0, y: plot.baseline)) },
    ]
    var labels = PointLabels(
      bounds: plot.box, rules: rules + medians.compactMap(\.self),
      dots: dots.map { (Double($0.x) / 10, Double($0.y) / 10) })
    return labels.placeOwn(own.label, size, x: plot.x(own.x), y: plot.y(own.y))
  }
}

extension ScatterPlot.Spread {
  fileprivate var isDrawable: Bool {
    halfX.isFinite && halfY.isFinite && halfX >= 0 && halfY >= 0
      && correlation.map { abs($0) <= 1 } ?? true
  }
}
