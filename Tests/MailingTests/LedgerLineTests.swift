import Testing

@testable import Mailing

struct LedgerLineTests {
  @Test("a line of every state comes back", arguments: LetterState.allCases)
  func statesComeBack(state: LetterState) throws {
    let line = try Sample.line(
      state, revision: 2, attempt: 3, reply: "250 \"quoted\" \\ Łódź\r\nmore")
    let bytes = line.bytes
    #expect(bytes.last == 0x0A)
    #expect(bytes.count { $0 == 0x0A } == 1)
    #expect(LedgerLine(bytes.dropLast()) == line)
  }

  @Test("a line is what it is meant to be")
  func lineIsReadable() throws {
    let edition = Edition(revision: 1, messageID: "<m@x>", digest: "d1", content: "c1")
    let line = LedgerLine(
      time: Sample.time, state: .inDoubt, key: LetterKey(issue: "i", about: "a", recipient: "A@X"),
      edition: edition, attempt: 1, reply: "lost")
    let expected =
      #"{"time":"2026-11-22T06:00:00Z","state":"in-doubt","issue":"i","about":"a","to":"a@x","#
      + #""message":"<m@x>","revision":1,"digest":"d1","content":"c1","attempt":1,"reply":"lost"}"#
    #expect(String(decoding: line.bytes, as: UTF8.self) == expected + "\n")
  }

  @Test("a line without a member, or with one that cannot be, is no line")
  func incompleteIsNothing() throws {
    let whole = String(decoding: try Sample.line(.accepted).bytes.dropLast(), as: UTF8.self)
    for (old, new) in [
      ("\"state\":\"accepted\"", "\"state\":\"maybe\""), ("\"attempt\":1,", ""),
      ("\"revision\":1", "\"revision\":\"1\""), ("06:00:00Z", "25:00:00Z"), ("{", "["),
    ] {
      let changed = whole.replacing(old, with: new)
      #expect(changed != whole)
      #expect(LedgerLine(Array(changed.utf8)[...]) == nil, "\(changed)")
    }
    let later = whole.replacing("{", with: "{\"added\":\"later\",")
    #expect(LedgerLine(Array(later.utf8)[...]) != nil)
  }

  @Test(
    "a reply is one line of printable ASCII",
    arguments: [
      ("250 ok\r\n", "250 ok"), ("550-a\r\n550 b\r\n", "550-a 550 b"),
      ("\u{1B}[31mred", "?[31mred"),
      ("Łódź", "??d?"), ("a\u{0}b", "a?b"),
      (String(repeating: "x", count: 600), String(repeating: "x", count: 500)),
    ])
  func repliesAreClean(reply: String, expected: String) {
    #expect(ReplyText.clean(reply) == expected)
  }

  @Test("a secret that a server repeats is not kept")
  func secretsAreWithheld() {
    #expect(
      ReplyText.withhold(["", "hush"], in: "535 hush is wrong, hush") == "535 *** is wrong, ***")
  }

  @Test(
    "times come back",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_795_327_200, "2026-11-22T06:00:00Z"),
      (951_782_399, "2000-02-28T23:59:59Z"),
    ])
  func timesComeBack(seconds: Int, text: String) {
    #expect(UTCTime.text(seconds) == text)
    #expect(UTCTime.seconds(text) == seconds)
  }
}
