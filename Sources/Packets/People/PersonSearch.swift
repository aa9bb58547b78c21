/// Finds a person in files: ids and names as whole words, in whatever way a file writes letters.
///
/// An id of digits alone is found only where nothing else can be meant: in a path below `agents/` and as
/// the value of `agent`. Elsewhere it is a number like any other.
struct PersonSearch {
  private struct Pattern {
    let units: [Int32]
    /// So many units stand before the word itself.
    let lead: Int
    /// Small letters that any file with the word has in a row, or nothing.
    let plain: [UInt8]
  }

  private let alphabet: Alphabet
  private let patterns: [Pattern]

  init(_ person: Person) {
    let forms = person.nameForms + person.ids
    let alphabet = Alphabet(forms)
    self.alphabet = alphabet
    let words = forms.flatMap { form in
      form.allSatisfy(\.isNumber) ? Self.leads.map { ($0, form) } : [("", form)]
    }
    patterns = words.map { lead, word in
      Pattern(
        units: ReadableText(Array((lead + word).utf8), alphabet).units, lead: lead.utf8.count,
        plain: Self.plainRun(of: word))
    }.filter { !$0.units.isEmpty }
  }

  private static let leads = ["agents/", "agent: ", "agent\":\"", "agent\": \"", "agent=\""]

  func isIn(_ bytes: [UInt8]) -> Bool { !mentions(in: bytes).isEmpty }

  /// Whether a path has one of the ids, or a name, as a word.
  func isIn(path: String) -> Bool { isIn(Array(path.utf8)) }

  /// Where the person stands in a file, in order and apart from each other.
  func mentions(in bytes: [UInt8]) -> [Range<Int>] {
    let likely = patterns.filter { Self.has($0.plain, bytes) }
    if likely.isEmpty { return [] }
    let text = ReadableText(bytes, alphabet)
    let sheets = Self.sheets(in: bytes)
    let found = likely.flatMap { Self.places(of: $0, in: text) }.filter { range in
      !sheets.contains { $0.overlaps(range) }
    }
    return found.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
      .reduce(into: []) { apart, range in
        if range.lowerBound >= apart.last?.upperBound ?? 0 { apart.append(range) }
      }
  }

  /// Where a page's own sheets stand: ours, with words such as `max` in them, and nobody's name.
  static func sheets(in bytes: [UInt8]) -> [Range<Int>] {
    var sheets: [Range<Int>] = []
    var at = 0
    while let start = bytes.place(of: Array("<style>".utf8), from: at),
      let end = bytes.place(of: Array("</style>".utf8), from: start)
    {
      sheets.append(start..<end)
      at = end
    }
    return sheets
  }

  private static func places(of pattern: Pattern, in text: ReadableText) -> [Range<Int>] {
    let wanted = pattern.units
    guard let first = wanted.first, text.units.count >= wanted.count else { return [] }
    var places: [Range<Int>] = []
    for at in 0...(text.units.count - wanted.count) where text.units[at] == first {
      let end = at + wanted.count
      let isWhole =
        (at == 0 || !isJoined(text.units[at - 1], first))
        && (end == text.units.count || !isJoined(wanted[wanted.count - 1], text.units[end]))
      if isWhole, text.units[at..<end].elementsEqual(wanted) {
        places.append(text.starts[at + pattern.lead]..<text.ends[end - 1])
      }
    }
    return places
  }

  private static func isJoined(_ one: Int32, _ other: Int32) -> Bool {
    Alphabet.isInWord(one) && Alphabet.isInWord(other)
  }

  /// The longest row of ASCII letters and digits, in small letters.
  private static func plainRun(of word: String) -> [UInt8] {
    word.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      .max { $0.utf8.count < $1.utf8.count }.map { Array($0.utf8) } ?? []
  }

  /// Whether a file has letters in a row, capitals or small.
  private static func has(_ run: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    let last = bytes.count - run.count
    guard last >= 0 else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for at in 0...last where lower(bytes[at]) == first {
        if run.indices.allSatisfy({ lower(bytes[at + $0]) == run[$0] }) { return true }
      }
      return false
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
