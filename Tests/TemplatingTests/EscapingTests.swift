import Testing

@testable import Templating

struct EscapingTests {
  @Test(
    "text becomes harmless and stays readable",
    arguments: [
      ("plain", "plain"),
      ("", ""),
      ("a & b", "a &amp; b"),
      ("<b a=\"1\">", "&lt;b a=&quot;1&quot;&gt;"),
      ("O'Brien", "O&#39;Brien"),
      ("&amp;", "&amp;amp;"),
      ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
      ("Zoë · 東京 🎉 ÿ\u{A0}", "Zoë · 東京 🎉 ÿ\u{A0}"),
    ])
  func escapes(text: String, expected: String) {
    #expect(Markup(escaping: text) == Markup(trusted: expected))
  }

  @Test(
    "what HTML forbids becomes the replacement character",
    arguments: [
      0, 1, 8, 0xB, 0xC, 0x1F, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
    ])
  func replaces(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Markup(escaping: "a\(scalar)<") == Markup(trusted: "a\u{FFFD}&lt;"))
  }

  @Test(
    "the neighbours of what HTML forbids stay",
    arguments: [0xA0, 0xBF, 0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x3FFFD])
  func keeps(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Markup(escaping: "\(scalar)") == Markup(trusted: "\(scalar)"))
  }

  @Test("every scalar that HTML allows stays and no other does", arguments: 0...0x10)
  func everyScalar(plane: UInt32) {
    for value in plane << 16...plane << 16 + 0xFFFF where value % 7 == 0 || value & 0xFF > 0xFC {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl = value < 32 && ![9, 10, 13].contains(value) || (0x7F...0x9F).contains(value)
      let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
      let isPlain = !"&<>\"'".unicodeScalars.contains(scalar)
      if !isPlain { continue }
      let expected = isControl || isNoncharacter ? "\u{FFFD}" : String(scalar)
      let bytes = Markup(escaping: String(scalar)).bytes
      if bytes != Array(expected.utf8) { Issue.record("U+\(String(value, radix: 16)): \(bytes)") }
    }
  }
}
