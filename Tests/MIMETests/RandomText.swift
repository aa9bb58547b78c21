/// Texts of all kinds of letters, the same for the same seed.
struct RandomText {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// Alphabets that differ in how they are encoded: one to four bytes, clusters, blanks, marks of mail itself.
  private static let alphabets: [[String]] = [
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789".map(String.init),
    "=?_.,;:<>()[]\"\\@'&%#!*+-/".map(String.init), [" ", " ", "  "],
    "äöüßéèñłŁżóśćřž".map(String.init), "жизньщ".map(String.init), "漢字東京都庁".map(String.init),
    "שלוםعربي".map(String.init), ["e\u{301}", "n\u{303}", "ạ̈", "क्ष", "நி"],
    ["😀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇩🇪", "👍🏽"], ["From ", ".", "=?utf-8?q?x?=", "--", "=20"],
  ]

  mutating func next(_ count: Int, others: [String] = []) -> String {
    var text = ""
    var alphabet = Self.alphabets[0]
    for _ in 0..<count {
      if below(4) == 0 {
        let all = Self.alphabets + (others.isEmpty ? [] : [others])
        alphabet = all[below(all.count)]
      }
      text += alphabet[below(alphabet.count)]
    }
    return text
  }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
