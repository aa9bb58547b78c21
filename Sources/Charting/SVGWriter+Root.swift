/// What names a drawing to those who do not see it.
struct DrawingName {
  let title: String
  let description: String
  /// The caller's prefix and the size, so that two drawings on a page share no id.
  let prefix: String

  /// A prefix fit for ids and for `url(#…)`: letters, digits, hyphen and low line.
  init(title: String, description: String, prefix: String, size: String) {
    self.title = title
    self.description = description
    let safe = String(
      decoding: prefix.utf8.map { DrawingName.isSafe($0) ? $0 : UInt8(ascii: "-") },
      as: UTF8.self)
    self.prefix = size.isEmpty ? safe : safe + "-" + size
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension SVGWriter {
  /// Opens the drawing: size, name and the defaults of all that is in it.
  ///
  /// Inside a page no namespace is needed, and the stylesheet joins the lines.
  mutating func openRoot(_ classes: StaticString, width: Int, height: Int, name: DrawingName?) {
    raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    raw(" class=\"")
    raw(classes)
    raw("\"")
    attribute("width", width)
    attribute("height", height)
    raw(" viewBox=\"0 0 ")
    integer(width)
    raw(" ")
    integer(height)
    raw("\"")
    raw(" fill=\"none\" stroke-linejoin=\"round\"")
    guard let name else {
      raw(" aria-hidden=\"true\"")
      return
    }
    raw(" role=\"img\" aria-labelledby=\"")
    raw(name.prefix, "-t ")
    raw(name.prefix, "-d\"")
  }

  /// Ends the root's tag; drawings with text name their type.
  mutating func closeTag(hasText: Bool, name: DrawingName?) {
    if hasText {
      raw(" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\" font-size=\"12\"")
    }
    raw(">")
    guard let name else { return }
    raw("<title id=\"")
    raw(name.prefix, "-t\">")
    text(name.title)
    raw("</title><desc id=\"")
    raw(name.prefix, "-d\">")
    text(name.description)
    raw("</desc>")
  }

  /// Appends an id's prefix, which is safe as it is, and what follows.
  mutating func raw(_ prefix: String, _ rest: StaticString) {
    for byte in prefix.utf8 { bytes.append(byte) }
    raw(rest)
  }
}
