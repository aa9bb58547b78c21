/// The first and the last day of some rows, and on which lines they stand first.
struct DayRange: Sendable {
  var first = Int32.max
  var last = Int32.min
  var firstLine = 0
  var lastLine = 0

  @inline(__always)
  mutating func add(_ day: Int32, line: Int) {
    if day < first { (first, firstLine) = (day, line) }
    if day > last { (last, lastLine) = (day, line) }
  }

  /// Takes in the days of rows that follow after so many lines.
  mutating func add(_ other: DayRange, after lines: Int) {
    if other.first > other.last { return }
    add(other.first, line: lines + other.firstLine)
    add(other.last, line: lines + other.lastLine)
  }
}
