/// What moved a figure from one value to another: floating bars that begin where the one before ends.
package struct Waterfall: Sendable {
  /// A value that stands on its own: before, and now.
  package struct Total: Sendable {
    package var name: Label
    package var value: Double
    package var text: String

    package init(name: Label, value: Double, text: String) {
      self.name = name
      self.value = value
      self.text = text
    }
  }

  /// One contribution; its text bears the sign.
  package struct Step: Sendable {
    package var name: Label
    package var amount: Double
    package var text: String

    package init(name: Label, amount: Double, text: String) {
      self.name = name
      self.amount = amount
      self.text = text
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var start: Total
  /// They add up to the end, which is the caller's care; seven at most can be read.
  package var steps: [Step]
  package var end: Total

  package init(
    idPrefix: String, title: String, description: String, start: Total, steps: [Step], end: Total
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.start = start
    self.steps = steps
    self.end = end
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let rows = WaterfallRows(self, size)
    let kind = ChartKind(wide: "chart bars wide", narrow: "chart bars narrow")
    return Drawing(
      kind, size, height: Int(rows.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1000 + steps.count * 200
    ) { svg, _ in
      svg.waterfallBars(rows)
      svg.waterfallTexts(rows)
    }
  }
}

extension SVGWriter {
  fileprivate mutating func waterfallBars(_ rows: WaterfallRows) {
    if !rows.isBroken {
      path(.axis) { svg in
        svg.move(SVGWriter.crisp(rows.x(0)), 20)
        svg.vertical(SVGWriter.tenths(rows.height - 2))
      }
    }
    connectors(rows)
    rectangles(rows.boxes(.total).filter { $0.right > $0.left }, .bar)
    rectangles(rows.boxes(.rise), .rise)
    rectangles(rows.boxes(.fall), .fall)
    if rows.isBroken { cuts(rows.boxes(.total)) }
  }

  /// From where one bar ends down to the next, which begins there.
  private mutating func connectors(_ rows: WaterfallRows) {
    path(.leader) { svg in
      for index in rows.rows.indices.dropLast() {
        let x = SVGWriter.crisp(rows.x(rows.rows[index].to))
        svg.move(x, SVGWriter.tenths(rows.box(index).bottom))
        svg.vertical(SVGWriter.tenths(rows.box(index + 1).top))
      }
    }
  }

  /// Two slanted strokes in the colour of the paper.
  private mutating func cuts(_ boxes: [Box]) {
    path(.cut) { svg in
      for box in boxes {
        for left in [box.left + 8, box.left + 15] {
          svg.move(SVGWriter.tenths(left), SVGWriter.tenths(box.bottom + 1))
          svg.line(SVGWriter.tenths(left + 5), SVGWriter.tenths(box.top - 1))
        }
      }
    }
  }

  fileprivate mutating func waterfallTexts(_ rows: WaterfallRows) {
    group(.name) { svg in
      for (index, row) in rows.rows.enumerated() where !row.name.isEmpty {
        svg.text(row.name, x: 0, y: rows.middle(index) + 4)
      }
    }
    group(.value, " text-anchor=\"end\"") { svg in
      for (index, row) in rows.rows.enumerated() where !row.text.isEmpty {
        svg.text(row.text, x: rows.width, y: rows.middle(index) + 4)
      }
    }
  }
}
