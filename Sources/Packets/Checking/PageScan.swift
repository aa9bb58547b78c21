/// What a page in a packet asks of the world: it must ask nothing.
///
/// The scan reads tags as browsers do and rather sees a tag too many than one too few; it is the second
/// net, the first being the page's own policy, which it demands.
struct PageScan {
  /// Files of the packet that the page leads to or shows, relative to the packet.
  private(set) var links: [String] = []
  /// What makes it depend on anything outside, in words.
  private(set) var objections: [String] = []
  /// Links that a reader may follow into the world.
  private(set) var outsideLinks: [String] = []
  private var hasPolicy = false
  private var isPastHead = false
  private let path: String

  static func isScanned(_ path: String) -> Bool {
    path.hasPrefix("data/") && ["html", "htm", "xhtml", "svg", "css"].contains(path.suffixPart)
  }

  init(_ bytes: [UInt8], at path: String) {
    self.path = path
    let kind = path.suffixPart
    if kind == "css" {
      object(StyleScan.objections(to: bytes))
    } else {
      for tag in TagReader(bytes) { take(tag) }
      if kind != "svg", !hasPolicy {
        objections.append("it has no policy (Content-Security-Policy) that forbids what is outside")
      }
    }
  }

  private mutating func object(_ words: [String]) { objections += words }

  private mutating func take(_ tag: Tag) {
    if tag.name == "body" { isPastHead = true }
    if Self.forbiddenTags.contains(tag.name) { objections.append("it has <\(tag.name)>") }
    if tag.name == "meta" { takeMeta(tag) }
    if ["animate", "set"].contains(tag.name), tag["attributename"]?.contains("href") == true {
      objections.append("it has <\(tag.name)> for an address")
    }
    object(StyleScan.objections(to: tag.style))
    for attribute in tag.attributes { take(attribute, of: tag.name) }
  }

  private mutating func take(_ attribute: Tag.Attribute, of tag: String) {
    let name = attribute.name
    if name.hasPrefix("on") || Self.forbiddenAttributes.contains(name) {
      objections.append("it has <\(tag) \(name)>")
    } else if name == "style" {
      object(StyleScan.objections(to: Array(attribute.value.utf8)))
    } else if ["href", "xlink:href", "src"].contains(name) {
      takeAddress(attribute.value, of: tag)
    }
  }

  private mutating func takeAddress(_ text: String, of tag: String) {
    let isLink = tag == "a" || tag == "area"
    switch Address(text, from: path) {
    case .inside(let target): links.append(target)
    case .samePage: break
    case .data(let kind) where !isLink && Self.lawfulData.contains(where: kind.hasPrefix): break
    case .world where isLink: outsideLinks.append(text)
    default: objections.append("<\(tag)> leads to \(String(text.prefix(80)).debugDescription)")
    }
  }

  private mutating func takeMeta(_ tag: Tag) {
    switch tag["http-equiv"]?.lowercased() {
    case "content-security-policy" where !isPastHead:
      if let objection = Policy.objection(to: tag["content"] ?? "") {
        objections.append(objection)
      } else {
        hasPolicy = true
      }
    case "refresh": objections.append("it leads on by itself (<meta http-equiv=refresh>)")
    default: break
    }
  }

  private static let forbiddenTags: Set = [
    "script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "form", "portal",
    "noscript", "xmp", "noembed", "noframes", "plaintext", "template", "fencedframe",
  ]
  private static let forbiddenAttributes: Set = [
    "srcset", "imagesrcset", "srcdoc", "action", "formaction", "ping", "manifest", "background",
    "codebase", "classid", "archive", "poster", "data", "xml:base", "lowsrc", "dynsrc",
  ]
  private static let lawfulData = ["image/", "font/"]
}

/// The policy by which a browser refuses whatever is outside of a page.
enum Policy {
  /// What is too much in it, or `nil`.
  static func objection(to text: String) -> String? {
    var known: Set<String> = []
    for directive in text.lowercased().split(separator: ";") {
      let words = directive.split(whereSeparator: \.isWhitespace)
      // Of two directives of one name the first one counts.
      guard let name = words.first, known.insert(String(name)).inserted else { continue }
      guard name.hasSuffix("-src") else { continue }
      for source in words.dropFirst() where !isLawful(source, for: name) {
        return "its policy lets in \(source) (\(name))"
      }
    }
    return known.contains("default-src") ? nil : "its policy has no default-src 'none'"
  }

  private static func isLawful(_ source: Substring, for name: Substring) -> Bool {
    switch source {
    case "'none'": true
    case "'unsafe-inline'": name == "style-src"
    case "data:": name == "img-src" || name == "font-src"
    default: false
    }
  }
}
