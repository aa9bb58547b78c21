/// The columns of a chart of rows: name and note at the left, marks, text and its note at the right.
///
/// A phone has no room for three columns: there the words stand above and below the marks.
struct RowColumns {
  struct Words {
    var name: String
    var note: String
    var text: String
    var textNote: String
  }

  let width: Double
  let words: [Words]
  let hasNotes: Bool
  /// The ends of the marks.
  let left: Double
  let right: Double
  let rowHeight: Double
  let isWide: Bool
  let top: Double

  private static let gap = 14.0
  /// From the edge of a phone's drawing to the first mark: half a dot.
  private static let edge = 4.0

  /// `markHeight` is what the marks of a row take; `top` lies above the first row.
  init(
    _ rows: [Words], _ size: ChartSize, markHeight: Double, top: Double = 2, leftMargin: Double = 0,
    rightMargin: Double = 0
  ) {
    width = Double(size.width)
    isWide = size == .wide
    self.top = top
    hasNotes = rows.contains { !$0.note.isEmpty || !$0.textNote.isEmpty }
    let shares = isWide ? (0.3, 0.24) : (0.56, 0.4)
    words = rows.map { Self.fitted($0, width: Double(size.width), shares) }
    let nameRoom = words.map { max(TextWidth.reserved($0.name), TextWidth.reserved($0.note)) }.max()
    let textRoom = words.map {
      max(TextWidth.reservedBold($0.text), TextWidth.reserved($0.textNote))
    }.max()
    left = (isWide ? (nameRoom ?? 0) + Self.gap : Self.edge) + leftMargin
    right = width - (isWide ? (textRoom ?? 0) + Self.gap : Self.edge) - rightMargin
    let beside = max(markHeight, hasNotes ? 34 : 18) + 10
    rowHeight = isWide ? beside : 20 + markHeight + (hasNotes ? 18 : 0) + 14
    self.markHeight = markHeight
  }

  private let markHeight: Double

  var height: Double { top + Double(max(words.count, 1)) * rowHeight + 2 }

  /// The middle of a row's marks.
  func middle(_ row: Int) -> Double {
    let start = top + Double(row) * rowHeight
    return isWide ? start + rowHeight / 2 : start + 20 + markHeight / 2
  }

  /// The baselines of a row's first and second line.
  func baselines(_ row: Int) -> (first: Double, second: Double) {
    let start = top + Double(row) * rowHeight
    guard isWide else { return (start + 14, start + 20 + markHeight + 14) }
    let middle = start + rowHeight / 2
    return hasNotes ? (middle - 4, middle + 12) : (middle + 4, middle + 4)
  }

  private static func fitted(_ words: Words, width: Double, _ shares: (Double, Double)) -> Words {
    Words(
      name: TextWidth.fitted(words.name, into: width * shares.0),
      note: TextWidth.fitted(words.note, into: width * shares.0),
      text: TextWidth.fittedBold(words.text, into: width * shares.1),
      textNote: TextWidth.fitted(words.textNote, into: width * shares.1))
  }
}

extension SVGWriter {
  /// All words of the rows, one group for each column and line.
  mutating func rowWords(_ columns: RowColumns) {
    rowTexts(columns, \.name) { svg, texts in svg.group(.name) { texts(&$0) } }
    rowTexts(columns, \.note, isSecond: true) { svg, texts in svg.group(.note) { texts(&$0) } }
    rowTexts(columns, \.text, isRight: true) { svg, texts in
      let bold: StaticString = " font-size=\"13\" font-weight=\"700\" text-anchor=\"end\""
      svg.group(.value, bold) { texts(&$0) }
    }
    rowTexts(columns, \.textNote, isSecond: true, isRight: true) { svg, texts in
      svg.group(.note, " text-anchor=\"end\"") { texts(&$0) }
    }
  }

  private mutating func rowTexts(
    _ columns: RowColumns, _ part: KeyPath<RowColumns.Words, String>, isSecond: Bool = false,
    isRight: Bool = false, group: (inout SVGWriter, (inout SVGWriter) -> Void) -> Void
  ) {
    guard columns.words.contains(where: { !$0[keyPath: part].isEmpty }) else { return }
    group(&self) { svg in
      for (row, words) in columns.words.enumerated() where !words[keyPath: part].isEmpty {
        let (first, second) = columns.baselines(row)
        svg.text(
          words[keyPath: part], x: isRight ? columns.width : 0, y: isSecond ? second : first)
      }
    }
  }
}
