import Testing

@testable import MIME

struct QuotedPrintableTests {
  static let smallCases: [(String, String)] = [
    ("a = b", "a =3D b"), ("Zoë", "Zo=C3=AB"), ("trailing \nline", "trailing=20\r\nline"),
    ("tab\t", "tab=09"), ("a\tb", "a\tb"), (".", "=2E"), ("a\n.b", "a\r\n=2Eb"), (" .", " ."),
    ("From here", "=46rom here"), ("Fromage", "Fromage"), ("a\nFrom b", "a\r\n=46rom b"),
    ("one\r\ntwo\n", "one\r\ntwo\r\n"), ("\n\n", "\r\n\r\n"), ("a\rb", "a=0Db"), ("\0", "=00"),
    ("\u{7F}", "=7F"), ("", ""), ("\r", "=0D"), ("\r\r\n", "=0D\r\n"),
  ]

  @Test("what is special is written in digits, the rest as it is", arguments: smallCases)
  func small(text: String, encoded: String) {
    #expect(String(decoding: QuotedPrintable.encode(text), as: UTF8.self) == encoded)
  }

  @Test("a line takes 76 letters and no more", arguments: 70...80)
  func width(count: Int) throws {
    for last in ["x", "=", " ", "ë", "😀", "."] {
      let text = String(repeating: "x", count: count) + last + "\n" + last
      let encoded = QuotedPrintable.encode(text)
      #expect(try Decoding.quotedPrintable(encoded) == Array(text.crlf.utf8))
    }
    let exact = QuotedPrintable.encode(String(repeating: "x", count: 76))
    #expect(exact == [UInt8](repeating: UInt8(ascii: "x"), count: 76))
  }

  @Test("a soft break lays no mark at the beginning of a line")
  func marksAfterSoftBreaks() {
    for mark in [".", "From "] {
      let text = String(repeating: "x", count: 75) + String(repeating: mark, count: 40)
      for line in Decoding.lines(QuotedPrintable.encode(text)) {
        #expect(!line.starts(with: mark.utf8))
      }
    }
  }

  @Test("any text reads back, and no letter is parted", arguments: 0..<200)
  func readsBack(seed: Int) throws {
    var random = RandomText(seed: seed)
    let text = random.next(random.below(600), others: ["\n", "\r\n", "\t", "\r", "\0", " \n"])
    let encoded = QuotedPrintable.encode(text)
    #expect(try Decoding.quotedPrintable(encoded) == Array(text.crlf.utf8))
    for line in Decoding.lines(encoded) {
      let part = try Decoding.quotedPrintable(line)
      #expect(String(validating: part, as: UTF8.self) != nil)
      #expect(!line.starts(with: ".".utf8) && !line.starts(with: "From ".utf8))
    }
  }
}

extension String {
  /// With CR LF wherever a line ends, as mail wants it.
  var crlf: String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n", last != "\r" { scalars.append("\r") }
      scalars.append(scalar)
      last = scalar
    }
    return String(scalars)
  }
}
