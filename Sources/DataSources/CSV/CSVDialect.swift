/// How the bytes of one table are to be read: what parts fields, what ends rows, what the bytes mean.
package struct CSVDialect: Sendable, Hashable {
  /// The delimiters that may be given, and among which one is found when none is.
  package static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  package let delimiter: UInt8
  /// The last byte of a row's end: LF (of LF and of CRLF), or CR where the file knows no LF.
  package let rowEnd: UInt8
  package let encoding: CSVEncoding

  package init(
    delimiter: UInt8 = UInt8(ascii: ","), rowEnd: UInt8 = UInt8(ascii: "\n"),
    encoding: CSVEncoding = .utf8
  ) {
    self.delimiter = delimiter
    self.rowEnd = rowEnd
    self.encoding = encoding
  }

  /// What the first line says about the delimiter.
  package enum DelimiterGuess: Sendable, Hashable {
    case found(UInt8)
    /// Several delimiters split the line into equally many fields.
    case ambiguous([UInt8])
  }

  /// The delimiter that splits the first line of a table into most fields; a comma where none splits it.
  package static func guessDelimiter(of bytes: [UInt8]) -> DelimiterGuess {
    var most = 1
    var best: [UInt8] = []
    for delimiter in delimiters {
      let count = fieldCount(of: bytes, delimiter: delimiter)
      if count < most || count == 1 { continue }
      if count > most { best = [] }
      most = count
      best.append(delimiter)
    }
    if best.count > 1 { return .ambiguous(best) }
    return .found(best.first ?? UInt8(ascii: ","))
  }

  /// The row end of a table: the first line break outside quotes decides for the whole file.
  package static func guessRowEnd(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .lineFeed { return .lineFeed }
      if byte == .carriageReturn {
        let isLast = index + 1 == bytes.count
        return !isLast && bytes[index + 1] != .lineFeed ? .carriageReturn : .lineFeed
      }
    }
    return .lineFeed
  }

  private static func fieldCount(of bytes: [UInt8], delimiter: UInt8) -> Int {
    var isQuoted = false
    var count = 1
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == delimiter { count += 1 }
      if byte == .lineFeed || byte == .carriageReturn { break }
    }
    return count
  }

  /// A delimiter as people write it: `,`, `;`, `|`, `tab`.
  package static func delimiter(named name: String) -> UInt8? {
    switch name {
    case "tab", "\t", "\\t": UInt8(ascii: "\t")
    case "comma": UInt8(ascii: ",")
    case "semicolon": UInt8(ascii: ";")
    default: name.utf8.count == 1 ? name.utf8.first.flatMap(knownDelimiter) : nil
    }
  }

  /// A delimiter in words, for diagnostics.
  package static func name(of delimiter: UInt8) -> String {
    delimiter == UInt8(ascii: "\t") ? "tab" : "'\(Character(Unicode.Scalar(delimiter)))'"
  }

  private static func knownDelimiter(_ byte: UInt8) -> UInt8? {
    delimiters.contains(byte) ? byte : nil
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")

  /// The value of an ASCII digit; more than 9 for every other byte.
  var digit: UInt8 { self &- .zero }
}
