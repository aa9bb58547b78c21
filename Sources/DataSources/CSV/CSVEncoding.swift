/// What the bytes of a table mean.
package enum CSVEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"

  /// The text of some bytes; what is not valid becomes U+FFFD.
  package func text(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    case .windows1252:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(CSVEncoding.scalar(ofWindows1252: byte)) }
      return String(text)
    }
  }

  /// The bytes of a text in this encoding; `nil` when it cannot be written in it.
  package func bytes(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .windows1252:
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let byte = CSVEncoding.windows1252Byte(of: scalar) else { return nil }
        bytes.append(byte)
      }
      return bytes
    }
  }

  private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(middle[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  private static func windows1252Byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let index = middle.firstIndex(where: { UInt32($0) == scalar.value }) {
      return UInt8(0x80 + index)
    }
    let isSame = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
    return isSame ? UInt8(scalar.value) : nil
  }

  /// 0x80…0x9F, where the code page differs from Latin-1 (WHATWG Encoding, index windows-1252).
  private static let middle: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}

/// Whether bytes are all below 0x80, sixteen at a time.
func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
  var all = SIMD16<UInt8>(repeating: 0)
  var offset = 0
  while offset + 16 <= bytes.count {
    all |= base.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    offset += 16
  }
  var rest = all.max()
  while offset < bytes.count {
    rest |= bytes[offset]
    offset += 1
  }
  return rest < 0x80
}

/// Whether bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  isASCII(bytes) || String(validating: bytes, as: UTF8.self) != nil
}
