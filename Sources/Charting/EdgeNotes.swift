/// Names beside what they name at one edge of a plot, with leaders where they had to move.
struct EdgeNotes {
  let placed: [LabelStack.Placed]
  /// Where the texts begin, or end when they stand at the left.
  let x: Double
  /// Where the marks end.
  let markEnd: Double

  var isLeft: Bool { x < markEnd }

  init(_ items: [LabelStack.Item], from top: Double, to bottom: Double, x: Double, markEnd: Double)
  {
    let shown = items.filter { !$0.text.isEmpty && $0.target.isFinite }
    placed = LabelStack.place(shown, from: top, to: bottom)
    self.x = x
    self.markEnd = markEnd
  }

  /// The widest of some labels in their own letters, with the gap before it.
  static func gutter(_ labels: [(text: String, role: ChartClass)]) -> Double {
    let widest = labels.map { width($0.text, $0.role) }.max() ?? 0
    return widest > 0 ? widest + Plot.labelGap : 0
  }

  static func fitted(_ text: String, _ role: ChartClass, into room: Double) -> String {
    role == .value
      ? TextWidth.fittedBold(text, into: room) : TextWidth.fitted(text, into: room)
  }

  static func width(_ text: String, _ role: ChartClass) -> Double {
    role == .value ? TextWidth.reservedBold(text) : TextWidth.reserved(text)
  }

  /// The rooms of the texts.
  var boxes: [Box] {
    placed.map { note in
      let width = Self.width(note.item.text, note.item.role)
      let left = isLeft ? x - width : x
      return Box(
        left: left, top: note.middle - 7, right: left + width, bottom: note.middle + 8)
    }
  }
}

extension SVGWriter {
  mutating func edgeNotes(_ notes: EdgeNotes) {
    let moved = notes.placed.filter { abs($0.middle - $0.item.target) > 10 }
    let (from, to) = notes.isLeft ? (-1.0, 2.0) : (1.0, -2.0)
    if !moved.isEmpty {
      path(.leader) { svg in
        for note in moved {
          svg.move(
            SVGWriter.tenths(notes.markEnd + from), SVGWriter.tenths(note.item.target))
          svg.line(SVGWriter.tenths(notes.x + to), SVGWriter.tenths(note.middle))
        }
      }
    }
    for note in notes.placed {
      edgeNote(note, x: notes.x, isLeft: notes.isLeft)
    }
  }

  private mutating func edgeNote(_ note: LabelStack.Placed, x: Double, isLeft: Bool) {
    let (item, y) = (note.item, note.middle + 4)
    switch (item.role == .value, isLeft) {
    case (true, false):
      text(item.text, x: x, y: y, .value, " font-size=\"13\" font-weight=\"700\"")
    case (true, true):
      let more: StaticString = " font-size=\"13\" font-weight=\"700\" text-anchor=\"end\""
      text(item.text, x: x, y: y, .value, more)
    case (false, false): text(item.text, x: x, y: y, item.role)
    case (false, true): text(item.text, x: x, y: y, item.role, " text-anchor=\"end\"")
    }
  }
}
