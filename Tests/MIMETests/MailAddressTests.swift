import Testing

@testable import MIME

struct MailAddressTests {
  static let takings: [String] = [
    "a@b.example", "zoe.brandt@example.com", "x+y_z-1@sub.example.co.uk", "o'neil@example.ie",
    "root@mailhost", "!#$%&'*+-/=?^_`{|}~@example.com", "1@2.example",
    String(repeating: "l", count: 64) + "@example.com",
    "a@" + String(repeating: "d", count: 63) + ".example", "a@xn--dsseldorf-q9a.de",
  ]

  @Test("addresses of people and machines are taken", arguments: takings)
  func taken(text: String) { #expect(MailAddress(text)?.text == text) }

  static let refusals: [(String, MailAddress.Fault)] = [
    ("", MailAddress.Fault.empty), ("a", .signs(0)), ("a@b@c", .signs(2)), ("@b", .local),
    ("a@", .domain), (".a@b", .local), ("a.@b", .local), ("a..c@b", .local), ("a@b..c", .domain),
    ("a@-b.c", .domain), ("a@b-.c", .domain), ("a@b_c.d", .domain), ("a@.b", .domain),
    ("a@b.", .domain), ("a@10.0.0.1", .domain), ("a@[10.0.0.1]", .byte(91)),
    ("\"a b\"@c", .byte(34)), ("a b@c", .byte(32)), ("a@b ", .byte(32)), ("a,b@c", .byte(44)),
    ("<a@b>", .byte(60)), ("a(x)@b", .byte(40)), ("a;b@c", .byte(59)), ("a:b@c", .byte(58)),
    ("a\\b@c", .byte(92)), ("a\r@b", .byte(13)), ("a@b\n", .byte(10)), ("a@b\r\nDATA", .byte(13)),
    ("a\0@b", .byte(0)), ("a\u{7F}@b", .byte(127)), ("zoë@b.example", .byte(0xC3)),
    ("a@bü.example", .byte(0xC3)), ("a@b\u{2028}", .byte(0xE2)),
    ("=?utf-8?q?x=40evil.example?=@b.example", .encodedWord), ("=?utf-8?b?//?=@b", .encodedWord),
    ("a=?x?=@b.example", .encodedWord),
    (String(repeating: "l", count: 65) + "@example.com", .localLength(65)),
    ("a@" + String(repeating: "d", count: 64) + ".example", .domain),
    ("a@" + String(repeating: "dd.", count: 90) + "example", .length(279)),
  ]

  @Test("anything else is refused with the reason", arguments: refusals)
  func refused(text: String, fault: MailAddress.Fault) {
    #expect(throws: fault) { try MailAddress(parsing: text) }
    #expect(MailAddress(text) == nil)
  }

  @Test("capitals of a domain do not count, those before the sign do")
  func capitals() {
    #expect(MailAddress("a@Example.COM") == MailAddress("a@example.com"))
    #expect(MailAddress("a@Example.COM")?.domain.text == "example.com")
    #expect(MailAddress("A@example.com") != MailAddress("a@example.com"))
  }
}
