import Testing

@testable import MIME

struct MailboxTests {
  static let takings: [(String, String?)] = [
    ("a@b.example", nil), ("  a@b.example ", nil), ("<a@b.example>", nil),
    ("Ann Lee <a@b.example>", "Ann Lee"), ("Ann Lee<a@b.example>", "Ann Lee"),
    ("\"Lee, Ann\" <a@b.example>", "Lee, Ann"), ("Lee, Ann <a@b.example>", "Lee, Ann"),
    ("\"a \\\"b\\\" c\" <a@b.example>", "a \"b\" c"),
    ("Ann \"Anni\" Lee <a@b.example>", "Ann \"Anni\" Lee"),
    ("Brandt, Zoë (Łódź) <a@b.example>", "Brandt, Zoë (Łódź)"), ("\"\" <a@b.example>", nil),
    ("\"a@c\" <a@b.example>", "a@c"), ("שלום <a@b.example>", "שלום"), ("👩‍👩‍👧‍👦 <a@b.example>", "👩‍👩‍👧‍👦"),
  ]

  @Test("mailboxes are read as people write them", arguments: takings)
  func taken(text: String, name: String?) throws {
    let mailbox = try Mailbox(parsing: text)
    #expect(mailbox.name == name)
    #expect(mailbox.address.text == "a@b.example")
  }

  static let refusals: [(String, Mailbox.Fault)] = [
    ("", Mailbox.Fault.empty), ("  ", .empty), ("Ann", .noAddress),
    ("a@b, c@d", .severalAddresses),
    ("a@b; c@d", .severalAddresses), ("a@b <c@d>", .severalAddresses),
    ("<a@b>, <c@d>", .severalAddresses), ("Ann a@b>", .unbalanced), ("Ann <a@b", .unbalanced),
    ("<a@b> x", .textAfterAddress), ("Ann <>", .address(.empty)),
    ("Ann < a@b>", .address(.byte(32))),
    ("\"Ann <a@b>", .unbalanced), ("\"Ann\" Lee <a@b>", .unbalanced),
    ("a <b> <a@b>", .unbalanced),
    ("a@b@c", .address(.signs(2))), ("a\r\nBcc: x@y <a@b>", .severalAddresses),
    ("a\r\nBcc <a@b>", .name(.control("\r"))), ("a\0 <a@b>", .name(.control("\0"))),
    ("a\u{202E} <a@b>", .name(.direction("\u{202E}"))), ("a@b\r\n", .address(.byte(13))),
    ("a <a@b\n>", .address(.byte(10))), ("a <a@b>\n", .textAfterAddress),
  ]

  @Test("anything else is refused with the reason", arguments: refusals)
  func refused(text: String, fault: Mailbox.Fault) {
    #expect(throws: fault) { try Mailbox(parsing: text) }
  }
}
