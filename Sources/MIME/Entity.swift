/// One node of the tree that a message is: headers of its content, and its encoded body.
struct Entity {
  /// The headers, an empty line, and the body, whose last line has no break.
  ///
  /// That break belongs to the boundary that follows (RFC 2046 §5.1.1); one more would be one more in the text.
  let bytes: [UInt8]

  private init(_ headers: HeaderLines, body: [UInt8]) {
    bytes = headers.bytes + Array("\r\n".utf8) + body
  }

  /// A text; `plain` or `html`.
  static func text(_ kind: String, _ text: String) -> Entity {
    var lines = HeaderLines()
    lines.add("Content-Type", words: ["text/\(kind);", "charset=utf-8"])
    lines.add("Content-Transfer-Encoding", words: ["quoted-printable"])
    return Entity(lines, body: QuotedPrintable.encode(text))
  }

  static func image(_ image: InlineImage) throws(MessageFault) -> Entity {
    var lines = HeaderLines()
    lines.add(
      "Content-Type", value: "image/png", try FileNameParameter.words("name", image.fileName))
    lines.add("Content-ID", words: ["<\(image.id.text)>"])
    let fileName = try FileNameParameter.words("filename", image.fileName)
    lines.add("Content-Disposition", value: "inline", fileName)
    return encoded(lines, image.png)
  }

  static func attachment(_ attachment: AttachedFile) throws(MessageFault) -> Entity {
    var lines = HeaderLines()
    let name = try FileNameParameter.words("name", attachment.fileName)
    let type = attachment.type
    lines.add("Content-Type", value: type.text, type.parameters + name)
    let fileName = try FileNameParameter.words("filename", attachment.fileName)
    lines.add("Content-Disposition", value: "attachment", fileName)
    return encoded(lines, attachment.bytes)
  }

  private static func encoded(_ headers: HeaderLines, _ bytes: [UInt8]) -> Entity {
    var headers = headers
    headers.add("Content-Transfer-Encoding", words: ["base64"])
    return Entity(headers, body: Base64.lines(bytes))
  }
}

extension Entity {
  /// Several parts behind one another.
  ///
  /// No encoded body has `=_` in it, nor is one boundary the beginning of another, so a boundary can stand nowhere but
  /// where it is meant to.
  static func multipart(
    _ kind: String, _ parts: [Entity], _ boundary: String, parameters: [String] = []
  ) -> Entity {
    let line = "=_\(kind)_\(boundary)"
    var headers = HeaderLines()
    headers.add(
      "Content-Type", value: "multipart/\(kind)", parameters + ["boundary=\"\(line)\""])
    var body: [UInt8] = []
    body.reserveCapacity(parts.reduce(256) { $0 + $1.bytes.count + 80 })
    for part in parts {
      body += Array("--\(line)\r\n".utf8)
      body += part.bytes
      body += Array("\r\n".utf8)
    }
    body += Array("--\(line)--".utf8)
    return Entity(headers, body: body)
  }
}

extension HeaderLines {
  /// A value and its parameters.
  fileprivate mutating func add(_ name: String, value: String, _ parameters: [String]) {
    let parts = [value] + parameters
    add(name, words: parts.dropLast().map { $0 + ";" } + parts.suffix(1))
  }
}
