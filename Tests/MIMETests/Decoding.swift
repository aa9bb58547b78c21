import Foundation

/// A reader of mail as the standards describe one, written apart from the writer that it judges.
enum Decoding {
  /// RFC 2045 §6.7, refusing whatever a strict reader may.
  static func quotedPrintable(_ bytes: [UInt8]) throws -> [UInt8] {
    var decoded: [UInt8] = []
    let all = lines(bytes)
    for (number, line) in all.enumerated() {
      if line.count > 76 { throw Broken(why: "a line of \(line.count) letters") }
      if line.last == 32 || line.last == 9 { throw Broken(why: "a blank at the end") }
      let isSoft = line.last == UInt8(ascii: "=")
      var rest = isSoft ? line.dropLast() : line[...]
      while let byte = rest.popFirst() {
        guard byte == 9 || (32...126).contains(byte) else { throw Broken(why: "byte \(byte)") }
        decoded.append(byte == UInt8(ascii: "=") ? try digits(&rest) : byte)
      }
      if !isSoft, number < all.count - 1 { decoded += [13, 10] }
    }
    return decoded
  }

  /// The text of a header's value: unfolded, each encoded word decoded by itself, blanks between two of them dropped.
  static func header(_ folded: String) throws -> String {
    let value = folded.replacingOccurrences(of: "\r\n ", with: " ")
    var text = ""
    var wasEncoded = false
    for (index, word) in value.components(separatedBy: " ").enumerated() {
      let isEncoded = word.hasPrefix("=?") && word.hasSuffix("?=")
      if index > 0, !(wasEncoded && isEncoded) { text += " " }
      text += isEncoded ? try encodedWord(word) : word
      wasEncoded = isEncoded
    }
    return text
  }

  static func encodedWord(_ word: String) throws -> String {
    guard word.utf8.count <= 75 else { throw Broken(why: "\(word.utf8.count) letters") }
    let parts = word.components(separatedBy: "?")
    guard parts.count == 5, parts[1] == "utf-8", parts[2] == "q" else { throw Broken(why: word) }
    var letters = Array(parts[3].utf8)[...]
    var bytes: [UInt8] = []
    while let byte = letters.popFirst() {
      switch byte {
      case UInt8(ascii: "_"): bytes.append(32)
      case UInt8(ascii: "="): bytes.append(try digits(&letters))
      case let byte where allowedInPhrase.contains(byte): bytes.append(byte)
      default: throw Broken(why: "byte \(byte) in \(word)")
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Broken(why: "part of a letter in \(word)")
    }
    return text
  }

  private static let allowedInPhrase = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/".utf8)

  /// Lines parted by CR LF; a CR or LF alone stays where it is, to be found.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      let isBreak = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if isBreak { lines.append([]) } else { lines[lines.count - 1].append(bytes[index]) }
      index += isBreak ? 2 : 1
    }
    return lines
  }

  private static func digits(_ letters: inout ArraySlice<UInt8>) throws -> UInt8 {
    guard letters.count >= 2,
      let byte = UInt8(String(decoding: letters.prefix(2), as: UTF8.self), radix: 16)
    else { throw Broken(why: "digits are missing") }
    letters.removeFirst(2)
    return byte
  }

  struct Broken: Error { let why: String }
}

extension Decoding {
  /// The name before an address: a quoted string, or atoms and encoded words.
  static func phrase(_ text: String) throws -> String {
    guard text.hasPrefix("\"") else { return try header(text) }
    guard text.count > 1, text.hasSuffix("\"") else { throw Broken(why: text) }
    var name = ""
    var letters = text.dropFirst().dropLast()
    while let letter = letters.popFirst() {
      if letter == "\"" { throw Broken(why: "a quote inside \(text)") }
      if letter != "\\" {
        name.append(letter)
      } else if let next = letters.popFirst() {
        name.append(next)
      } else {
        throw Broken(why: "nothing after a backslash in \(text)")
      }
    }
    return name
  }
}
