import Testing

@testable import MIME

struct HeaderLinesTests {
  static let namesCases: [(String, String)] = [
    ("Ann Lee", "Ann Lee <a@b.example>"), ("O'Neil-Roe", "O'Neil-Roe <a@b.example>"),
    ("J. Smith", "\"J. Smith\" <a@b.example>"), ("Lee, Ann", "\"Lee, Ann\" <a@b.example>"),
    ("Ann (Ops)", "\"Ann (Ops)\" <a@b.example>"), ("a\\b\"c", "\"a\\\\b\\\"c\" <a@b.example>"),
    ("two  blanks", "\"two  blanks\" <a@b.example>"), (" edge ", "\" edge \" <a@b.example>"),
    ("Zoë", "=?utf-8?q?Zo=C3=AB?= <a@b.example>"),
    ("=?utf-8?q?x?=", "=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?= <a@b.example>"),
    ("\"Zoë\"", "=?utf-8?q?=22Zo=C3=AB=22?= <a@b.example>"),
  ]

  @Test("names are atoms, quoted, or encoded, as they need it", arguments: namesCases)
  func names(name: String, value: String) throws {
    var lines = HeaderLines()
    try lines.add("To", phrase: name, "a@b.example")
    #expect(String(decoding: lines.bytes, as: UTF8.self) == "To: \(value)\r\n")
  }

  @Test("any subject reads back from lines of 76", arguments: 0..<300)
  func subjects(seed: Int) throws {
    var random = RandomText(seed: seed)
    let text = random.next(1 + random.below(120))
    var lines = HeaderLines()
    try lines.add("Subject", text: text)
    let folded = Decoding.lines(lines.bytes).dropLast()
    #expect(folded.allSatisfy { $0.count <= 76 && $0.contains { $0 != 32 } })
    #expect(folded.dropFirst().allSatisfy { $0.first == 32 })
    let value = String(
      decoding: lines.bytes.dropFirst("Subject: ".utf8.count).dropLast(2), as: UTF8.self)
    #expect(try Decoding.header(value) == text)
  }

  @Test("a plain subject stays readable and folds at blanks")
  func plainSubjects() throws {
    var lines = HeaderLines()
    try lines.add(
      "Subject",
      text: "Team North, week 47: handling time is clearly lower than in the weeks before it")
    #expect(
      String(decoding: lines.bytes, as: UTF8.self)
        == "Subject: Team North, week 47: handling time is clearly lower than in the\r\n weeks before it\r\n"
    )
  }

  static let refusals: [(String, HeaderFault)] = [
    ("a\rb", HeaderFault.control("\r")), ("a\nb", .control("\n")), ("a\r\nb", .control("\r")),
    ("\0", .control("\0")), ("a\tb", .control("\t")), ("\u{7F}", .control("\u{7F}")),
    ("\u{85}", .control("\u{85}")), ("\u{2028}", .control("\u{2028}")),
    ("x\u{202E}y", .direction("\u{202E}")), ("\u{2066}", .direction("\u{2066}")),
    ("\u{2069}", .direction("\u{2069}")), ("\u{FFFD}", .undecodable("\u{FFFD}")),
    ("\u{FFFF}", .undecodable("\u{FFFF}")), ("\u{1FFFE}", .undecodable("\u{1FFFE}")),
  ]

  @Test(
    "letters that no header may hold are refused by name, and never cleaned", arguments: refusals)
  func refused(text: String, fault: HeaderFault) {
    #expect(throws: MessageFault.header("Subject", fault)) {
      var lines = HeaderLines()
      try lines.add("Subject", text: text)
    }
    #expect(throws: MessageFault.header("To", fault)) {
      var lines = HeaderLines()
      try lines.add("To", phrase: text, "a@b.example")
    }
  }

  @Test("every control character is one, and letters of right-to-left scripts are none")
  func allControls() {
    for value in (0..<0x20).map({ UInt32($0) }) + (0x7F...0x9F).map({ UInt32($0) }) {
      let scalar = Unicode.Scalar(value) ?? " "
      #expect(HeaderFault.first(in: "a\(scalar)") == .control(scalar))
    }
    #expect(HeaderFault.first(in: "שלום \u{200F}عربي 👩‍👩‍👧 \u{A0}") == nil)
  }
}
