internal import Cryptography

extension Message {
  /// The message as it travels: ASCII, lines that end with CR LF, the same bytes for the same values.
  package func bytes() throws(MessageFault) -> [UInt8] {
    try check()
    let boundary = try boundary()
    var content = alternative(try htmlEntity(boundary), boundary)
    if !attachments.isEmpty {
      content = .multipart("mixed", [content] + (try attachmentEntities()), boundary)
    }
    var head = try headers()
    head.add("MIME-Version", words: ["1.0"])
    return head.bytes + content.bytes + Array("\r\n".utf8)
  }

  /// Refuses what no reader could read, or what would show broken.
  private func check() throws(MessageFault) {
    for (part, content) in [("subject", subject), ("text", text), ("html", html)]
    where content.utf8.allSatisfy({ $0 <= 0x20 }) {
      throw .blank(part)
    }
    var ids: Set<String> = []
    for image in images {
      guard ids.insert(image.id.text).inserted else { throw .twice(image.id) }
      guard image.png.starts(with: Self.signatureOfPNG) else { throw .notPNG(image.id) }
    }
    let shown = ContentReferences(html: html).ids
    guard ids == shown else {
      throw .images(
        missing: shown.subtracting(ids).sorted(), unused: ids.subtracting(shown).sorted())
    }
  }

  private static let signatureOfPNG: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A word of its own for every message, from all that lies between boundaries.
  private func boundary() throws(MessageFault) -> String {
    do {
      var hash = try SHA256()
      for part in [id.text, text, html] { hash.add(part: part.utf8) }
      for image in images {
        hash.add(part: image.id.text.utf8)
        hash.add(part: image.png)
      }
      for attachment in attachments {
        hash.add(part: attachment.fileName.utf8)
        hash.add(part: attachment.bytes)
      }
      return String(try hash.finish().hex.prefix(32))
    } catch { throw .cryptography(error) }
  }
}

extension Message {
  private func alternative(_ html: Entity, _ boundary: String) -> Entity {
    .multipart("alternative", [.text("plain", text), html], boundary)
  }

  /// Images stand beside the HTML in a `related` whose first part it is; anywhere else some programs show them as files.
  private func htmlEntity(_ boundary: String) throws(MessageFault) -> Entity {
    var parts = [Entity.text("html", html)]
    guard !images.isEmpty else { return parts[0] }
    for image in images { parts.append(try Entity.image(image)) }
    return .multipart("related", parts, boundary, parameters: ["type=\"text/html\""])
  }

  private func attachmentEntities() throws(MessageFault) -> [Entity] {
    var entities: [Entity] = []
    for attachment in attachments { entities.append(try Entity.attachment(attachment)) }
    return entities
  }
}
