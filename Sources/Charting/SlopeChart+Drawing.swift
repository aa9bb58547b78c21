extension SVGWriter {
  /// The two dates as uprights, pale lines, their average, the bold one, then all words.
  mutating func slopes(_ layout: SlopeLayout) {
    slopeFrame(layout)
    uprights(layout.event, rowsEnd: rowsEnd(layout), bottom: layout.bottom + 8)
    slopeLines(layout.segments(.control), .control)
    slopeLines(layout.segments(.average), .mean, " stroke-dasharray=\"6 3\"")
    slopeLines(layout.segments(.focus), .focus)
    let ends = layout.segments(.focus).flatMap { [$0.from, $0.to] }
    peerDots(ends.map { (SVGWriter.tenths($0.x), SVGWriter.tenths($0.y)) }, .point)
    edgeNotes(layout.leftNotes)
    edgeNotes(layout.rightNotes)
    uprightNames(layout.event, rowsEnd: rowsEnd(layout))
    headings(layout)
  }

  private func rowsEnd(_ layout: SlopeLayout) -> Double {
    Double(layout.event.rows) * UprightLabels.rowHeight + 2
  }

  private mutating func slopeFrame(_ layout: SlopeLayout) {
    path(.axis) { svg in
      for x in [layout.left, layout.right] {
        svg.move(SVGWriter.crisp(x), SVGWriter.tenths(layout.headingBaseline + 8))
        svg.vertical(SVGWriter.tenths(layout.bottom + 8))
      }
    }
  }

  private mutating func slopeLines(
    _ segments: [Segment], _ role: ChartClass, _ more: StaticString = ""
  ) {
    guard !segments.isEmpty else { return }
    path(role, more) { $0.line(segments) }
  }

  /// Above the uprights, ending at the left one and beginning at the right one where they can.
  private mutating func headings(_ layout: SlopeLayout) {
    let (before, after) = layout.headings
    let start = max(0, layout.left - TextWidth.reserved(before))
    let end = min(layout.width - TextWidth.reserved(after), layout.right)
    if !before.isEmpty { text(before, x: start, y: layout.headingBaseline, .name) }
    if !after.isEmpty { text(after, x: end, y: layout.headingBaseline, .name) }
  }
}
