/// A 64-bit fingerprint of bytes for the manifest.
///
/// It finds a changed or damaged file; it is not cryptographic and proves nothing against a forger.
/// Four lanes run side by side, and each multiplies two words at once to their full 128 bits, because
/// a step that waits for the one before it would cost more than half of what writing the page costs.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(_ bytes: [UInt8]) {
    var lanes = Lanes()
    bytes.withUnsafeBytes { all in
      let whole = all.count - all.count % Lanes.stride
      for offset in stride(from: 0, to: whole, by: Lanes.stride) {
        lanes.take(all, at: offset)
      }
      withUnsafeTemporaryAllocation(byteCount: Lanes.stride, alignment: 8) { tail in
        tail.initializeMemory(as: UInt8.self, repeating: 0)
        tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[whole...]))
        lanes.take(UnsafeRawBufferPointer(tail), at: 0)
      }
    }
    value = lanes.sum(count: bytes.count)
  }

  /// Reads what `text` writes; `nil` for anything else.
  init?(text: Substring) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// Sixteen lower-case hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The state of a fingerprint: four words, each stirred by every fourth pair of words of the file.
private struct Lanes {
  /// The bytes taken in one go.
  static let stride = 64

  // The first digits of the fractional parts of √2, √3, √5 and √7: constants with nothing to hide.
  private var first: UInt64 = 0x6A09_E667_F3BC_C908
  private var second: UInt64 = 0xBB67_AE85_84CA_A73B
  private var third: UInt64 = 0x3C6E_F372_FE94_F82B
  private var fourth: UInt64 = 0xA54F_F53A_5F1D_36F1

  @inline(__always)
  mutating func take(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    first = Self.stirred(first, bytes, offset)
    second = Self.stirred(second, bytes, offset + 16)
    third = Self.stirred(third, bytes, offset + 32)
    fourth = Self.stirred(fourth, bytes, offset + 48)
  }

  func sum(count: Int) -> UInt64 {
    var sum = Self.folded(UInt64(count) ^ Self.key, first)
    for lane in [second, third, fourth] { sum = Self.folded(sum ^ Self.key, lane ^ sum) }
    return sum
  }

  /// 2⁶⁴ divided by the golden ratio, made odd.
  private static let key: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func stirred(
    _ lane: UInt64, _ bytes: UnsafeRawBufferPointer, _ offset: Int
  ) -> UInt64 {
    let one = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let two = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
    // The lane is added again, or a product of nought would forget all that came before.
    return folded(lane ^ one, two ^ key) &+ (lane << 1 | lane >> 63)
  }

  /// Both halves of a full product, so that every bit of either factor reaches every bit.
  @inline(__always)
  private static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
