/// The characters of a file as a reader would see them, each with the bytes that it stands in.
///
/// Whatever a file writes as `&#321;`, `\u0141` or `%C5%81` is the letter; letters are small; blanks of
/// every kind and number are one; an accent may be a character of its own or not. So a name is one list of
/// numbers, in whatever file it stands.
struct ReadableText {
  private(set) var units: [Int32] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  init(_ bytes: [UInt8], _ alphabet: Alphabet) {
    units.reserveCapacity(bytes.count)
    let scalars = Self.decodedTwice(bytes)
    var at = 0
    while at < scalars.count {
      let isPlain = at + 1 >= scalars.count || scalars[at + 1].value < 0x80
      if scalars[at].value < 0x80, isPlain {
        add(alphabet.unit(ascii: UInt8(scalars[at].value)), scalars[at].start, scalars[at].end)
        at += 1
        continue
      }
      // Accents join the letter before them, so letters beyond ASCII are put together as a whole.
      var end = at + 1
      while end < scalars.count, scalars[end].value >= 0x80 { end += 1 }
      addClusters(scalars[at..<end], alphabet)
      at = end
    }
  }

  private mutating func add(_ unit: Int32, _ start: Int, _ end: Int) {
    if unit == Alphabet.blank, units.last == Alphabet.blank {
      ends[ends.count - 1] = end
    } else if unit != Alphabet.nothing {
      units.append(unit)
      starts.append(start)
      ends.append(end)
    }
  }

  private mutating func addClusters(_ scalars: ArraySlice<Decoded>, _ alphabet: Alphabet) {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar.scalar) }
    var at = scalars.startIndex
    for character in text {
      let end = at + character.unicodeScalars.count
      add(alphabet.unit(character), scalars[at].start, scalars[end - 1].end)
      at = end
    }
  }
}

extension ReadableText {
  private struct Decoded {
    let scalar: Unicode.Scalar
    let start: Int
    let end: Int

    var value: UInt32 { scalar.value }
  }

  /// JSON may hold HTML, and addresses stand in both.
  private static func decodedTwice(_ bytes: [UInt8]) -> [Decoded] {
    let once = decoded(bytes)
    guard
      once.contains(where: { $0.end - $0.start > 1 && "&\\%".unicodeScalars.contains($0.scalar) })
    else { return once }
    var plain: [UInt8] = []
    var origin: [Int] = []
    for (place, element) in once.enumerated() {
      let letters = Array(String(Character(element.scalar)).utf8)
      plain += letters
      origin += [Int](repeating: place, count: letters.count)
    }
    return decoded(plain).map {
      Decoded(
        scalar: $0.scalar, start: once[origin[$0.start]].start, end: once[origin[$0.end - 1]].end)
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> [Decoded] {
    var result: [Decoded] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let (scalar, length) = escaped(bytes, at) ?? plain(bytes, at)
      result.append(Decoded(scalar: scalar, start: at, end: at + length))
      at += length
    }
    return result
  }

  private static func escaped(_ bytes: [UInt8], _ at: Int) -> (Unicode.Scalar, Int)? {
    switch bytes[at] {
    case UInt8(ascii: "&"): Escapes.html(bytes, at: at)
    case UInt8(ascii: "\\"): Escapes.json(bytes, at: at)
    case UInt8(ascii: "%"): Escapes.percent(bytes, at: at)
    default: nil
    }
  }

  /// A byte that is not UTF-8 is taken for Latin-1, which old tables are written in.
  private static func plain(_ bytes: [UInt8], _ at: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[at]
    if first >= 0xC2 {
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let piece = bytes[at..<min(at + length, bytes.count)]
      if let scalar = String(validating: piece, as: UTF8.self)?.unicodeScalars.first {
        return (scalar, length)
      }
    }
    return (Unicode.Scalar(first), 1)
  }
}

/// Numbers for the characters that names are made of.
struct Alphabet {
  static let blank: Int32 = 32
  /// Soft hyphens and marks that nobody sees.
  static let nothing: Int32 = -3
  private static let letter: Int32 = -1
  private static let sign: Int32 = -2

  private var numbers: [String: Int32] = [:]

  /// An alphabet that tells the letters of these texts apart; others are letters or not, and no more.
  init(_ texts: [String]) {
    for character in texts.joined() where !character.isASCII {
      let form = Self.form(character)
      if numbers[form] == nil { numbers[form] = Int32(256 + numbers.count) }
    }
  }

  func unit(ascii byte: UInt8) -> Int32 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int32(byte | 0x20)
    case 0x09...0x0D, 0x20: Self.blank
    default: Int32(byte)
    }
  }

  func unit(_ character: Character) -> Int32 {
    if let ascii = character.asciiValue { return unit(ascii: ascii) }
    if character.isWhitespace { return Self.blank }
    // Equal texts are equal in Swift however their accents are written.
    if let number = numbers[Self.form(character)] { return number }
    if character.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) {
      return Self.nothing
    }
    return character.isLetter || character.isNumber ? Self.letter : Self.sign
  }

  /// Whether a character belongs to a word.
  static func isInWord(_ unit: Int32) -> Bool {
    switch unit {
    case 48...57, 97...122, 256...: true
    default: unit == letter
    }
  }

  private static func form(_ character: Character) -> String { character.lowercased() }
}
