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
    let cell = cell.trimmed
    guard (8...16).contains(cell.count) else { return format.dayNumber(cell) }
    // The first eight bytes and the last eight are the whole cell, and overlap in most.
    let raw = UnsafeRawPointer(cell.start)
    let low = raw.loadUnaligned(as: UInt64.self)
    let high = raw.loadUnaligned(fromByteOffset: cell.count - 8, as: UInt64.self)
    if low == lastLow, high == lastHigh, cell.count == lastCount { return lastDay }
    guard let day = format.dayNumber(cell) else { return nil }
    (lastLow, lastHigh, lastCount, lastDay) = (low, high, cell.count, day)
    return day
  }

  /// The day and, where one is written, the second of the day of `2026-10-12T09:12:58+02:00`.
  mutating func moment(_ cell: CellBytes) -> (day: Int32, second: Int32?)? {
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
