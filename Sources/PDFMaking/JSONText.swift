/// Text as JSON writes it.
enum JSONText {
  /// The text in quotes, with everything escaped that could end the quotes or the line.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let code = String(byte, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - code.utf8.count) + code).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
