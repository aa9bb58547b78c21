extension SVGWriter {
  mutating func mixBars(_ layout: MixLayout, prefix: String) {
    if layout.parts.contains(where: { $0.role == nil }) { restPattern(prefix) }
    let last = layout.parts.first?.boxes.count ?? 0
    let solid = layout.isLastPale ? last - 1 : last
    for part in layout.parts {
      mixBoxes(part.boxes.prefix(max(0, solid)).compactMap(\.self), part, prefix)
    }
    guard layout.isLastPale, last > 0 else { return }
    // Paper below what is pale, or the grid would show through it.
    let open = layout.parts.compactMap { $0.boxes[last - 1] }
    if let lowest = open.map(\.bottom).max(), let box = open.last {
      let whole = Box(
        left: box.left - 0.5, top: box.top - 0.5, right: box.right + 0.5, bottom: lowest)
      rectangles([whole], .partial)
    }
    raw("<g opacity=\".5\">")
    for part in layout.parts { mixBoxes([part.boxes[last - 1]].compactMap(\.self), part, prefix) }
    raw("</g>")
  }

  private mutating func mixBoxes(_ boxes: [Box], _ part: MixLayout.Part, _ prefix: String) {
    // A seam in the colour of the paper takes half a pixel of its bar; an outline is moved in to match it.
    let inner = boxes.map {
      Box(left: $0.left + 1, top: $0.top, right: max($0.left + 1, $0.right - 1), bottom: $0.bottom)
    }
    switch part.role {
    case nil: restBoxes(inner, prefix: prefix)
    case .part1, .part2: rectangles(boxes, part.role ?? .part1)
    case let role?: rectangles(inner, role)
    }
  }

  /// Sums above the bars, and the names of the bands with a sample of each.
  mutating func mixTexts(_ layout: MixLayout, prefix: String) {
    mixSamples(layout, prefix: prefix)
    guard !layout.names.isEmpty || !layout.totals.isEmpty else { return }
    group(.name) { svg in
      for name in layout.names {
        let left = layout.plot.right + MixLayout.sampleRoom
        svg.text(name.placed.item.text, x: left, y: name.placed.middle + 4)
      }
    }
    group(.markLabel, " text-anchor=\"middle\"") { svg in
      for total in layout.totals { svg.text(total.text, x: total.x, y: total.y) }
    }
  }

  /// A sample of each named band, and a leader to one that had to move.
  private mutating func mixSamples(_ layout: MixLayout, prefix: String) {
    let x = layout.plot.right + Plot.labelGap
    let moved = layout.names.filter { abs($0.placed.middle - $0.placed.item.target) > 10 }
    if !moved.isEmpty {
      path(.leader) { svg in
        for name in moved {
          svg.move(
            SVGWriter.tenths(layout.plot.right + 1), SVGWriter.tenths(name.placed.item.target))
          svg.line(SVGWriter.tenths(x - 1), SVGWriter.tenths(name.placed.middle))
        }
      }
    }
    for name in layout.names {
      let middle = name.placed.middle
      mixBoxes(
        [Box(left: x, top: middle - 5, right: x + 10, bottom: middle + 5)],
        layout.parts[name.part], prefix)
    }
  }
}
