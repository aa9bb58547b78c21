/// A tag as it opens, its name and attribute names in small letters.
struct Tag {
  struct Attribute {
    let name: String
    /// With its character references resolved.
    let value: String
    /// From the blank before the name to the end of the value.
    let range: Range<Int>
  }

  var name: String
  var attributes: [Attribute] = []
  /// The text of a `<style>`.
  var style: [UInt8] = []

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// The opening tags of a page, one after the other.
///
/// What stands in titles, styles and text fields is read as tags too, and comments in them are not
/// skipped: inside of drawings browsers do the one, outside the other, and a tag must not hide.
struct TagReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0
  /// Up to here comments are text.
  private var plainUntil = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      at = open + 1
      let byte = bytes[at]
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        if open >= plainUntil { skipComment() }
        if byte == UInt8(ascii: "?"), word("?xml-stylesheet") {
          return Tag(name: "link", attributes: [foreignStyle])
        }
      } else if Unicode.Scalar(byte).properties.isAlphabetic, byte < 0x80 {
        return tag()
      }
    }
    return nil
  }

  private var foreignStyle: Tag.Attribute {
    Tag.Attribute(name: "href", value: "xml-stylesheet:", range: at..<at)
  }

  private func word(_ text: String) -> Bool {
    bytes[Swift.min(at, bytes.count)...].starts(with: text.utf8)
  }

  private mutating func skipComment() {
    guard word("!--") else { return }
    at += 3
    if word(">") || word("->") { return }
    while at < bytes.count, !word("-->"), !word("--!>") { at += 1 }
  }

  private mutating func tag() -> Tag {
    var tag = Tag(name: text { !Self.endsName($0) })
    while let attribute = attribute() { tag.attributes.append(attribute) }
    if ["style", "title", "textarea"].contains(tag.name) {
      let end = end(of: tag.name)
      plainUntil = Swift.max(plainUntil, end)
      if tag.name == "style" { tag.style = Array(bytes[Swift.min(at, end)..<end]) }
    }
    return tag
  }

  private mutating func attribute() -> Tag.Attribute? {
    let start = at
    skip { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
    guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else {
      at = Swift.min(at + 1, bytes.count)
      return nil
    }
    // A name may begin with an equals sign, of all things.
    let first = bytes[at] == UInt8(ascii: "=") ? "=" : ""
    at += first.utf8.count
    let name = first + text { !Self.endsName($0) && $0 != UInt8(ascii: "=") }
    let end = at
    skip(Self.isBlank)
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      at = end
      return Tag.Attribute(name: name, value: "", range: start..<end)
    }
    at += 1
    skip(Self.isBlank)
    let value = value()
    return Tag.Attribute(name: name, value: value, range: start..<at)
  }

  private mutating func value() -> String {
    guard at < bytes.count else { return "" }
    let quote = bytes[at]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { at += 1 }
    let start = at
    skip { isQuoted ? $0 != quote : !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
    let value = Self.resolved(Array(bytes[start..<at]))
    if isQuoted { at = Swift.min(at + 1, bytes.count) }
    return value
  }

  private static func resolved(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let (scalar, length) = Escapes.html(bytes, at: at) {
        result += Array(String(Character(scalar)).utf8)
        at += length
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func text(while isPart: (UInt8) -> Bool) -> String {
    let start = at
    skip(isPart)
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while at < bytes.count, isSkipped(bytes[at]) { at += 1 }
  }

  /// Where the text of an element ends, whatever stands in it.
  private func end(of name: String) -> Int {
    let mark = Array("</\(name)".utf8)
    var place = at
    while place + mark.count <= bytes.count {
      // Small letters and capitals differ by one bit, which `<` and `/` have set.
      if zip(bytes[place...], mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return place }
      place += 1
    }
    return bytes.count
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
