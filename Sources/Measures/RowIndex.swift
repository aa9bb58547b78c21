/// Finds the row of an owner and time by open addressing with linear probing.
struct RowIndex: Sendable {
  private var slots: [Int32] = []
  private var keys: [UInt64] = []
  private var mask = -1
  /// The bits of a hash that are left over; the highest are the best mixed.
  private var shift: UInt64 = 63

  mutating func row(owner: Int32, time: Int32) -> (row: Int, isNew: Bool) {
    let key = UInt64(UInt32(bitPattern: owner)) << 32 | UInt64(UInt32(bitPattern: time))
    if keys.count * 2 > mask { grow() }
    var slot = spread(key)
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
    shift = UInt64(64 - size.trailingZeroBitCount)
    slots = [Int32](repeating: -1, count: size)
    for (row, key) in keys.enumerated() {
      var slot = spread(key)
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(row)
    }
  }

  /// Fibonacci hashing (Knuth, TAOCP 3, 6.4): the high bits of a product with 2⁶⁴/φ.
  private func spread(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
