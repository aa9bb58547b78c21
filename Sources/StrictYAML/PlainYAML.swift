internal import Diagnostics

/// Reads the YAML that nearly every header is, `key: word` and `key: [word, word]` a line, without libyaml.
///
/// A site of ten thousand agents has more than a hundred thousand headers, and libyaml takes several times
/// as long for one of them. Whatever is the least bit unusual (quotes, indentation, an odd character, a
/// key that stands twice) is left to libyaml, which then also finds the words for what is wrong.
struct PlainYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: SourceLocation
  private var index = 0
  private var line = 0
  private var lineStart = 0
  private var entries: [YAMLValue.Entry] = []

  /// The map that a text is, or `nil` when it is not as plain as this.
  static func read(_ text: String, from start: SourceLocation) -> YAMLValue? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = PlainYAML(bytes, start)
      return reader.readMap()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: SourceLocation) {
    self.bytes = bytes
    self.start = start
  }

  private mutating func readMap() -> YAMLValue? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"): break
      case UInt8(ascii: "#"): guard skipComment() else { return nil }
      default: guard readEntry() else { return nil }
      }
      // Every line ends here, or at the end of the text.
      guard index == bytes.count || bytes[index] == UInt8(ascii: "\n") else { return nil }
      index += 1
      line += 1
      lineStart = index
    }
    return entries.first.map { YAMLValue(.map(entries), at: $0.keyLocation) }
  }

  private mutating func readEntry() -> Bool {
    let place = here
    guard let key = readKey(), !entries.contains(where: { $0.key == key }) else { return false }
    skipBlanks()
    let valuePlace = here
    let isList = index < bytes.count && bytes[index] == UInt8(ascii: "[")
    guard let content = isList ? readList() : readScalar() else { return false }
    skipBlanks()
    if index < bytes.count, bytes[index] == UInt8(ascii: "#"), !skipComment() { return false }
    let value = YAMLValue(content, at: valuePlace)
    entries.append(YAMLValue.Entry(key: key, keyLocation: place, value: value))
    return true
  }

  /// A key and its colon, which a blank must follow.
  private mutating func readKey() -> String? {
    let first = index
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    while index < bytes.count, bytes[index].isWord || bytes[index] == UInt8(ascii: " ") {
      index += 1
    }
    let isKey =
      index + 1 < bytes.count && bytes[index] == UInt8(ascii: ":")
      && bytes[index + 1] == UInt8(ascii: " ") && bytes[index - 1] != UInt8(ascii: " ")
    guard isKey, index - first < 100 else { return nil }
    defer { index += 1 }
    return text(first..<index)
  }

  private mutating func readList() -> YAMLValue.Content? {
    var items: [YAMLValue] = []
    repeat {
      index += 1
      skipBlanks()
      let place = here
      let first = index
      while index < bytes.count, bytes[index].isWord { index += 1 }
      guard index > first, bytes[first].isLetterOrDigit else { return nil }
      items.append(YAMLValue(content(of: first..<index), at: place))
      skipBlanks()
    } while index < bytes.count && bytes[index] == UInt8(ascii: ",")
    guard index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return nil }
    index += 1
    // A comment must stand apart from the bracket.
    if index < bytes.count, bytes[index] == UInt8(ascii: "#") { return nil }
    return .list(items)
  }

  /// Words up to the end of the line or a comment.
  private mutating func readScalar() -> YAMLValue.Content? {
    let first = index
    guard index < bytes.count, bytes[index].isLetterOrDigit else { return nil }
    var end = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") { break }
      guard byte.isPlain else { return nil }
      if byte == UInt8(ascii: ":") {
        guard index + 1 < bytes.count, bytes[index + 1].isWord else { return nil }
      }
      index += 1
      if byte != UInt8(ascii: " ") { end = index }
    }
    return content(of: first..<end)
  }

  private func content(of range: Range<Int>) -> YAMLValue.Content {
    let text = text(range)
    return text == "null" ? .empty : .scalar(text)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Keys and list items are ASCII, so that bytes and columns are the same up to any value.
  private var here: SourceLocation {
    start.offset(lines: line).offset(columns: index - lineStart)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
  }

  private mutating func skipComment() -> Bool {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      guard bytes[index].isPlain else { return false }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  fileprivate var isLetterOrDigit: Bool { isLetter || self >= 0x30 && self <= 0x39 }

  fileprivate var isWord: Bool {
    isLetterOrDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: ".") || self == UInt8(ascii: "/")
  }

  /// Printable ASCII, or part of a letter of two bytes from U+00C0 on; the rest holds line ends and marks.
  fileprivate var isPlain: Bool {
    self >= 0x20 && self < 0x7F || self >= 0x80 && self < 0xC0 || self >= 0xC3 && self < 0xE0
  }
}
