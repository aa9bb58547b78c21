extension SVGWriter {
  /// Zero behind, parts one path each, scores below them, then all words.
  mutating func survey(_ layout: SurveyLayout, prefix: String) {
    stripes(prefix)
    zeroPieces(layout)
    for (part, role) in [ChartClass.against, .between, .inFavour].enumerated() {
      parts(layout.boxes(part), role, prefix: prefix)
    }
    intervals(layout.rows.compactMap { row in row.interval.map { ($0.from, $0.to, row.scoreY) } })
    let scores = layout.rows.compactMap { row in
      row.score.map { (SVGWriter.tenths($0), SVGWriter.tenths(row.scoreY)) }
    }
    peerDots(scores, .point)
    if !layout.ticks.isEmpty {
      levelAxis(
        layout.ticks, from: layout.columns.left, to: layout.columns.right,
        baseline: layout.height - 24)
    }
    surveyKey(layout)
    rowWords(layout.columns)
    partTexts(layout)
  }

  /// Strokes at 45°, as of the standard's hatch, but in the quiet colour.
  private mutating func stripes(_ prefix: String) {
    raw("<pattern id=\"")
    raw(prefix, "-s\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">")
    begin("path", .stripe)
    raw(" d=\"M-1 1l2-2M0 5l5-5M4 6l2-2\"/></pattern>")
  }

  /// Zero, seen only where no part lies on it, so that it strikes no number.
  private mutating func zeroPieces(_ layout: SurveyLayout) {
    guard !layout.rows.isEmpty else { return }
    path(.axis) { svg in
      for row in layout.rows {
        let x = SVGWriter.crisp(layout.zero)
        let start = row.edges.isEmpty ? row.top : row.top + SurveyLayout.barHeight
        svg.move(x, SVGWriter.tenths(start))
        svg.vertical(SVGWriter.tenths(row.top + SurveyLayout.barHeight + SurveyLayout.scoreHeight))
      }
    }
  }

  private mutating func parts(_ boxes: [Box], _ role: ChartClass, prefix: String) {
    guard !boxes.isEmpty else { return }
    guard role == .against else {
      rectangles(boxes, role)
      return
    }
    begin("path", role)
    raw(" fill=\"url(#")
    raw(prefix, "-s)\"")
    beginPath()
    for box in boxes { rectangle(tracing: box) }
    endPath()
    end()
  }

  private mutating func rectangle(tracing box: Box) {
    let (left, top) = (SVGWriter.tenths(box.left), SVGWriter.tenths(box.top))
    move(left, top)
    horizontal(max(left + 5, SVGWriter.tenths(box.right)))
    vertical(SVGWriter.tenths(box.bottom))
    horizontal(left)
    closeSubpath(at: left, top)
  }

  private mutating func surveyKey(_ layout: SurveyLayout) {
    let items = layout.key.filter { !$0.text.isEmpty }
    guard !items.isEmpty else { return }
    group(.note) { svg in
      for item in items { svg.text(item.text, x: item.x + SurveyLayout.swatch + 5, y: 13) }
    }
  }

  /// The outer numbers beside the bar, the middle one in it where it fits.
  private mutating func partTexts(_ layout: SurveyLayout) {
    for row in layout.rows where row.edges.count == 4 {
      let y = row.top + SurveyLayout.barHeight / 2 + 4
      let (against, between, inFavour) = (row.texts[0], row.texts[1], row.texts[2])
      if !against.isEmpty {
        text(against, x: row.edges[0] - 5, y: y, .note, " text-anchor=\"end\"")
      }
      if !between.isEmpty, TextWidth.reserved(between) + 6 <= row.edges[2] - row.edges[1] {
        let middle = (row.edges[1] + row.edges[2]) / 2
        text(between, x: middle, y: y, .note, " text-anchor=\"middle\"")
      }
      if !inFavour.isEmpty { text(inFavour, x: row.edges[3] + 5, y: y, .note) }
    }
  }
}

extension SurveyLayout {
  /// The rectangles of one part, its swatch in the key first.
  fileprivate func boxes(_ part: Int) -> [Box] {
    let swatch = key[part].text.isEmpty ? [] : [Box.swatch(at: key[part].x)]
    return swatch
      + rows.compactMap { row in
        guard row.edges.count == 4, row.edges[part + 1] - row.edges[part] >= 0.05 else {
          return nil
        }
        return Box(
          left: row.edges[part], top: row.top, right: row.edges[part + 1],
          bottom: row.top + SurveyLayout.barHeight)
      }
  }
}

extension SurveyLayout.Marks {
  fileprivate var scoreY: Double { top + SurveyLayout.barHeight + 8 }
}

extension Box {
  fileprivate static func swatch(at x: Double) -> Box {
    Box(left: x + 0.5, top: 3.5, right: x + SurveyLayout.swatch, bottom: 14)
  }
}
