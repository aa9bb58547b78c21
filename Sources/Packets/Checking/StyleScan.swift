/// What a style sheet fetches from elsewhere.
///
/// It is read with its comments and without: one that begins in a string is none, and must hide nothing.
enum StyleScan {
  static func objections(to bytes: [UInt8]) -> [String] {
    if bytes.isEmpty { return [] }
    let text = plain(bytes)
    let found = objections(in: text)
    return found.isEmpty ? objections(in: withoutComments(text)) : found
  }

  private static let fetching = ["@import", "image-set(", "src("].map { ($0, Array($0.utf8)) }
  private static let address = Array("url(".utf8)
  private static let lawful = ["data:image/", "data:font/", "#"].map { Array($0.utf8) }

  private static func objections(in text: [UInt8]) -> [String] {
    var objections = fetching.filter { text.place(of: $0.1, from: 0) != nil }
      .map { "its style has \($0.0)" }
    var at = 0
    while let place = text.place(of: address, from: at) {
      at = place + address.count
      let rest = text[at...].drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      if !lawful.contains(where: { rest.starts(with: $0) }) {
        let shown = String(decoding: rest.prefix(60), as: UTF8.self)
        objections.append("its style leads to \(shown.debugDescription)")
      }
    }
    return objections
  }

  /// In small letters, with characters in place of their escapes: `\75 rl(` is `url(`.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\\") {
        result += escaped(bytes, &at)
      } else {
        result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return result
  }

  /// The character that up to six digits and a blank stand for; any other stands for itself.
  private static func escaped(_ bytes: [UInt8], _ at: inout Int) -> [UInt8] {
    let digits = bytes[at...].prefix(6).prefix { Character(Unicode.Scalar($0)).isHexDigit }
    guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return [] }
    at += digits.count
    if at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return Unicode.Scalar(number).map { Array(String(Character($0)).lowercased().utf8) } ?? []
  }

  private static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    let (open, close) = (Array("/*".utf8), Array("*/".utf8))
    var result: [UInt8] = []
    var at = 0
    while let start = text.place(of: open, from: at) {
      result += text[at..<start]
      at = text.place(of: close, from: start + 2).map { $0 + 2 } ?? text.count
    }
    return result + text[at...]
  }
}
