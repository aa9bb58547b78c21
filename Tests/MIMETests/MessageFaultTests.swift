import Testing

@testable import MIME

/// What would show broken is not written.
struct MessageFaultTests {
  private func expect(_ fault: MessageFault, _ change: (inout Message) throws -> Void) throws {
    var message = try Sample.message()
    try change(&message)
    #expect(throws: fault) { try message.bytes() }
  }

  @Test("images that the HTML shows are those that are there")
  func images() throws {
    let id = try Sample.message().images[0].id
    try expect(.images(missing: [], unused: [id.text])) { $0.html = "<p>cid:\(id.text)</p>" }
    try expect(.images(missing: [id.text], unused: [])) { $0.images = [] }
    try expect(.images(missing: ["x@y"], unused: [])) { $0.html += "<img src=\"cid:x@y\">" }
    try expect(.twice(id)) { $0.images += $0.images }
  }

  @Test(
    "an image is a PNG", arguments: [[], [0x89, 0x50], Array("<svg/>".utf8), [0xFF, 0xD8, 0xFF]])
  func notPNG(bytes: [UInt8]) throws {
    let id = try Sample.message().images[0].id
    try expect(.notPNG(id)) { $0.images = [InlineImage(id: id, fileName: "x.png", png: bytes)] }
  }

  @Test("no part is blank", arguments: ["", " ", "\r\n\t \n"])
  func blank(text: String) throws {
    try expect(.blank("subject")) { $0.subject = text }
    try expect(.blank("text")) { $0.text = text }
    try expect(.blank("html")) { $0.html = text }
  }

  @Test("a moment that no header can hold is refused")
  func date() throws { try expect(.date(.max)) { $0.date = .max } }

  @Test("a fault names the header", arguments: ["\r\nBcc: x@y.example", "\n", "\0", "\u{202E}"])
  func headers(text: String) throws {
    let fault = try #require(HeaderFault.first(in: text))
    let address = try #require(MailAddress("a@b.example"))
    let box = Mailbox(name: "A" + text, address: address)
    try expect(.header("From", fault)) { $0.from = box }
    try expect(.header("To", fault)) { $0.to = box }
    try expect(.header("Reply-To", fault)) { $0.replyTo = box }
    try expect(.header("Subject", fault)) { $0.subject = "A" + text }
    try expect(.header("List-ID", fault)) {
      $0.list = MailingList(id: try #require(MailDomain("l.example")), name: "A" + text)
    }
    try expect(.header("Content-Disposition", fault)) {
      let image = $0.images[0]
      $0.images = [InlineImage(id: image.id, fileName: "A" + text, png: image.png)]
    }
    try expect(.header("Content-Disposition", fault)) {
      let type = try #require(MediaType("text/csv"))
      $0.attachments = [AttachedFile(fileName: "A" + text, type: type, bytes: [])]
    }
  }
}
