/// A strip plot with every place decided and nothing yet written.
struct StripLayout {
  let width: Double
  let height: Double
  let x: NumberScale
  let ticks: [NumberTick]
  let uprights: UprightLabels
  /// Where the rows of names end.
  let rowsEnd: Double
  let own: Own?
  let dots: [(x: Int, y: Int)]
  let baseline: Double

  struct Own {
    let x: Double
    let y: Double
    let interval: (from: Double, to: Double)?
    let text: String
    /// The room of the text, above the diamond.
    let box: Box
  }

  /// From the edges of the drawing to the outermost mark.
  private static let inset = 12.0
  /// The name of one's own value, and its diamond.
  private static let ownHeight = 36.0
  /// Above so many rows dots are drawn one over the other.
  private static let mostRows = 9

  init(_ chart: StripPlot, _ size: ChartSize) {
    let (peers, median) = chart.shownPeers
    width = Double(size.width)
    let x = NumberScale(
      .linear, domain: chart.domain(peers, median), range: (Self.inset, width - Self.inset))
    let uprights = UprightLabels(chart.marks(median, x, size), width: width)
    self.x = x
    self.uprights = uprights
    let rowsEnd = Double(uprights.rows) * UprightLabels.rowHeight + 2
    self.rowsEnd = rowsEnd
    let hasOwn = chart.own?.value.isFinite ?? false
    let top = rowsEnd + (hasOwn ? Self.ownHeight : 4)
    ticks = NumberTick.ticks(chart.axis, x, from: 0, to: Double(size.width), most: 4)
    own = chart.own.flatMap { Self.own($0, x, size, rules: uprights, from: rowsEnd) }
    let stack = DotStack(peers.map { x($0) })
    let rows = min(stack.rows, Self.mostRows)
    let baseline = (top + Double(max(rows, 1)) * DotStack.pitch + 4).rounded(.up)
    self.baseline = baseline
    height = baseline + 24
    let pitch = stack.rows > rows ? Double(rows - 1) / Double(stack.rows - 1) : 1
    dots = stack.dots.map { x, row in
      let y = baseline - 6 - Double(row) * DotStack.pitch * pitch
      return (SVGWriter.tenths(x), SVGWriter.tenths(y.rounded()))
    }
  }

  /// The name in the middle above its diamond or to either side, where the fewest rules must give way.
  private static func own(
    _ own: OwnValue, _ x: NumberScale, _ size: ChartSize, rules: UprightLabels, from top: Double
  ) -> Own? {
    guard own.value.isFinite else { return nil }
    let width = Double(size.width)
    let text = TextWidth.fittedBold(size.text(own.label), into: width)
    let length = TextWidth.reservedBold(text)
    let middle = x(own.value)
    let starts = [middle - length / 2, middle + 6 - length, middle - 6].map {
      min(max($0, 0), width - length)
    }
    func struck(_ from: Double) -> Int {
      rules.placed.count { $0.mark.x > from - 3 && $0.mark.x < from + length + 3 }
    }
    let from = starts.min { struck($0) < struck($1) } ?? 0
    let box = Box(left: from, top: top + 2, right: from + length, bottom: top + 17)
    let interval = own.interval.map { (x($0.low), x($0.high)) }
    return Own(x: middle, y: top + 25, interval: interval, text: text, box: box)
  }
}

extension StripPlot {
  /// What may be shown of the peers: all, or nothing.
  fileprivate var shownPeers: (peers: [Double], median: NamedValue?) {
    let finite = peers.filter(\.isFinite)
    guard finite.count >= StripPlot.fewestPeers else { return ([], nil) }
    return (finite, median)
  }

  fileprivate func domain(_ peers: [Double], _ median: NamedValue?) -> (low: Double, high: Double) {
    let marks = [
      own?.value, own?.interval?.low, own?.interval?.high, median?.value, standard?.value,
    ]
    return axis.widened((peers + marks.compactMap(\.self)).domain(axis), count: 4)
  }

  fileprivate func marks(
    _ median: NamedValue?, _ x: NumberScale, _ size: ChartSize
  ) -> [UprightLabels.Mark] {
    let named: [(NamedValue?, ChartClass)] = [(median, .median), (standard, .standard)]
    return named.compactMap { mark, role in
      guard let mark, mark.value.isFinite else { return nil }
      return .init(x: x(mark.value), text: size.text(mark.label), role: role)
    }
  }
}
