package import Statistics

/// A histogram measure of many rows: for each row the values it saw and how often.
///
/// Counts are exact and merge by adding, so a team's median comes from its members' contacts and not from
/// their medians.
package struct CountsColumn: Sendable {
  /// Where each row's values begin; one more than there are rows.
  private var starts: [Int32] = [0]
  private var values: [Int64] = []
  private var counts: [Int32] = []

  package init() {}

  var rowCount: Int { starts.count - 1 }

  /// Appends the next row: its values in any order.
  mutating func appendRow(_ keys: [Int64]) {
    let sorted = keys.sorted()
    let start = values.count
    for key in sorted {
      if values.count > start, values[values.count - 1] == key {
        counts[counts.count - 1] += 1
      } else {
        values.append(key)
        counts.append(1)
      }
    }
    starts.append(Int32(values.count))
  }

  /// Appends the next row: the merged rows of another column.
  mutating func appendRow(merging rows: [Int], of other: CountsColumn) {
    var merged: [Int64: Int32] = [:]
    for row in rows { other.forEach(in: row..<row + 1) { merged[$0, default: 0] += $1 } }
    for (value, count) in merged.sorted(by: { $0.key < $1.key }) {
      values.append(value)
      counts.append(count)
    }
    starts.append(Int32(values.count))
  }

  func forEach(in rows: Range<Int>, _ body: (Int64, Int32) -> Void) {
    for index in Int(starts[rows.lowerBound])..<Int(starts[rows.upperBound]) {
      body(values[index], counts[index])
    }
  }

  /// Adds the rows' counts to a tally.
  package func add(_ rows: Range<Int>, to tally: inout ValueTally) {
    forEach(in: rows) { tally.add($0, count: Int($1)) }
  }
}
