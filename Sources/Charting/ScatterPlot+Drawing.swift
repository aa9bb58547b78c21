extension SVGWriter {
  /// Medians first, dots on them, one's own last.
  mutating func scatter(_ layout: ScatterLayout) {
    let plot = layout.plot
    plotGrid(plot)
    uprights(layout.uprights, rowsEnd: plot.headEnd, bottom: plot.baseline)
    if let level = layout.level {
      path(.median) { svg in
        svg.move(SVGWriter.tenths(plot.left), SVGWriter.crisp(level))
        svg.horizontal(SVGWriter.tenths(plot.right))
      }
    }
    peerDots(layout.dots)
    if !layout.ellipse.isEmpty || !layout.bars.isEmpty {
      path(.interval) { svg in
        svg.line(layout.bars)
        svg.line(zip(layout.ellipse, layout.ellipse.dropFirst()).map { .init(from: $0, to: $1) })
      }
    }
    if let own = layout.own { ownDiamond(x: own.x, y: own.y) }
    plotAxes(plot)
    uprightNames(layout.uprights, rowsEnd: plot.headEnd)
    edgeNotes(layout.notes)
    pointNames([layout.name].compactMap(\.self))
  }
}
