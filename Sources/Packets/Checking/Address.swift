/// Where an address on a page leads.
enum Address: Hashable {
  /// A file of the packet, by its path from the packet's top.
  case inside(String)
  case samePage
  /// The address is the content itself; its kind, as `image/png`.
  case data(String)
  /// A page or a mailbox that a reader may go to.
  case world
  /// Whatever else: a script, a file of this machine, a place that depends on where the page lies.
  case elsewhere

  /// Reads an address as browsers do: blanks and line breaks in it do not count, `\` is `/`.
  init(_ text: String, from page: String) {
    let scalars = text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    let address = scalars.reduce(into: "") { $0.unicodeScalars.append($1 == "\\" ? "/" : $1) }
    let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    if scheme.count < address.count, address.dropFirst(scheme.count).first == ":" {
      self.init(scheme: scheme.lowercased(), rest: address.dropFirst(scheme.count + 1))
    } else if address.hasPrefix("/") {
      self = .elsewhere
    } else {
      self.init(relative: address, from: page)
    }
  }

  private init(scheme: String, rest: Substring) {
    self =
      switch scheme {
      case "data": .data(rest.lowercased())
      case "http", "https", "mailto", "tel": .world
      default: .elsewhere
      }
  }

  private init(relative address: String, from page: String) {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    if path.isEmpty {
      self = .samePage
      return
    }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch Self.unescaped(part) {
      case ".": continue
      case ".." where parts.isEmpty:
        self = .elsewhere
        return
      case "..": parts.removeLast()
      case let part: parts.append(part)
      }
    }
    self = .inside(parts.joined(separator: "/"))
  }

  private static func unescaped(_ part: Substring) -> String {
    let bytes = Array(part.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let (scalar, length) = Escapes.percent(bytes, at: at) {
        result += Array(String(Character(scalar)).utf8)
        at += length
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
