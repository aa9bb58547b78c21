package import Statistics

/// A histogram measure of many rows: for each row the values it saw and how often.
///
/// Counts are exact and merge by adding, so a team's median comes from its members' contacts and not from
/// their medians.
package struct CountsColumn: Sendable {
  /// Where each row's values begin; one more than there are rows.
  private(set) var starts: [Int32] = [0]
  private(set) var values: [Int64] = []
  private(set) var counts: [Int32] = []

  package init() {}

  init(starts: [Int32], values: [Int64], counts: [Int32]) {
    self.starts = starts
    self.values = values
    self.counts = counts
  }

  /// Counts the values of each row, which stand together in any order: row `i` has `starts[i]..<starts[i + 1]`.
  init(keys: consuming [Int64], starts rows: [Int]) {
    starts.reserveCapacity(rows.count)
    for row in 0..<rows.count - 1 {
      keys[rows[row]..<rows[row + 1]].sort()
      let start = values.count
      for index in rows[row]..<rows[row + 1] { append(keys[index], 1, rowStart: start) }
      starts.append(Int32(values.count))
    }
  }

  var rowCount: Int { starts.count - 1 }

  private mutating func append(_ value: Int64, _ count: Int32, rowStart: Int) {
    if values.count > rowStart, values[values.count - 1] == value {
      counts[counts.count - 1] += count
    } else {
      values.append(value)
      counts.append(count)
    }
  }

  /// Appends the next row: the merged rows of another column.
  mutating func appendRow(merging rows: [Int], of other: CountsColumn) {
    var merged: [(value: Int64, count: Int32)] = []
    for row in rows { other.forEach(in: row..<row + 1) { merged.append(($0, $1)) } }
    merged.sort { $0.value < $1.value }
    let start = values.count
    for (value, count) in merged { append(value, count, rowStart: start) }
    starts.append(Int32(values.count))
  }

  func forEach(in rows: Range<Int>, _ body: (Int64, Int32) -> Void) {
    for index in Int(starts[rows.lowerBound])..<Int(starts[rows.upperBound]) {
      body(values[index], counts[index])
    }
  }

  /// Appends the next row: one of another column as it is, or none of its values.
  mutating func appendRow(_ row: Int?, of other: CountsColumn) {
    if let row {
      other.forEach(in: row..<row + 1) {
        values.append($0)
        counts.append($1)
      }
    }
    starts.append(Int32(values.count))
  }

  /// The values of a row and how often each occurs, smallest first.
  package func pairs(of row: Int) -> [(value: Int64, count: Int)] {
    (Int(starts[row])..<Int(starts[row + 1])).map { (values[$0], Int(counts[$0])) }
  }

  func isEmpty(_ row: Int) -> Bool { starts[row] == starts[row + 1] }

  /// Whether a row saw the same values as often as one of another column.
  func isSame(_ row: Int, as otherRow: Int, of other: CountsColumn) -> Bool {
    let ours = Int(starts[row])..<Int(starts[row + 1])
    let theirs = Int(other.starts[otherRow])..<Int(other.starts[otherRow + 1])
    return values[ours] == other.values[theirs] && counts[ours] == other.counts[theirs]
  }

  /// Adds the rows' counts to a tally.
  package func add(_ rows: Range<Int>, to tally: inout ValueTally) {
    forEach(in: rows) { tally.add($0, count: Int($1)) }
  }
}
