/// The images that an HTML text shows: what follows `cid:` where the value of an attribute begins.
///
/// Texts between tags may speak of `cid:` as they like, for a `<` that does not begin a tag is written `&lt;`.
struct ContentReferences {
  private(set) var ids: Set<String> = []
  private var isInTag = false

  /// The quote around the value being read.
  private var quote: UInt8?

  init(html: String) {
    var html = html
    html.withUTF8 { bytes in
      for index in bytes.indices { take(bytes, at: index) }
    }
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = bytes[index]
    guard isInTag else {
      let isTag = index + 1 < bytes.count && bytes[index + 1].isLetterOrDigit
      isInTag = byte == UInt8(ascii: "<") && isTag
      return
    }
    switch byte {
    case UInt8(ascii: ">") where quote == nil: isInTag = false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if quote == nil { quote = byte } else if quote == byte { quote = nil }
    case UInt8(ascii: "c"), UInt8(ascii: "C"):
      if let id = Self.id(bytes, at: index) { ids.insert(id) }
    default: break
    }
  }

  private static func id(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
    guard "\"'=(".utf8.contains(bytes[index - 1]),
      bytes[index...].prefix(4).map(\.lowered) == Array("cid:".utf8)
    else { return nil }
    let rest = bytes[(index + 4)...].prefix { !"\"'()<> \t\r\n".utf8.contains($0) }
    return String(decoding: rest, as: UTF8.self)
  }
}
