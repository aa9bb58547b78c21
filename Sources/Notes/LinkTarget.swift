/// Where a link may lead: an allow-list, because what is not understood could run or call home.
package enum LinkTarget: Sendable, Hashable {
  /// An address outside: `https://…`, `http://…` or `mailto:…`.
  case web(String)
  /// A place of our own that the page resolves: `metric:aht`, `note:…`, `../x.md`, `#heading`.
  case own(String)

  /// The target of a destination as cmark decodes it, or `nil` when it must not become a link.
  package init?(_ destination: String) {
    let bytes = Array(destination.utf8)
    // Browsers drop tabs and line ends inside a scheme, trim blanks, and take `\` for `/`.
    let isTricky = bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    if bytes.isEmpty || isTricky { return nil }
    if bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ") { return nil }
    if bytes.starts(with: "//".utf8) { return nil }
    guard let scheme = LinkTarget.scheme(of: bytes) else {
      self = .own(destination)
      return
    }
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    switch scheme.lowercased() {
    case "https", "http":
      // `https:page` is relative to a page served over https; only a full address is what it looks like.
      guard rest.starts(with: "//".utf8), LinkTarget.beginsHost(rest.dropFirst(2).first) else {
        return nil
      }
      self = .web(destination)
    case "mailto" where !rest.isEmpty: self = .web(destination)
    case "metric" where !rest.isEmpty, "note" where !rest.isEmpty: self = .own(destination)
    default: return nil
    }
  }

  /// What stands before the first colon, unless a slash, question mark or hash comes first.
  private static func scheme(of bytes: [UInt8]) -> String? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return String(decoding: bytes[..<index], as: UTF8.self)
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: break
      }
    }
    return nil
  }

  private static func beginsHost(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "["), 0x80...:
      true
    default: false
    }
  }
}
