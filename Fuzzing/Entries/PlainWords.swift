internal import Notes
internal import Templating

/// Plain text: between tags or between quotes it is text, and the same text.
enum PlainWords {
  static func fault(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let escaped = Markup(escaping: text).bytes
    for byte in escaped where [0x22, 0x27, 0x3C, 0x3E, 0x7F, 0].contains(byte) {
      return "byte \(byte) came through"
    }
    guard let words = String(validating: escaped, as: UTF8.self) else { return "not UTF-8" }
    if let fault = MarkupReader.fault(in: Array(words.utf8.filter { $0 != 13 })) { return fault }
    return plain(words) == cleaned(text) ? nil : "the text was changed"
  }

  /// What a browser shows.
  private static func plain(_ words: String) -> [UInt8] {
    let signs: [(entity: String, sign: UInt8)] = [
      ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
    ]
    var text: [UInt8] = []
    var rest = words.utf8[...]
    while let byte = rest.first {
      let sign = byte == 0x26 ? signs.first { rest.starts(with: $0.entity.utf8) } : nil
      rest = rest.dropFirst(sign?.entity.utf8.count ?? 1)
      text.append(sign?.sign ?? byte)
    }
    return text
  }

  /// The text with U+FFFD for every code point that HTML forbids, found the slow way.
  private static func cleaned(_ text: String) -> [UInt8] {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isControl = value < 32 && ![9, 10, 13].contains(value) || (0x7F...0x9F).contains(value)
      let isNone = (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
      clean.append(isControl || isNone ? "\u{FFFD}" : scalar)
    }
    return Array(String(clean).utf8)
  }
}
