import Testing

@testable import MIME

/// Whatever a name or subject holds, the message has the headers that we wrote, and one recipient.
struct InjectionTests {
  static let texts: [String] = [
    "a\r\nBcc: x@y.example", "a\nBcc: x@y.example", "a\rBcc: x@y.example", "a\r\n\r\nbody", "a\0b",
    "a\u{85}Bcc: x", "a\u{2028}b", "x@y.example, z@y.example", "\"", "\\", "a\\", "\"quoted\"",
    "(comment)",
    "a (b", "a) b", "<x@y.example>", "a <x@y.example>, b", ";", "group: x@y.example;", ":",
    "=?utf-8?q?=0D=0ABcc:_x?=",
    "=?utf-8?b?DQpCY2M6IHg=?=", "=0D=0ABcc: x", "%0d%0aBcc: x", "Zoë", "Brandt, Zoë (Łódź)",
    "東京 太郎",
    String(repeating: "n", count: 300), String(repeating: "ü", count: 300),
    String(repeating: "Ann Lee ", count: 40) + "x", "👩‍👩‍👧‍👦 family", String(repeating: "👩‍👩‍👧‍👦", count: 40),
    "שלום עולם",
    "مرحبا", "a\u{202E}b", "\u{2066}x\u{2069}", "\u{FEFF}a", " a ", "a  b", "a\tb", "--", ".",
    "From x",
    "\u{FFFD}", "a\u{200D}b", "'; DROP TABLE", "$(id)", "`id`", "|id", "-oQ/tmp", "~root",
  ]

  static let names = [
    "Date", "From", "To", "Reply-To", "Subject", "Message-ID", "List-ID", "List-Unsubscribe",
    "Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version", "Content-Type",
  ]

  @Test("a text is refused, or arrives as it is and alone", arguments: texts)
  func alone(text: String) throws {
    var message = try Sample.message()
    message.to = Mailbox(name: text, address: message.to.address)
    message.from = Mailbox(name: text, address: message.from.address)
    message.subject = text
    guard HeaderFault.first(in: text) == nil else {
      #expect(throws: MessageFault.self) { try message.bytes() }
      return
    }
    let head = try Sample.head(of: message.bytes())
    let fields = head.replacing("\r\n ", with: " ").split(separator: "\r\n").map(String.init)
    #expect(fields.map { String($0.prefix { $0 != ":" }) } == Self.names)
    #expect(try Decoding.header(fields[4]) == "Subject: " + text)
    #expect(fields[2].hasSuffix(" <\(message.to.address.text)>"))
    let name = fields[2].dropFirst("To: ".count).dropLast(message.to.address.text.count + 3)
    #expect(try Decoding.phrase(String(name)) == text)
  }
}
