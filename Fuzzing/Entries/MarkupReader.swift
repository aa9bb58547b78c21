/// Reads HTML of ours strictly: what it does not know by heart is a fault.
///
/// It is stricter than a browser on purpose, and shares no code with what it judges.
struct MarkupReader {
  private static let elements: [String: Set<String>] = [
    "p": [], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"],
    "ul": [], "ol": ["start"], "li": ["class"], "span": ["class"], "a": ["href", "title"],
    "blockquote": [], "pre": [], "code": [], "em": [], "strong": [], "hr": [], "br": [],
  ]
  private static let alone: Set<String> = ["hr", "br"]
  private static let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]

  private var rest: Substring
  private var open: [String] = []

  /// What is wrong with a fragment, or `nil`.
  static func fault(in html: [UInt8]) -> String? {
    guard let text = String(validating: html, as: UTF8.self) else { return "not UTF-8" }
    var reader = MarkupReader(rest: text[...])
    return reader.fault()
  }

  private init(rest: Substring) {
    self.rest = rest
  }

  private mutating func fault() -> String? {
    while let character = rest.unicodeScalars.first {
      let fault = character == "<" ? tag() : text(character)
      if let fault { return "\(fault) before '\(rest.prefix(40))'" }
    }
    return open.isEmpty ? nil : "<\(open.joined(separator: "><"))> left open"
  }

  private mutating func text(_ character: Unicode.Scalar) -> String? {
    rest.unicodeScalars.removeFirst()
    if character == "&" {
      return Self.entities.contains { rest.utf8.starts(with: $0.utf8) } ? nil : "a bare &"
    }
    if character.value < 32, character != "\n", character != "\t" { return "a control character" }
    return ["<", ">", "\"", "'"].contains(character) ? "a bare \(character)" : nil
  }

  private mutating func tag() -> String? {
    guard let end = rest.utf8.firstIndex(of: UInt8(ascii: ">")) else { return "an open tag" }
    let tag = rest[rest.utf8.index(after: rest.startIndex)..<end]
    rest = rest[rest.utf8.index(after: end)...]
    if tag.utf8.first == UInt8(ascii: "/") {
      let name = String(tag.dropFirst())
      return open.popLast() == name ? nil : "</\(name)> closes another element"
    }
    let name = String(tag.prefix { $0 != " " })
    guard let attributes = Self.elements[name] else { return "<\(name)> is not allowed" }
    if !Self.alone.contains(name) { open.append(name) }
    return fault(inAttributes: tag.dropFirst(name.count), allowed: attributes)
  }

  /// Attributes are ` name="value"`, one after the other, and nothing else.
  private func fault(inAttributes text: Substring, allowed: Set<String>) -> String? {
    var text = text.utf8
    while !text.isEmpty {
      guard text.removeFirst() == UInt8(ascii: " "),
        let equals = text.firstIndex(of: UInt8(ascii: "="))
      else { return "a loose attribute" }
      let name = String(Substring(text[..<equals]))
      text = text[text.index(after: equals)...]
      guard allowed.contains(name) else { return "\(name)= is not allowed" }
      guard text.popFirst() == UInt8(ascii: "\""),
        let quote = text.firstIndex(of: UInt8(ascii: "\""))
      else { return "\(name)= without quotes" }
      let value = Substring(text[..<quote])
      text = text[text.index(after: quote)...]
      if value.utf8.contains(UInt8(ascii: "<")) { return "a bare < in \(name)" }
      if name == "href", let fault = faultOfAddress(value) { return fault }
    }
    return nil
  }

  private func faultOfAddress(_ address: Substring) -> String? {
    let head = address.utf8.prefix { ![0x2F, 0x3F, 0x23].contains($0) }
    if address.utf8.contains(where: { $0 <= 32 || $0 == 0x5C }) { return "a blank in an address" }
    if address.utf8.starts(with: "//".utf8) { return "an address of another host" }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = String(Substring(head[..<colon])).lowercased()
    return ["http", "https", "mailto"].contains(scheme) ? nil : "the scheme \(scheme):"
  }
}
