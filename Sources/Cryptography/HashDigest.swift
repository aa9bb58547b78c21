/// What a hash function makes of some bytes.
package struct HashDigest: Equatable, Hashable, Sendable {
  package let bytes: [UInt8]

  /// The bytes as lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
