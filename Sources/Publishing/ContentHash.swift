/// A 64-bit fingerprint of bytes for the manifest.
///
/// It finds a changed or damaged file; it is not cryptographic and proves nothing against a forger.
/// Four lanes run side by side because a multiplication takes several cycles: a byte at a time would
/// cost more than writing the page. Each step is a bijection of its lane, so two files of one size
/// that differ in a single word never share a fingerprint by a collision within a lane.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(_ bytes: [UInt8]) {
    var lanes = Self.seeds
    bytes.withUnsafeBytes { all in
      let whole = all.count & ~31
      for offset in stride(from: 0, to: whole, by: 32) {
        lanes = Self.stirred(lanes, all, at: offset)
      }
      withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { tail in
        tail.initializeMemory(as: UInt8.self, repeating: 0)
        tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[whole...]))
        lanes = Self.stirred(lanes, UnsafeRawBufferPointer(tail), at: 0)
      }
    }
    var sum = UInt64(bytes.count)
    for lane in 0..<4 { sum = Self.step(sum, lanes[lane]) }
    value = sum ^ (sum >> 32)
  }

  /// Sixteen lower-case hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The first digits of the fractional parts of √2, √3, √5 and √7: constants with nothing to hide.
  private static let seeds = SIMD4<UInt64>(
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1)
  /// 2⁶⁴ divided by the golden ratio, made odd.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func stirred(
    _ lanes: SIMD4<UInt64>, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) -> SIMD4<UInt64> {
    var lanes = lanes
    for lane in 0..<4 {
      let word = bytes.loadUnaligned(fromByteOffset: offset + lane * 8, as: UInt64.self)
      lanes[lane] = step(lanes[lane], UInt64(littleEndian: word))
    }
    return lanes
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    // A multiplication carries a difference upwards only: without the shift, and the second one, the
    // top bit of a word could be undone by a single bit of the word after it.
    let product = (lane ^ word) &* factor
    return (product ^ (product >> 29)) &* factor
  }
}
