extension [UInt8] {
  /// Appends markup of our own.
  mutating func append(_ markup: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends text so that it is text, between tags as well as between quotes.
  mutating func appendEscaped(_ text: String) {
    appendReplacing(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      // HTML has no place for control characters, not even as references.
      case 0x00...0x08, 0x0B...0x1F, 0x7F: "\u{FFFD}"
      default: nil
      }
    }
  }

  /// Appends an address that was allowed, percent-encoded and escaped for a quoted attribute.
  mutating func appendAddress(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#39;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#")...UInt8(ascii: "%"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
        UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "!"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      }
    }
  }

  private mutating func appendReplacing(_ text: String, _ entity: (UInt8) -> StaticString?) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() {
        guard let entity = entity(byte) else { continue }
        append(contentsOf: bytes[start..<index])
        append(entity)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
