/// The facts of one block of data: measures added up by owner and time, in the order they came.
///
/// An owner is an agent, or a team's contacts that no agent has, or a queue: whoever lays the facts out
/// decides. A time is a day number, or a quarter of an hour (`day × 96 + slot`).
package struct FactBatch: Sendable {
  struct Entry: Sendable {
    let row: Int32
    let key: Int64
  }

  var owners: [Int32] = []
  var times: [Int32] = []
  var columns: [MeasureColumn]
  /// Values seen by histogram, in the order they came; counted when the table is assembled.
  var entries: [[Entry]]
  private var index = RowIndex()

  package init(layout: MeasureLayout) {
    columns = layout.scalars.map { _ in MeasureColumn() }
    entries = layout.histograms.map { _ in [] }
  }

  package var rowCount: Int { owners.count }

  /// The row of an owner at a time; a new one has every measure absent.
  package mutating func row(owner: Int32, time: Int32) -> Int {
    let (row, isNew) = index.row(owner: owner, time: time)
    if isNew {
      owners.append(owner)
      times.append(time)
      for column in columns.indices { columns[column].appendAbsent() }
    }
    return row
  }

  package mutating func add(_ value: Quantity, toScalar measure: Int, row: Int) {
    columns[measure].add(value, at: row)
  }

  /// Counts one more of a value: its millionths, or for a distinct count a stable hash of the text.
  package mutating func record(_ key: Int64, inHistogram measure: Int, row: Int) {
    entries[measure].append(Entry(row: Int32(row), key: key))
  }

  /// Lets go of what is only needed while rows still come.
  mutating func seal() { index = RowIndex() }
}

/// Finds the row of an owner and time by open addressing with linear probing.
private struct RowIndex: Sendable {
  private var slots: [Int32] = []
  private var keys: [UInt64] = []
  private var mask = -1

  mutating func row(owner: Int32, time: Int32) -> (row: Int, isNew: Bool) {
    let key = UInt64(UInt32(bitPattern: owner)) << 32 | UInt64(UInt32(bitPattern: time))
    // Blocks of daily data come sorted; the row asked for last is often the row asked for now.
    if let last = keys.last, last == key { return (keys.count - 1, false) }
    if keys.count * 2 > mask { grow() }
    var slot = Int(truncatingIfNeeded: spread(key)) & mask
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return (Int(slots[slot]), false) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    return (keys.count - 1, true)
  }

  private mutating func grow() {
    let size = max(1024, (mask + 1) * 2)
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    for (row, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: spread(key)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(row)
    }
  }

  /// Fibonacci hashing (Knuth, TAOCP 3, 6.4): the high bits of a product with 2⁶⁴/φ.
  private func spread(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 20 }
}
