extension SVGWriter {
  /// Ranges, bars, last period, targets: one path for each, over all rows.
  mutating func bullets(_ layout: BulletLayout) {
    let half = BulletLayout.zoneHeight / 2
    for (place, role) in [ChartClass.zone1, .zone2, .zone3].enumerated() {
      let boxes = layout.rows.compactMap { $0.zone(place) }
      rectangles(boxes, role)
    }
    let bars = layout.rows.compactMap { row in
      row.bar.map { row.box($0, half: half / 3) }
    }
    rectangles(bars, .bar)
    let priors = layout.rows.compactMap { row in row.prior.map { ($0, row.middle) } }
    strokes(priors, half: half * 0.7, .prior)
    let targets = layout.rows.compactMap { row in row.target.map { ($0, row.middle) } }
    strokes(targets, half: half * 0.6 + 2, .standard, " stroke-width=\"3\"")
    let dots = layout.rows.compactMap { row in
      row.dot.map { (SVGWriter.tenths($0), SVGWriter.tenths(row.middle)) }
    }
    peerDots(dots, .point)
    if !layout.ticks.isEmpty {
      levelAxis(
        layout.ticks, from: layout.columns.left, to: layout.columns.right,
        baseline: layout.height - 24)
    }
    rowWords(layout.columns)
  }

  /// Upright strokes of one role, so far above and below their middles.
  private mutating func strokes(
    _ places: [(x: Double, middle: Double)], half: Double, _ role: ChartClass,
    _ more: StaticString = ""
  ) {
    guard !places.isEmpty else { return }
    path(role, more) { svg in
      for place in places {
        svg.move(SVGWriter.tenths(place.x), SVGWriter.tenths(place.middle - half))
        svg.vertical(SVGWriter.tenths(place.middle + half))
      }
    }
  }
}

extension BulletLayout.Marks {
  fileprivate func box(_ ends: (from: Double, to: Double), half: Double) -> Box {
    Box(left: ends.from, top: middle - half, right: ends.to, bottom: middle + half)
  }

  /// The range that bears a tint: the last is always the palest, and the only one too.
  fileprivate func zone(_ tint: Int) -> Box? {
    let index = tint - (3 - zones.count)
    guard zones.indices.contains(index) else { return nil }
    return box(zones[index], half: BulletLayout.zoneHeight / 2)
  }
}
