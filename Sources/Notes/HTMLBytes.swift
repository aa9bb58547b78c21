extension [UInt8] {
  /// Appends markup of our own.
  mutating func append(_ markup: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends text so that it is text, between tags as well as between quotes.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index].isMarkup {
        append(contentsOf: bytes[start..<index])
        append(bytes[index].asText)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
  }

  /// Appends the tag that opens a link to an address that was allowed.
  mutating func appendLinkStart(_ address: String, title: String) {
    append("<a href=\"")
    appendAddress(address)
    if !title.isEmpty {
      append("\" title=\"")
      appendEscaped(title)
    }
    append("\">")
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
}

extension UInt8 {
  /// Whether HTML would not take this byte for text; asked of every byte, hence one bit for each below 64.
  fileprivate var isMarkup: Bool {
    self < 64 && UInt8.markup & (1 << UInt64(self)) != 0 || self == 0x7F
  }

  /// `&`, `<`, `>`, both quotes, and every control character but tab and line feed.
  private static let markup: UInt64 =
    1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27 | (0xFFFF_FFFF & ~(1 << 9 | 1 << 10))

  fileprivate var asText: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // HTML has no place for control characters, not even as references.
    default: "\u{FFFD}"
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
