/// Words of a header that are not ASCII, or that ASCII would misread: RFC 2047, in its Q code.
///
/// Each holds whole letters, and whole clusters (a letter with its accents, a flag) wherever one fits. Blanks are
/// encoded too, for readers drop those that stand between two encoded words.
///
/// The other code, B, is shorter for some scripts, but GMime joins neighbouring words before it decodes them, and
/// loses all that follows the padding of the first.
struct EncodedWords {
  /// Letters of a word, with its delimiters.
  private static let length = 75
  private static let opening = "=?utf-8?q?"
  private static let closing = "?="

  private var words: [String] = []

  /// The word being made, without its delimiters.
  private var pending: [UInt8] = []

  /// The letters that it may have.
  private var room: Int

  /// The words of a text, of which the first stands at a column of its line.
  static func encode(_ text: String, column: Int) -> [String] {
    var encoder = EncodedWords(column: column)
    for cluster in text {
      let letters = cluster.unicodeScalars.map { quoted($0) }
      let whole = letters.flatMap { $0 }
      let isFirst = encoder.words.isEmpty && encoder.pending.isEmpty
      let fits = whole.count <= (isFirst ? encoder.room : fullRoom)
      for part in fits ? [whole] : letters { encoder.add(part) }
    }
    encoder.endWord()
    return encoder.words
  }

  private init(column: Int) { room = Self.fullRoom - (column - 1) }

  /// The room of a word that begins a line, behind one blank.
  private static var fullRoom: Int { length - opening.utf8.count - closing.utf8.count }

  private mutating func add(_ letters: [UInt8]) {
    if pending.count + letters.count > room { endWord() }
    pending += letters
  }

  private mutating func endWord() {
    guard !pending.isEmpty else { return }
    words.append(Self.opening + String(decoding: pending, as: UTF8.self) + Self.closing)
    pending = []
    room = Self.fullRoom
  }

  /// A letter, of which RFC 2047 §5 (3) lets few stand for themselves in a name.
  private static func quoted(_ letter: Unicode.Scalar) -> [UInt8] {
    if letter == " " { return [UInt8(ascii: "_")] }
    return String(letter).utf8.flatMap { byte in
      byte.isLetterOrDigit || "!*+-/".utf8.contains(byte)
        ? [byte] : [UInt8(ascii: "=")] + byte.hexDigits
    }
  }
}
