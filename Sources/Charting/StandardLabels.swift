/// Names of standards beside their lines, where nothing strikes them.
struct StandardLabels {
  struct Placed {
    let text: String
    let box: Box
    /// Whether grid or data lie below it, so that it needs a halo.
    let isOnLine: Bool

    var x: Double { box.left }
    var baseline: Double { box.bottom - 3 }
  }

  private let plot: Plot
  /// What may not touch a label.
  private var rules: [Box] = []
  /// What a label had better not touch: the data.
  private let lines: [[Polyline.Vertex]]
  private(set) var placed: [Placed] = []

  init(_ layout: LineChartLayout, _ standards: [StandardSpan], _ levels: [LevelSpan]) {
    plot = layout.plot
    let behind = layout.chart.reference.map {
      Polyline($0.points, x: layout.plot.x, y: layout.plot.y).vertices
    }
    lines = [layout.own.vertices, behind ?? []]
    rules = StandardLabels.rules(standards, levels, layout)
    for span in standards {
      let long = layout.size.text(span.label)
      let verticals = layout.events.marks.map(\.x)
      if !place(long, span, verticals), long != span.label.short {
        _ = place(span.label.short, span, verticals)
      }
    }
  }

  /// Takes the cheapest free place; false when there is none.
  private mutating func place(_ text: String, _ span: StandardSpan, _ verticals: [Double]) -> Bool {
    let width = TextWidth.reserved(text)
    guard width > 0 else { return true }
    var best: (box: Box, cost: Int)?
    // The first place is nearly always free, and then the others need not be thought of.
    let first = span.from + 4 + (span.isBand ? 4 : 0)
    var others: [Double]?
    for baseline in baselines(span) {
      consider(.text(text, x: first, baseline: baseline), &best)
      if best?.cost == 0 { break }
      let rest = others ?? starts(span, width, verticals)
      others = rest
      for x in rest where best?.cost != 0 {
        consider(.text(text, x: x, baseline: baseline), &best)
      }
      if best?.cost == 0 { break }
    }
    guard let best else { return false }
    placed.append(
      Placed(
        text: text, box: best.box, isOnLine: best.cost > 0 || !span.isBand && isOnGrid(best.box)))
    return true
  }

  /// Keeps a box that is free and costs less than the best so far.
  private func consider(_ box: Box, _ best: inout (box: Box, cost: Int)?) {
    guard isFree(box) else { return }
    let cost = crossings(box)
    if cost < best?.cost ?? .max { best = (box, cost) }
  }

  /// In a band just above its lower edge, else below the upper one; at a line below it, else above.
  private func baselines(_ span: StandardSpan) -> [Double] {
    guard let low = span.low, let high = span.high else {
      return span.line.map { [$0 + 14, $0 - 6] } ?? []
    }
    return low - high < 20 ? [low + 14, high - 6] : [low - 6, high + 14, low + 14, high - 6]
  }

  /// Behind each event's vertical, and along the line; the start is tried before.
  private func starts(_ span: StandardSpan, _ width: Double, _ verticals: [Double]) -> [Double] {
    let last = span.to - width - 4
    let behind = verticals.map { $0 + 8 }.filter { $0 > span.from && $0 < span.to }
    let along = (1...12).map { span.from + 4 + (last - span.from - 4) * Double($0) / 12 }
    return behind + along + [span.from + 4, last - 4]
  }

  private func isFree(_ box: Box) -> Bool {
    box.left >= plot.left && box.right <= plot.right && box.top >= plot.top - 8
      && box.bottom <= plot.baseline - 2 && !rules.contains { $0.meets(box) }
      && !placed.contains { $0.box.meets(box) }
  }

  /// How many pieces of the lines run through a box.
  private func crossings(_ box: Box) -> Int {
    lines.reduce(0) { $0 + crossings(box, $1) }
  }

  private func crossings(_ box: Box, _ line: [Polyline.Vertex]) -> Int {
    // Pixels as tenths, and the air of 3 px round the line put to the box: no piece is turned into a box.
    let (left, right) = (Int(box.left * 10) - 30, Int(box.right * 10) + 30)
    let (top, bottom) = (Int(box.top * 10) - 30, Int(box.bottom * 10) + 30)
    var count = 0
    for index in first(of: line, endingBehind: left)..<max(line.count, 1)
    where !line[index].isStart {
      let (a, b) = (line[index - 1], line[index])
      if a.x >= right { break }
      if min(a.y, b.y) < bottom, max(a.y, b.y) > top { count += 1 }
    }
    return count
  }

  /// The first piece of a line that ends behind a place; pieces run from left to right.
  private func first(of line: [Polyline.Vertex], endingBehind x: Int) -> Int {
    var low = 1
    var high = max(line.count, 1)
    while low < high {
      let middle = (low + high) / 2
      if line[middle].x <= x { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isOnGrid(_ box: Box) -> Bool {
    plot.ticks.contains { $0.y > box.top && $0.y < box.bottom }
  }

  private static func rules(
    _ standards: [StandardSpan], _ levels: [LevelSpan], _ layout: LineChartLayout
  ) -> [Box] {
    var boxes = layout.events.marks.map {
      Box.vertical($0.x, from: $0.top, to: layout.plot.baseline)
    }
    for level in levels {
      for y in [level.low, level.mean, level.high].compactMap({ $0 }) {
        boxes.append(.horizontal(y, from: level.from, to: level.to))
      }
    }
    boxes += layout.stairs?.boxes ?? []
    for standard in standards {
      for y in [standard.low, standard.high].compactMap({ $0 }) {
        boxes.append(.horizontal(y, from: standard.from, to: standard.to))
      }
    }
    for (before, after) in zip(standards, standards.dropFirst()) {
      guard let a = before.line, let b = after.line, before.to == after.from else { continue }
      boxes.append(.vertical(after.from, from: min(a, b), to: max(a, b)))
    }
    return boxes
  }
}

extension SVGWriter {
  mutating func standardLabels(_ labels: [StandardLabels.Placed]) {
    for label in labels {
      text(label.text, x: label.x, y: label.baseline, label.isOnLine ? .halo : .standardLabel)
    }
  }
}
