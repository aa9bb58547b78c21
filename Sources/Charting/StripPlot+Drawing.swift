extension SVGWriter {
  /// Rules first, dots on them, one's own last.
  mutating func strip(_ layout: StripLayout) {
    levelAxis(layout.ticks, from: 0, to: layout.width, baseline: layout.baseline)
    let texts = layout.own.map { [$0.box] } ?? []
    uprights(
      layout.uprights, rowsEnd: layout.rowsEnd, bottom: layout.baseline, around: texts)
    peerDots(layout.dots)
    uprightNames(layout.uprights, rowsEnd: layout.rowsEnd)
    guard let own = layout.own else { return }
    if let interval = own.interval { intervals([(interval.from, interval.to, own.y)]) }
    ownDiamond(x: own.x, y: own.y)
    let bold: StaticString = " font-size=\"13\" font-weight=\"700\""
    if !own.text.isEmpty { text(own.text, x: own.box.left, y: own.box.bottom - 4, .value, bold) }
  }

  /// A baseline with short strokes and their names below it.
  mutating func levelAxis(
    _ ticks: [NumberTick], from left: Double, to right: Double, baseline: Double
  ) {
    let y = SVGWriter.crisp(baseline)
    path(.axis) { svg in
      svg.move(SVGWriter.tenths(left), y)
      svg.horizontal(SVGWriter.tenths(right))
      for tick in ticks {
        svg.move(SVGWriter.crisp(tick.x), y)
        svg.vertical(y + 45)
      }
    }
    levelAxisNames(ticks, y: baseline + 18)
  }

  /// The names below a baseline.
  mutating func levelAxisNames(_ ticks: [NumberTick], y: Double) {
    guard !ticks.isEmpty else { return }
    group(.tick, " text-anchor=\"middle\"") { svg in
      for tick in ticks { svg.text(tick.label, x: tick.middle, y: y) }
    }
  }
}
