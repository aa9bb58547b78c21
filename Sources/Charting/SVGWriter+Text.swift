extension SVGWriter {
  /// Appends text from outside: markup characters as entities, line breaks and tabs as spaces, and
  /// what XML cannot hold (other controls, the two non-characters) as U+FFFD.
  mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let length = escapedLength(utf8, at: index)
        if length > 0 {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
          escape(utf8[index], length)
          start = index + length
        }
        index += max(length, 1)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
    }
  }

  /// How many bytes at a place must be written otherwise; 0 when the byte may stand.
  private func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      return 1
    case 0xC2 where utf8[index + 1] < 0xA0: return 2
    case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: return 3
    default: return 0
    }
  }

  private mutating func escape(_ byte: UInt8, _ length: Int) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&#39;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): raw(" ")
    default: raw("\u{FFFD}")
    }
  }
}
