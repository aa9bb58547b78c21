/// Words of a header that are not ASCII, or that ASCII would misread: RFC 2047.
///
/// Each holds whole letters, and whole clusters (a letter with its accents, an emoji of several) wherever one fits.
/// Blanks are encoded too, for readers drop those that stand between two encoded words.
struct EncodedWords {
  /// Letters of a word, with its delimiters.
  private static let length = 75

  /// Letters that delimiters take: `=?utf-8?q?` and `?=`.
  private static let overhead = 12

  private let isBase64: Bool
  private var words: [String] = []
  private var pending: [UInt8] = []

  /// The letters that the word being made may have between its delimiters.
  private var room: Int

  /// The words of a text, of which the first stands at a column of its line.
  static func encode(_ text: String, column: Int) -> [String] {
    var encoder = EncodedWords(text, column: column)
    for cluster in text {
      let bytes = Array(cluster.utf8)
      if encoder.takes(bytes) || encoder.startsWord(for: bytes) {
        encoder.pending += bytes
      } else {
        for scalar in cluster.unicodeScalars { encoder.add(Array(String(scalar).utf8)) }
      }
    }
    encoder.endWord()
    return encoder.words
  }

  /// Q stays readable, and is taken unless it doubles the text or cannot hold a cluster that B can.
  private init(_ text: String, column: Int) {
    let quoted = text.utf8.reduce(0) { $0 + Self.quotedLength($1) }
    let longest = text.lazy.map { $0.utf8.reduce(0) { $0 + Self.quotedLength($1) } }.max() ?? 0
    room = min(Self.length, HeaderLines.width - column) - Self.overhead
    isBase64 = quoted > 2 * text.utf8.count || longest > room
  }

  private func takes(_ bytes: [UInt8]) -> Bool { encodedLength(adding: bytes) <= room }

  /// Begins a new word if the bytes fit into one of their own.
  private mutating func startsWord(for bytes: [UInt8]) -> Bool {
    guard !pending.isEmpty, encodedLength(of: bytes) <= Self.length - Self.overhead else {
      return false
    }
    endWord()
    return true
  }

  private mutating func add(_ letter: [UInt8]) {
    if !takes(letter) { endWord() }
    pending += letter
  }

  private mutating func endWord() {
    guard !pending.isEmpty else { return }
    let letters =
      isBase64 ? Base64.word(pending[...]) : pending.flatMap { Self.quoted($0) }
    words.append(
      "=?utf-8?\(isBase64 ? "b" : "q")?" + String(decoding: letters, as: UTF8.self) + "?=")
    pending = []
    room = Self.length - Self.overhead
  }
}

extension EncodedWords {
  private func encodedLength(adding bytes: [UInt8]) -> Int {
    isBase64
      ? (pending.count + bytes.count + 2) / 3 * 4
      : encodedLength(of: pending) + encodedLength(of: bytes)
  }

  private func encodedLength(of bytes: [UInt8]) -> Int {
    isBase64 ? (bytes.count + 2) / 3 * 4 : bytes.reduce(0) { $0 + Self.quotedLength($1) }
  }

  private static func quotedLength(_ byte: UInt8) -> Int { quotedAlone(byte) == nil ? 3 : 1 }

  /// A byte that stands for itself, or as one letter; RFC 2047 §5 (3) allows no others in a name.
  private static func quotedAlone(_ byte: UInt8) -> UInt8? {
    if byte == UInt8(ascii: " ") { return UInt8(ascii: "_") }
    return byte.isLetterOrDigit || "!*+-/".utf8.contains(byte) ? byte : nil
  }

  private static func quoted(_ byte: UInt8) -> [UInt8] {
    quotedAlone(byte).map { [$0] } ?? [UInt8(ascii: "=")] + byte.hexDigits
  }
}
