/// Which few kinds make most of the whole: bars in the caller's order, and as text how far they add up.
package struct ParetoChart: Sendable {
  package struct Bar: Sendable {
    package var name: Label
    package var value: Double
    /// The value as a reader reads it.
    package var text: String
    /// All so far, as a share of the whole: "62%".
    package var cumulative: String
    /// The last period's value, as a grey tick: where ticks do not fall with the bars, the order was another.
    package var before: Double?

    package init(
      name: Label, value: Double, text: String, cumulative: String, before: Double? = nil
    ) {
      self.name = name
      self.value = value
      self.text = text
      self.cumulative = cumulative
      self.before = before
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  /// The largest first.
  package var bars: [Bar]
  /// Whether the last bar is what is left over, which is hatched.
  package var lastIsRest = false
  /// Names the line below the fewest kinds that make four fifths.
  package var cutLabel: Label?
  /// What the two columns of numbers are.
  package var headings: (value: Label, cumulative: Label)?

  package init(idPrefix: String, title: String, description: String, bars: [Bar]) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.bars = bars
  }

  /// How many bars make four fifths of the whole; `nil` when only all of them do.
  package var vital: Int? {
    let values = bars.map { $0.value.isFinite ? max(0, $0.value) : 0 }
    let goal = values.reduce(0, +) * 0.8
    var sum = 0.0
    for (index, value) in values.enumerated() {
      sum += value
      if sum >= goal { return goal > 0 && index + 1 < bars.count ? index + 1 : nil }
    }
    return nil
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let rows = ParetoRows(self, size)
    let kind = ChartKind(wide: "chart bars wide", narrow: "chart bars narrow")
    return Drawing(
      kind, size, height: Int(rows.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1000 + bars.count * 220
    ) { svg, prefix in
      svg.paretoBars(rows, prefix: prefix)
      svg.paretoTexts(rows)
    }
  }
}

extension SVGWriter {
  fileprivate mutating func paretoBars(_ rows: ParetoRows, prefix: String) {
    let count = rows.chart.bars.count
    let rest = rows.chart.lastIsRest && count > 0 ? count - 1 : count
    if let box = rest < count ? rows.box(rest) : nil {
      restPattern(prefix)
      restBoxes([box], prefix: prefix)
    }
    rectangles((0..<rest).compactMap(rows.box), .bar)
    let ticks = rows.chart.bars.enumerated().compactMap { index, bar in
      bar.before.flatMap { $0.isFinite && $0 >= 0 ? (rows.x($0), rows.middle(index)) : nil }
    }
    if !ticks.isEmpty {
      path(.before) { svg in
        for (x, middle) in ticks {
          svg.move(SVGWriter.tenths(x), SVGWriter.tenths(middle - 11))
          svg.vertical(SVGWriter.tenths(middle + 11))
        }
      }
    }
    guard let cut = rows.cut, let y = rows.cutLine else { return }
    path(.limit) { svg in
      svg.move(SVGWriter.tenths(TextWidth.reserved(cut.label) + 8), SVGWriter.crisp(y))
      svg.horizontal(SVGWriter.tenths(rows.width))
    }
  }

  fileprivate mutating func paretoTexts(_ rows: ParetoRows) {
    group(.name) { svg in
      for (index, name) in rows.names.enumerated() where !name.isEmpty {
        svg.text(name, x: 0, y: rows.middle(index) + 4)
      }
    }
    group(.value, " text-anchor=\"end\"") { svg in
      for (index, text) in rows.texts.enumerated() where !text.isEmpty {
        svg.text(text, x: rows.valueEnd, y: rows.middle(index) + 4)
      }
    }
    group(.note, " text-anchor=\"end\"") { svg in
      for (index, share) in rows.shares.enumerated() where !share.isEmpty {
        svg.text(share, x: rows.width, y: rows.middle(index) + 4)
      }
      if !rows.headings.value.isEmpty { svg.text(rows.headings.value, x: rows.valueEnd, y: 12) }
      if !rows.headings.cumulative.isEmpty {
        svg.text(rows.headings.cumulative, x: rows.width, y: 12)
      }
    }
    guard let cut = rows.cut, let y = rows.cutLine else { return }
    text(cut.label, x: 0, y: y + 4, .note)
  }
}
