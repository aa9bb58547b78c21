/// Headers as they are written: a name, and words folded so that lines stay short.
struct HeaderLines {
  /// RFC 2047 allows 76 letters where a line holds an encoded word; so do we everywhere.
  static let width = 76

  private(set) var bytes: [UInt8] = []

  /// Words that may each begin a line; one that is longer than a line has it for itself.
  mutating func add(_ name: String, words: [String]) {
    bytes += Array((name + ":").utf8)
    var column = name.utf8.count + 1
    for (index, word) in words.enumerated() {
      let isFolded = index > 0 && column + 1 + word.utf8.count > Self.width
      bytes += Array((isFolded ? "\r\n " : " ").utf8)
      bytes += Array(word.utf8)
      column = (isFolded ? 0 : column) + 1 + word.utf8.count
    }
    bytes += Array("\r\n".utf8)
  }

  /// Free text, as a subject is.
  mutating func add(_ name: String, text: String) throws(MessageFault) {
    try Self.check(text, header: name)
    let column = name.utf8.count + 2
    add(name, words: Self.plainWords(text) ?? EncodedWords.encode(text, column: column))
  }

  /// A name for readers, and what it stands for in angle brackets.
  mutating func add(_ name: String, phrase: String?, _ bracketed: String) throws(MessageFault) {
    guard let phrase else { return add(name, words: [bracketed]) }
    try Self.check(phrase, header: name)
    add(name, words: Self.phraseWords(phrase, column: name.utf8.count + 2) + ["<\(bracketed)>"])
  }

  private static func check(_ text: String, header: String) throws(MessageFault) {
    if let fault = HeaderFault.first(in: text) { throw .header(header, fault) }
  }
}

extension HeaderLines {
  /// The words of a text that can be written as it is: ASCII, single blanks, no word longer than a line, nothing
  /// that a reader would decode.
  private static func plainWords(_ text: String) -> [String]? {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      (1...60).contains(word.count) && word.allSatisfy { (0x21...0x7E).contains($0) }
    }
    guard isPlain, !text.utf8.containsCode else { return nil }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Words of a phrase (RFC 5322 §3.2.5): atoms, one quoted string, or encoded words, which no quotes may hold.
  private static func phraseWords(_ phrase: String, column: Int) -> [String] {
    guard let words = plainWords(phrase) else {
      let isShort = phrase.utf8.count <= 50 && phrase.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      let isQuotable = isShort && !phrase.utf8.containsCode
      return isQuotable ? [phrase.quoted] : EncodedWords.encode(phrase, column: column)
    }
    if words.allSatisfy({ $0.utf8.allSatisfy(\.isAtomText) }) { return words }
    return phrase.utf8.count <= 50 ? [phrase.quoted] : EncodedWords.encode(phrase, column: column)
  }
}

extension String {
  /// In double quotes; a backslash keeps quotes and backslashes from meaning anything.
  var quoted: String {
    let quote = UInt8(ascii: "\"")
    let backslash = UInt8(ascii: "\\")
    let inner = utf8.flatMap { $0 == quote || $0 == backslash ? [backslash, $0] : [$0] }
    return "\"" + String(decoding: inner, as: UTF8.self) + "\""
  }
}

extension String.UTF8View {
  /// Whether a reader could take some of it for an encoded word.
  fileprivate var containsCode: Bool {
    zip(self, dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?") }
  }
}
