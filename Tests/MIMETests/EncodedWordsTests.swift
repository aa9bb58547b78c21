import Testing

@testable import MIME

struct EncodedWordsTests {
  static let codesCases: [(String, String)] = [
    ("viele Grüße", "=?utf-8?q?viele_Gr=C3=BC=C3=9Fe?="), ("東京", "=?utf-8?q?=E6=9D=B1=E4=BA=AC?="),
    ("a_b ë", "=?utf-8?q?a=5Fb_=C3=AB?="),
  ]

  @Test(
    "letters and digits stay, blanks are underscores, all else is digits", arguments: codesCases)
  func codes(text: String, word: String) {
    #expect(EncodedWords.encode(text, column: 9) == [word])
  }

  @Test("words hold whole letters, fit their lines, and read back", arguments: 0..<300)
  func readBack(seed: Int) throws {
    var random = RandomText(seed: seed)
    let text = random.next(1 + random.below(150))
    let column = 4 + random.below(26)
    let words = EncodedWords.encode(text, column: column)
    #expect(column + (words.first?.utf8.count ?? 0) <= 76)
    #expect(try words.map { try Decoding.encodedWord($0) }.joined() == text)
  }

  @Test("clusters that fit into a word stay whole", arguments: ["🏳️‍🌈", "👍🏽", "e\u{301}", "🇩🇪", "நி"])
  func clusters(cluster: String) throws {
    for blanks in 0..<60 {
      let text = String(repeating: "x", count: blanks) + String(repeating: cluster, count: 9)
      let words = EncodedWords.encode(text, column: 9)
      let count = try words.reduce(0) { try $0 + Decoding.encodedWord($1).count }
      #expect(count == text.count, "\(words)")
    }
  }

  @Test("a cluster that only the first line has no room for is parted")
  func firstLine() throws {
    let text = "e" + String(repeating: "\u{301}", count: 10) + "x"
    for column in 4...30 {
      let words = EncodedWords.encode(text, column: column)
      #expect(column + (words.first?.utf8.count ?? 0) <= 76)
      #expect(try words.map { try Decoding.encodedWord($0) }.joined() == text)
    }
  }

  @Test("a cluster longer than a word is parted between letters")
  func longCluster() throws {
    let text = "e" + String(repeating: "\u{301}", count: 300)
    #expect(text.count == 1)
    let words = EncodedWords.encode(text, column: 9)
    #expect(try words.map { try Decoding.encodedWord($0) }.joined() == text)
  }
}
