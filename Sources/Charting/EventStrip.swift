/// The names of dated notes above the plot, none on another and none struck by a dotted line.
///
/// At most four are named, the latest; the others, and those that find no room, bear numbers.
struct EventStrip {
  /// A dotted vertical and what stands at its top.
  struct Mark: Equatable {
    let x: Double
    /// Where the vertical begins.
    let top: Double
    let text: String
    let textX: Double
    let baseline: Double
    let anchor: Anchor
  }

  private(set) var marks: [Mark] = []
  /// Indices into the caller's events, in the order of their numbers.
  private(set) var numbered: [Int] = []

  static let mostRows = 3
  static let mostNames = 4
  private static let rowHeight = 16.0
  /// The upper edge of the first row.
  private static let top = 4.0
  /// Verticals nearer than this share one number.
  private static let nearest = 30.0

  /// The upper edge of a row.
  static func rowTop(_ row: Int) -> Double { top + Double(row) * rowHeight }

  /// From the drawing's upper edge to the highest value.
  static func height(rows: Int) -> Double {
    rows == 0 ? 12 : top + Double(rows) * rowHeight + 10
  }

  init(_ events: [LineChart.Event], _ size: ChartSize, _ plot: Plot, rows: Int) {
    let seen = events.indices
      .map { (index: $0, x: plot.x.date(events[$0].day)) }
      .filter { $0.x >= plot.left && $0.x <= plot.right && plot.x.extent > 0 }
      .sorted { ($0.x, $0.index) < ($1.x, $1.index) }
    let split = max(0, seen.count - EventStrip.mostNames)
    var unnamed = Array(seen.prefix(split))
    var named = Array(seen.dropFirst(split))
    EventStrip.moveNear(&unnamed, &named)
    while true {
      let numberRow = unnamed.isEmpty ? 0 : 1
      var placer = EventPlacer(plot, rows: rows - numberRow, lines: named.map(\.x))
      let failed = named.filter { !placer.place(events[$0.index].label, size, x: $0.x) }
      if failed.isEmpty {
        marks = placer.marks
        break
      }
      unnamed = (unnamed + failed).sorted { ($0.x, $0.index) < ($1.x, $1.index) }
      named.removeAll { mark in failed.contains { $0.index == mark.index } }
      EventStrip.moveNear(&unnamed, &named)
    }
    numbered = unnamed.map(\.index)
    number(unnamed.map(\.x), row: max(0, rows - 1), plot)
  }

  /// A named vertical that would strike a number beside it becomes a number too.
  private static func moveNear(
    _ unnamed: inout [(index: Int, x: Double)], _ named: inout [(index: Int, x: Double)]
  ) {
    while let near = named.firstIndex(where: { mark in
      unnamed.contains { abs($0.x - mark.x) < nearest }
    }) {
      unnamed.append(named.remove(at: near))
    }
    unnamed.sort { ($0.x, $0.index) < ($1.x, $1.index) }
  }

  /// Numbers the verticals from the left; near ones share a label such as "2–4".
  private mutating func number(_ places: [Double], row: Int, _ plot: Plot) {
    let top = EventStrip.rowTop(row)
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end] - places[start] < EventStrip.nearest { end += 1 }
      let text = end - start == 1 ? "\(start + 1)" : "\(start + 1)–\(end)"
      let middle = (places[start] + places[end - 1]) / 2
      let half = TextWidth.reserved(text) / 2
      let x = min(max(middle, half), plot.width - half)
      for (offset, place) in places[start..<end].enumerated() {
        marks.append(
          Mark(
            x: place, top: top + EventStrip.rowHeight, text: offset == 0 ? text : "", textX: x,
            baseline: top + 11, anchor: .middle))
      }
      start = end
    }
  }
}
