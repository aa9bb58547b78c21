/// Finds room for names of events, first right of their verticals and left of them in turn.
struct EventPlacer {
  private let plot: Plot
  private let rows: Int
  /// The verticals of all events that are still to be named.
  private var waiting: [Double]
  private var boxes: [Box] = []
  private(set) var marks: [EventStrip.Mark] = []

  /// Verticals of numbered events are no matter here: they begin below the last row of names.
  init(_ plot: Plot, rows: Int, lines: [Double]) {
    self.plot = plot
    self.rows = rows
    waiting = lines
  }

  /// Takes a place for a name, or says that there is none: long before short, first row before second.
  mutating func place(_ label: Label, _ size: ChartSize, x: Double) -> Bool {
    waiting.removeAll { $0 == x }
    let isRightFirst = marks.count.isMultiple(of: 2)
    for text in [size.text(label), label.short] where !text.isEmpty {
      for row in 0..<max(rows, 0) {
        for isRight in [isRightFirst, !isRightFirst] {
          let mark = candidate(text, x: x, row: row, isRight: isRight)
          let box = Box.text(text, x: mark.textX, baseline: mark.baseline, anchor: mark.anchor)
          guard isFree(box, own: mark) else { continue }
          boxes.append(box)
          marks.append(mark)
          return true
        }
      }
    }
    return false
  }

  private func candidate(_ text: String, x: Double, row: Int, isRight: Bool) -> EventStrip.Mark {
    let top = EventStrip.rowTop(row)
    return EventStrip.Mark(
      x: x, top: top, text: text, textX: x + (isRight ? 6 : -6), baseline: top + 10,
      anchor: isRight ? .start : .end)
  }

  /// Inside the drawing, on no other name, and neither struck by a vertical nor striking with its own.
  private func isFree(_ box: Box, own: EventStrip.Mark) -> Bool {
    guard box.left >= 2, box.right <= plot.width - 2 else { return false }
    if boxes.contains(where: { $0.meets(box) }) { return false }
    let vertical = Box.vertical(own.x, from: own.top, to: plot.baseline)
    if boxes.contains(where: { $0.meets(vertical) }) { return false }
    let placed = marks.map { Box.vertical($0.x, from: $0.top, to: plot.baseline) }
    // One that is still to come can begin in the last row.
    let last = EventStrip.rowTop(rows - 1)
    let coming = waiting.map { Box.vertical($0, from: last, to: plot.baseline) }
    return !(placed + coming).contains { $0.meets(box) }
  }
}

extension SVGWriter {
  mutating func eventLines(_ events: EventStrip, _ plot: Plot) {
    guard !events.marks.isEmpty else { return }
    path(.event) { svg in
      for mark in events.marks {
        svg.move(SVGWriter.crisp(mark.x), SVGWriter.tenths(mark.top))
        svg.vertical(SVGWriter.tenths(plot.baseline))
      }
    }
  }

  mutating func eventLabels(_ events: EventStrip) {
    guard events.marks.contains(where: { !$0.text.isEmpty }) else { return }
    group(.eventLabel) { svg in
      for mark in events.marks where !mark.text.isEmpty {
        svg.raw("<text")
        switch mark.anchor {
        case .start: break
        case .middle: svg.raw(" text-anchor=\"middle\"")
        case .end: svg.raw(" text-anchor=\"end\"")
        }
        svg.attribute("x", tenths: SVGWriter.tenths(mark.textX))
        svg.attribute("y", tenths: SVGWriter.tenths(mark.baseline))
        svg.raw(">")
        svg.text(mark.text)
        svg.raw("</text>")
      }
    }
  }
}
