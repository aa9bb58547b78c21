/// A hash that is the same on every machine and in every run, taken over bytes as they come.
///
/// Four lanes of eight bytes are multiplied and rotated side by side, so that it keeps up with the disk; it
/// tells files apart and is no defence against forgery.
package struct StableHash: Sendable {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

  private var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* StableHash.factor
  private var waiting: [UInt8] = []
  private var count: UInt64 = 0

  package init() {}

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count += UInt64(bytes.count)
    var offset = 0
    if !waiting.isEmpty {
      let needed = min(32 - waiting.count, bytes.count)
      waiting.append(contentsOf: bytes[0..<needed])
      offset = needed
      if waiting.count < 32 { return }
      let full = waiting
      waiting.removeAll(keepingCapacity: true)
      full.withUnsafeBytes { mix($0, at: 0) }
    }
    while offset + 32 <= bytes.count {
      mix(bytes, at: offset)
      offset += 32
    }
    waiting.append(contentsOf: bytes[offset...])
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    for lane in 0..<4 {
      let word = bytes.loadUnaligned(fromByteOffset: offset + 8 * lane, as: UInt64.self)
      let mixed = (lanes[lane] ^ UInt64(littleEndian: word)) &* StableHash.factor
      lanes[lane] = mixed << 31 | mixed >> 33
    }
  }

  package var value: UInt64 {
    var hash = count &* StableHash.second
    for lane in 0..<4 { hash = StableHash.stir(hash ^ lanes[lane]) }
    for byte in waiting { hash = StableHash.stir(hash ^ UInt64(byte)) }
    return hash
  }

  /// The hash of a short text, for keys.
  @inline(__always)
  static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* second
    var offset = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while offset &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = stir((hash ^ UInt64(littleEndian: word)) &* factor)
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset &+= 1
    }
    return stir((hash ^ rest) &* factor)
  }

  /// Four bytes that tell a row from others; two lanes, because every row of a daily table comes through here.
  static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(bytes)
    var lanes = (UInt64(bytes.count), second)
    var offset = 0
    while offset &+ 16 <= raw.count {
      let first = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let next = raw.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
      lanes.0 = (lanes.0 ^ UInt64(littleEndian: first)) &* factor
      lanes.1 = (lanes.1 ^ UInt64(littleEndian: next)) &* factor
      // The high bits know of all the low ones, but not the other way round.
      lanes.0 ^= lanes.0 >> 32
      lanes.1 ^= lanes.1 >> 32
      offset &+= 16
    }
    let rest = UnsafeBufferPointer(rebasing: bytes[offset...])
    return UInt32(truncatingIfNeeded: stir(lanes.0 ^ short(rest)) ^ stir(lanes.1))
  }

  @inline(__always)
  private static func stir(_ value: UInt64) -> UInt64 {
    let folded = (value ^ value >> 32) &* second
    return folded ^ folded >> 29
  }
}
