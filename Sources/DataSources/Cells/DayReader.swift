/// Reads the days of one column and remembers the last, because tables come by day.
struct DayReader {
  private let format: DateFormat
  private var lastLow: UInt64 = 0
  private var lastHigh: UInt64 = 0
  private var lastCount = 0
  private var lastDay: Int32 = 0

  init(_ format: DateFormat) {
    self.format = format
  }

  /// The day number of a cell that holds a date and nothing else.
  mutating func day(_ cell: CellBytes) -> Int32? {
    if isLast(cell) { return lastDay }
    let cell = cell.trimmed
    guard let day = format.dayNumber(cell) else { return nil }
    guard (8...16).contains(cell.count) else { return day }
    (lastLow, lastHigh) = ends(cell)
    (lastCount, lastDay) = (cell.count, day)
    return day
  }

  @inline(__always)
  private func isLast(_ cell: CellBytes) -> Bool {
    cell.count == lastCount && cell.count > 0 && ends(cell) == (lastLow, lastHigh)
  }

  /// The first eight bytes and the last eight, which overlap in most cells and are the whole of each.
  @inline(__always)
  private func ends(_ cell: CellBytes) -> (UInt64, UInt64) {
    let raw = UnsafeRawPointer(cell.start)
    return (
      raw.loadUnaligned(as: UInt64.self),
      raw.loadUnaligned(fromByteOffset: cell.count - 8, as: UInt64.self)
    )
  }

  /// The day and, where one is written, the second of the day of `2026-10-12T09:12:58+02:00`.
  mutating func moment(_ cell: CellBytes) -> (day: Int32, second: Int32?)? {
    // What was read as a day before holds no time.
    if isLast(cell) { return (lastDay, nil) }
    let cell = cell.trimmed
    guard let cut = endOfDate(cell) else { return day(cell).map { ($0, nil) } }
    guard let day = day(cell.prefix(cut)),
      let second = TimeOfDay.second(cell.dropFirst(cut + 1).trimmed)
    else { return nil }
    return (day, second)
  }

  private func endOfDate(_ cell: CellBytes) -> Int? {
    for index in 0..<cell.count where cell[index] == .space || cell[index] == UInt8(ascii: "T") {
      return index
    }
    return nil
  }
}
