/// Finds numbers by the bytes of a name, without making text of it.
struct ByteKeyTable: Sendable {
  private var slots: [Int32]
  private let mask: Int
  private var hashes: [UInt64] = []
  private var values: [Int32] = []
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []

  /// A table of keys; of equal keys the first counts.
  init(_ entries: [(key: [UInt8], value: Int32)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    for entry in entries { insert(entry.key, entry.value) }
  }

  private mutating func insert(_ key: [UInt8], _ value: Int32) {
    let hash = key.withUnsafeBufferPointer { StableHash.short($0) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if bytes[Int(starts[entry])..<Int(starts[entry + 1])].elementsEqual(key) { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(values.count)
    hashes.append(hash)
    values.append(value)
    bytes += key
    starts.append(Int32(bytes.count))
  }

  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = StableHash.short(key)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, isEqual(entry, key) { return values[entry] }
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
