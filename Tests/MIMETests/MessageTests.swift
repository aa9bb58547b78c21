import Testing

@testable import MIME

struct MessageTests {
  @Test("the same values give the same bytes, and a letter more gives other boundaries")
  func deterministic() throws {
    let sample = try Sample.message()
    var other = sample
    other.text += "."
    #expect(try sample.bytes() == sample.bytes())
    #expect(
      try Sample.boundaries(of: sample.bytes()).isDisjoint(
        with: Sample.boundaries(of: other.bytes())))
  }

  @Test("ASCII in lines that end with CR LF and are short", arguments: 0..<40)
  func lines(seed: Int) throws {
    var random = RandomText(seed: seed)
    var message = try Sample.message()
    // Without a list, whose name would make the one word too long for a line.
    message.list = nil
    message.subject = "W " + random.next(80)
    message.to = Mailbox(name: "N " + random.next(60), address: message.to.address)
    message.text = "T" + random.next(2000, others: ["\n", "\t"])
    message.html += random.next(2000, others: ["\n"]).filter { !"<'\"".contains($0) }
    let bytes = try message.bytes()
    #expect(bytes.suffix(2) == [13, 10])
    for line in Decoding.lines(bytes) {
      #expect(line.count <= 78)
      #expect(line.allSatisfy { $0 == 9 || (32...126).contains($0) })
    }
  }

  @Test("text and HTML come out as they went in")
  func texts() throws {
    var message = try Sample.message()
    message.text = "One\n\n.\nFrom here\nZoë \nends"
    message.html += "<p>Łódź</p>\n"
    let parts = try Sample.bodies(of: message.bytes())
    #expect(try Decoding.quotedPrintable(parts[0]) == Array(message.text.crlf.utf8))
    #expect(try Decoding.quotedPrintable(parts[1]) == Array(message.html.crlf.utf8))
    #expect(parts[2] == Base64.lines(message.images[0].png))
  }

  @Test("a boundary that a text copies ends nothing")
  func boundaries() throws {
    var message = try Sample.message()
    let first = try String(decoding: message.bytes(), as: UTF8.self)
    message.text = first
    let parts = try Sample.bodies(of: message.bytes())
    #expect(parts.count == 3)
    #expect(try Decoding.quotedPrintable(parts[0]) == Array(first.utf8))
  }

  @Test("attachments and only they bring an outer mixed, images and only they a related")
  func trees() throws {
    var message = try Sample.message()
    #expect(
      try Sample.tree(of: message.bytes()) == ["alternative", "plain", "related", "html", "png"])
    message.attachments = [try Sample.attachment()]
    #expect(
      try Sample.tree(of: message.bytes())
        == ["mixed", "alternative", "plain", "related", "html", "png", "csv"])
    message.images = []
    message.html = "<p>None</p>"
    #expect(
      try Sample.tree(of: message.bytes()) == ["mixed", "alternative", "plain", "html", "csv"])
  }

  @Test("one click is promised with a page only")
  func oneClick() throws {
    var message = try Sample.message()
    message.unsubscribe = Unsubscribe(mail: MailAddress("off+x@example.com"))
    #expect(try !Sample.head(of: message.bytes()).contains("List-Unsubscribe-Post"))
    message.unsubscribe = Unsubscribe(mail: nil, page: SecureLink("https://example.com/off"))
    let head = try Sample.head(of: message.bytes())
    #expect(head.contains("List-Unsubscribe: <https://example.com/off>\r\n"))
    #expect(head.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
  }
}
