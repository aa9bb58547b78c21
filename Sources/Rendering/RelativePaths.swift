import Reports

/// Turns places of the site into links that work from one page, on a server and from file:// alike.
struct RelativePaths: Sendable {
  /// The way from the page up to the site's root: `../../`; empty at the root.
  let root: String
  /// The only pages there are; `nil` where all may be linked.
  private let places: Set<String>?
  /// The folder that the page's links stay in.
  private let own: String?

  /// Links from outside the site, to where it stands: `https://debrief.northway.example/`.
  init(toSiteAt address: String) {
    places = nil
    own = nil
    root = address.utf8.last == UInt8(ascii: "/") ? address : address + "/"
  }

  /// Within a packet a page links to the packet's pages alone, and a person's page to none but the person's, for
  /// that folder is handed on by itself.
  init(from page: PagePath, within places: Set<String>? = nil) {
    self.places = places
    let parts = page.components.prefix(2)
    own = places != nil && parts.first == "agents" ? parts.joined(separator: "/") : nil
    let text = RelativePaths.tidy(page)
    let folders = text.isEmpty ? 0 : 1 + text.utf8.count { $0 == UInt8(ascii: "/") }
    root = String(repeating: "../", count: folders)
  }

  /// The address of a page's file, which is named so that no server has to know what a folder means; `nil` where
  /// no link leads there.
  func href(_ path: PagePath) -> String? {
    let text = RelativePaths.tidy(path)
    if let places, !places.contains(text) { return nil }
    if let own { return href(to: text, fragment: path.fragment, within: own) }
    return href(to: text, fragment: path.fragment, from: root)
  }

  /// The way from page to page of one folder, which holds wherever that folder is put.
  private func href(to text: String, fragment: String, within own: String) -> String? {
    guard text == own || text.hasPrefix(own + "/") else { return nil }
    let up = String(root.dropFirst(3 * (1 + own.utf8.count { $0 == UInt8(ascii: "/") })))
    return href(to: String(text.dropFirst(own.utf8.count + 1)), fragment: fragment, from: up)
  }

  private func href(to text: String, fragment: String, from root: String) -> String {
    var href = ""
    href.reserveCapacity(root.utf8.count + text.utf8.count + fragment.utf8.count + 12)
    href += root
    if !text.isEmpty {
      href += RelativePaths.encoded(text)
      href += "/"
    }
    href += "index.html"
    if !fragment.isEmpty {
      href += "#"
      href += RelativePaths.encoded(fragment)
    }
    return href
  }

  /// The path without empty components, which nearly none has.
  private static func tidy(_ path: PagePath) -> String {
    let slash = UInt8(ascii: "/")
    var before = slash
    var isTidy = true
    for byte in path.text.utf8 {
      if byte == slash, before == slash { isTidy = false }
      before = byte
    }
    if path.text.isEmpty || isTidy && before != slash { return path.text }
    return path.components.joined(separator: "/")
  }

  /// A path in which everything that an address may not hold is written in hexadecimal.
  private static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
