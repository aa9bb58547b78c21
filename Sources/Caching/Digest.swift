/// A 128-bit fingerprint of everything that something depends on.
///
/// Two inputs that differ have one digest with a chance of about 2⁻¹²⁸, so that equal digests may stand for equal
/// inputs. It is no defence against somebody who looks for two inputs of one digest, and it need not be:
/// whoever may change a build's input may change the site.
package struct Digest: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of some bytes.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  package init(of bytes: UnsafeRawBufferPointer) {
    var lanes = DigestLanes()
    let whole = bytes.count - bytes.count % DigestLanes.stride
    for offset in stride(from: 0, to: whole, by: DigestLanes.stride) {
      lanes.take(bytes, at: offset)
    }
    if whole < bytes.count {
      withUnsafeTemporaryAllocation(byteCount: DigestLanes.stride, alignment: 8) { tail in
        tail.initializeMemory(as: UInt8.self, repeating: 0)
        tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[whole...]))
        lanes.take(UnsafeRawBufferPointer(tail), at: 0)
      }
    }
    self = lanes.sum(count: bytes.count)
  }
}

extension Digest {
  /// Thirty-two lower-case hexadecimal digits.
  package var text: String { Digest.digits(high) + Digest.digits(low) }

  /// Reads what `text` writes; `nil` for anything else.
  package init?(text: Substring) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func digits(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The state while bytes are taken: four lanes for either half, each stirred by every fourth pair of words.
///
/// A step of a lane waits for the one before it, so several lanes side by side keep the multiplier busy.
private struct DigestLanes {
  /// The bytes taken in one go.
  static let stride = 64

  // Digits of the fractional parts of √2, √3, √5, √7, √11, √13, √17 and √19: constants with nothing to hide.
  private var high: SIMD4<UInt64> = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
  ]
  private var low: SIMD4<UInt64> = [
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ]

  @inline(__always)
  mutating func take(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    for lane in 0..<4 {
      let one = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 16 * lane, as: UInt64.self))
      let two = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 16 * lane + 8, as: UInt64.self))
      high[lane] = Mixing.stirred(high[lane], one, two)
      low[lane] = Mixing.stirred(low[lane], two, ~one)
    }
  }

  func sum(count: Int) -> Digest {
    var digester = Digester()
    digester.add(UInt64(count))
    for lane in 0..<4 { digester.add(Digest(high: high[lane], low: low[lane])) }
    return digester.digest
  }
}

/// The arithmetic of digests.
enum Mixing {
  /// 2⁶⁴ divided by the golden ratio, made odd.
  static let key: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// A prime near 2⁶⁴ divided by √2.
  static let otherKey: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// A lane after two more words.
  @inline(__always)
  static func stirred(_ lane: UInt64, _ one: UInt64, _ two: UInt64) -> UInt64 {
    // The lane is added again, or a product of nought would forget all that came before.
    folded(lane ^ one, two ^ key) &+ (lane << 1 | lane >> 63)
  }

  /// Both halves of a full product, so that every bit of either factor reaches every bit.
  @inline(__always)
  static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
