/// Names of upright rules, in rows above the plot; a rule ends below its own name.
///
/// A name stands beside its rule where no other rule would strike it; where there is no such place,
/// rules are broken round it.
struct UprightLabels {
  struct Mark {
    let x: Double
    let text: String
    /// The role of the rule: standard, limit, median or event.
    let role: ChartClass
  }

  struct Placed {
    let mark: Mark
    /// 0 is the row next to the plot.
    let row: Int
    /// The left end of the name, and its right one.
    let from: Double
    let to: Double
  }

  let placed: [Placed]
  static let rowHeight = 16.0

  var rows: Int { (placed.map(\.row).max() ?? -1) + 1 }

  init(_ marks: [Mark], width: Double) {
    let marks = marks.filter(\.x.isFinite).sorted { $0.x < $1.x }
    var placed: [Placed] = []
    for (index, mark) in marks.enumerated() {
      let others = marks.indices.filter { $0 != index }.map { marks[$0].x }
      placed.append(Self.place(mark, beside: others, among: placed, width: width))
    }
    self.placed = placed
  }

  /// At the right of the rule or the left of it, the lowest row first; else in a row of its own.
  private static func place(
    _ mark: Mark, beside others: [Double], among placed: [Placed], width: Double
  ) -> Placed {
    let text = TextWidth.fitted(mark.text, into: width)
    let length = TextWidth.reserved(text)
    let shown = Mark(x: mark.x, text: text, role: mark.role)
    for row in 0...placed.count {
      for from in [mark.x + 5, mark.x - 5 - length] {
        let name = Placed(mark: shown, row: row, from: from, to: from + length)
        let isInside = from >= 0 && name.to <= width
        let isStruck = others.contains { $0 > from - 3 && $0 < name.to + 3 }
        if isInside, !isStruck, !placed.contains(where: { $0.touches(name) }) { return name }
      }
    }
    let from = min(max(mark.x - length / 2, 0), width - length)
    let free = (placed.map(\.row).max() ?? -1) + 1
    return Placed(mark: shown, row: free, from: from, to: from + length)
  }

  /// The pieces of each rule from its own name down to an end, when the rows end at a height.
  func pieces(rowsEnd: Double, bottom: Double, around texts: [Box] = []) -> [[Box]] {
    let boxes = placed.map { $0.box(rowsEnd: rowsEnd) } + texts
    return placed.map { name in
      let own = name.box(rowsEnd: rowsEnd)
      let top = name.mark.x > name.from && name.mark.x < name.to ? own.bottom + 2 : own.top
      return Self.pieces(x: name.mark.x, from: top, to: bottom, around: boxes)
    }
  }

  private static func pieces(x: Double, from top: Double, to bottom: Double, around boxes: [Box])
    -> [Box]
  {
    var pieces: [Box] = []
    var start = top
    let met = boxes.filter { x > $0.left - 3 && x < $0.right + 3 && $0.bottom > top }
      .sorted { $0.top < $1.top }
    for box in met {
      if box.top - 2 > start {
        pieces.append(Box(left: x, top: start, right: x, bottom: box.top - 2))
      }
      start = max(start, box.bottom + 2)
    }
    if start < bottom { pieces.append(Box(left: x, top: start, right: x, bottom: bottom)) }
    return pieces
  }
}

extension UprightLabels.Placed {
  fileprivate func touches(_ other: Self) -> Bool {
    row == other.row && from < other.to + 8 && other.from < to + 8
  }

  /// The room of the name, when the lowest row ends at a height.
  func box(rowsEnd: Double) -> Box {
    let baseline = rowsEnd - Double(row) * UprightLabels.rowHeight - 4
    return Box(left: from, top: baseline - 10, right: to, bottom: baseline + 3)
  }
}

extension SVGWriter {
  /// Upright rules in the roles of their marks, broken round names and other texts.
  mutating func uprights(
    _ labels: UprightLabels, rowsEnd: Double, bottom: Double, around texts: [Box] = []
  ) {
    let pieces = labels.pieces(rowsEnd: rowsEnd, bottom: bottom, around: texts)
    for role in [ChartClass.standard, .limit, .median, .event] {
      let drawn = zip(labels.placed, pieces).filter { $0.0.mark.role == role }.flatMap(\.1)
      guard !drawn.isEmpty else { continue }
      path(role) { svg in
        for piece in drawn {
          svg.move(SVGWriter.crisp(piece.left), SVGWriter.tenths(piece.top))
          svg.vertical(SVGWriter.tenths(piece.bottom))
        }
      }
    }
  }

  mutating func uprightNames(_ labels: UprightLabels, rowsEnd: Double) {
    for name in labels.placed where !name.mark.text.isEmpty {
      let role: ChartClass = name.mark.role == .standard ? .standardLabel : .note
      text(name.mark.text, x: name.from, y: name.box(rowsEnd: rowsEnd).bottom - 3, role)
    }
  }
}
