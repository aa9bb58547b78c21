/// What a message says, for searching it: messages wrap and encode their texts.
enum MailText {
  /// The message as it is, with `=C5=81` and soft line breaks resolved, with its Base64 resolved, and with
  /// the encoded words of its head resolved.
  static func readings(of message: [UInt8]) -> [[UInt8]] {
    [message, quotedPrintable(message)] + base64Blocks(message) + [encodedWords(message)]
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "=") {
        result.append(bytes[at])
        at += 1
      } else if bytes[at...].starts(with: "=\r\n".utf8) {
        at += 3
      } else if bytes[at...].starts(with: "=\n".utf8) {
        at += 2
      } else if let value = hex(bytes, at + 1) {
        result.append(value)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }

  private static func hex(_ bytes: [UInt8], _ at: Int) -> UInt8? {
    at + 2 <= bytes.count
      ? UInt8(String(decoding: bytes[at..<(at + 2)], as: UTF8.self), radix: 16) : nil
  }

  /// Lines of nothing but Base64, as many as follow each other.
  private static func base64Blocks(_ bytes: [UInt8]) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var block: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) + [[]]
    {
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !text.isEmpty, text.allSatisfy(isBase64) {
        block += text
      } else if !block.isEmpty {
        if let plain = Base64.bytes(block) { blocks.append(plain) }
        block = []
      }
    }
    return blocks
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: [UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "=")].contains(byte)
    }
  }

  /// RFC 2047: `=?utf-8?q?Zo=C3=AB?=`; blanks between two of them do not count.
  private static func encodedWords(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    var endOfWord = -1
    while at < bytes.count {
      if let (word, length) = encodedWord(bytes, at) {
        if endOfWord >= 0, bytes[endOfWord..<at].allSatisfy({ $0 <= 0x20 }) {
          result.removeLast(at - endOfWord)
        }
        result += word
        at += length
        endOfWord = at
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }

  private static func encodedWord(_ bytes: [UInt8], _ at: Int) -> ([UInt8], Int)? {
    guard bytes[at...].starts(with: "=?".utf8) else { return nil }
    let piece = bytes[at..<min(at + 90, bytes.count)]
    let parts = piece.split(
      separator: UInt8(ascii: "?"), maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[2].count == 1, parts[4].first == UInt8(ascii: "=") else {
      return nil
    }
    let length = parts[..<4].reduce(0) { $0 + $1.count + 1 } + 1
    let text = Array(parts[3])
    if parts[2].first.map({ $0 | 0x20 }) == UInt8(ascii: "b") {
      return Base64.bytes(text).map { ($0, length) }
    }
    let spaced = text.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    return (quotedPrintable(spaced), length)
  }
}
