extension SVGWriter {
  /// Limits first, dots on them, those outside above the others, one's own last.
  mutating func funnel(_ layout: FunnelLayout) {
    plotGrid(layout.plot)
    curves(layout.outer, .limit)
    curves(layout.inner, .innerLimit)
    if let pooled = layout.pooled { path(.mean) { $0.line([pooled]) } }
    peerDots(layout.dots)
    hollowDiamonds(layout.outside)
    if let own = layout.own { ownDiamond(x: own.x, y: own.y) }
    plotAxes(layout.plot)
    edgeNotes(layout.notes)
    pointNames(layout.names)
  }

  private mutating func curves(_ curves: [[Segment]], _ role: ChartClass) {
    guard curves.contains(where: { !$0.isEmpty }) else { return }
    path(role) { svg in
      for segments in curves { svg.line(segments) }
    }
  }

  private mutating func hollowDiamonds(_ places: [(x: Int, y: Int)]) {
    guard !places.isEmpty else { return }
    path(.neutral) { svg in
      for (x, y) in places { svg.diamond(x, y, half: 60) }
    }
  }

  /// Names beside points, with a halo, for dots may lie below them.
  mutating func pointNames(_ names: [PlacedName]) {
    for name in names {
      let more: StaticString = name.isBold ? " font-size=\"13\" font-weight=\"700\"" : ""
      text(name.text, x: name.box.left, y: name.box.bottom - 3, .markLabel, more)
    }
  }
}
