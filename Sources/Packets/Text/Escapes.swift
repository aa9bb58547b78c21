/// The ways in which files write a character by its number or name.
///
/// Each answers the character that begins at a place, and how many bytes it takes.
enum Escapes {
  /// `&amp;`, `&#321;`, `&#x141;`.
  static func html(_ bytes: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    guard bytes[start] == UInt8(ascii: "&") else { return nil }
    // The longest that means a character of a name or an address.
    let piece = bytes[(start + 1)..<min(start + 12, bytes.count)]
    let body = piece.prefix(while: Self.isWordOrHash)
    guard !body.isEmpty else { return nil }
    let hasEnd =
      start + 1 + body.count < bytes.count && bytes[start + 1 + body.count] == UInt8(ascii: ";")
    let length = body.count + (hasEnd ? 2 : 1)
    guard body.first == UInt8(ascii: "#") else {
      return hasEnd ? named[String(decoding: body, as: UTF8.self)].map { ($0, length) } : nil
    }
    let digits = String(decoding: body.dropFirst(), as: UTF8.self).lowercased()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { ($0, length) }
  }

  /// Names of characters that our pages use, and of those that could hide an address.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "colon": ":",
    "sol": "/", "bsol": "\\", "Tab": "\t", "NewLine": "\n", "period": ".", "lpar": "(", "num": "#",
  ]

  /// `\n`, `\"`, `\u0141`, and two halves of a large one.
  static func json(_ bytes: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "\\") else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"): return numbered(bytes, at: start)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "/"): return ("/", 2)
    default: return nil
    }
  }

  private static func numbered(_ bytes: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    guard let first = hex(bytes, at: start + 2, 4) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard (0xD800..<0xDC00).contains(first), start + 7 < bytes.count,
      bytes[start + 6] == UInt8(ascii: "\\"), bytes[start + 7] == UInt8(ascii: "u"),
      let second = hex(bytes, at: start + 8, 4), (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)).map { ($0, 12) }
  }

  /// `%C5%81`, as addresses write letters; also for the `=C5=81` of mail.
  static func percent(
    _ bytes: [UInt8], at start: Int, mark: UInt8 = UInt8(ascii: "%")
  ) -> (Unicode.Scalar, Int)? {
    var letters: [UInt8] = []
    while letters.count < 4, start + 3 * letters.count < bytes.count,
      bytes[start + 3 * letters.count] == mark,
      let value = hex(bytes, at: start + 3 * letters.count + 1, 2)
    {
      letters.append(UInt8(value))
      let text = String(validating: letters, as: UTF8.self)
      if let scalar = text?.unicodeScalars.first { return (scalar, 3 * letters.count) }
    }
    return nil
  }

  private static func hex(_ bytes: [UInt8], at start: Int, _ count: Int) -> UInt32? {
    guard start + count <= bytes.count else { return nil }
    let digits = bytes[start..<(start + count)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isWordOrHash(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte < 0x80
      && (scalar.properties.isAlphabetic || Character(scalar).isHexDigit || scalar == "#")
  }
}
