/// Takes one thing after another into one digest; order counts, and so does where one thing ends.
package struct Digester: Sendable {
  private var high: UInt64 = 0x2439_0CC6_AA3E_59B1
  private var low: UInt64 = 0x8F1B_BCDC_BFA5_3E0B

  package init() {}

  package mutating func add(_ word: UInt64) {
    let before = high
    high = Mixing.stirred(high, word, low)
    low = Mixing.stirred(low, word ^ Mixing.otherKey, before)
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ flag: Bool) { add(flag ? 1 as UInt64 : 2) }

  package mutating func add(_ digest: Digest) {
    add(digest.high)
    add(digest.low)
  }

  /// Bytes with their number, so that "ab" and "c" are not "a" and "bc".
  package mutating func add(_ bytes: [UInt8]) { add(Digest(of: bytes)) }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) { add(Digest(of: bytes)) }

  package mutating func add(_ text: String) {
    var text = text
    add(text.withUTF8 { Digest(of: UnsafeRawBufferPointer($0)) })
  }

  /// Something that may be absent, which is not the same as empty.
  package mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  package var digest: Digest {
    // Twice more round, so that the last word taken reaches every bit of both halves.
    var last = self
    last.add(Mixing.key)
    last.add(Mixing.otherKey)
    return Digest(high: last.high, low: last.low)
  }
}
