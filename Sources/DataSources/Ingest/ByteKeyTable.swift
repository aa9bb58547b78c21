/// Finds numbers by the bytes of a name, without making text of it.
struct ByteKeyTable: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var entry: Int32 = -1
  }

  private var slots: [Slot]
  private let mask: Int
  private var values: [Int32] = []
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []

  /// A table of keys; of equal keys the first counts.
  init(_ entries: [(key: [UInt8], value: Int32)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    slots = [Slot](repeating: Slot(), count: size)
    for entry in entries { insert(entry.key, entry.value) }
  }

  private mutating func insert(_ key: [UInt8], _ value: Int32) {
    let hash = key.withUnsafeBufferPointer { StableHash.short($0) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].entry >= 0 {
      let entry = Int(slots[slot].entry)
      if bytes[Int(starts[entry])..<Int(starts[entry + 1])].elementsEqual(key) { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = Slot(hash: hash, entry: Int32(values.count))
    values.append(value)
    bytes += key
    starts.append(Int32(bytes.count))
  }

  /// The number of a key; `last` is the entry found before, and is moved to the one found now.
  ///
  /// Tables often list names in the order in which people were registered, so the entry after the last is
  /// tried first: it lies next to it in memory, which a hashed slot does not.
  func find(_ key: UnsafeBufferPointer<UInt8>, after last: inout Int) -> Int32? {
    if last &+ 1 < values.count, isEqual(last &+ 1, key) {
      last &+= 1
      return values[last]
    }
    guard let entry = entry(of: key) else { return nil }
    last = entry
    return values[entry]
  }

  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int32? { entry(of: key).map { values[$0] } }

  private func entry(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = StableHash.short(key)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].entry >= 0 {
      let entry = Int(slots[slot].entry)
      if slots[slot].hash == hash, isEqual(entry, key) { return entry }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEqual(_ entry: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[entry])
    guard Int(starts[entry + 1]) - start == key.count else { return false }
    for index in 0..<key.count where bytes[start + index] != key[index] { return false }
    return true
  }
}
