internal import Diagnostics

/// What the first bytes of a table say: its dialect, its header, and where its rows begin.
struct CSVOpening {
  struct Found {
    let dialect: CSVDialect
    let header: [String]
    let dataOffset: Int
    /// Lines before the first row.
    let linesBefore: Int
  }

  var found: Found?
  var problems: [Diagnostic] = []
  /// The file has no content at all.
  var isEmpty = false

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads the opening; `header` holds the column names of a table without a header line.
  static func read(
    _ bytes: [UInt8], file: String, delimiter: UInt8?, encoding: CSVEncoding, header: [String]?
  ) -> CSVOpening {
    var opening = CSVOpening()
    let place = SourceLocation(file: file, line: 1, column: 1)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      opening.refuse(
        "utf-16", place, "this file is UTF-16", "Save it as CSV UTF-8")
      return opening
    }
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let text = Array(bytes[start...])
    if text.allSatisfy({ $0 == .lineFeed || $0 == .carriageReturn }) {
      opening.isEmpty = true
      return opening
    }
    guard let chosen = opening.delimiter(of: text, given: delimiter, place) else { return opening }
    let dialect = CSVDialect(
      delimiter: chosen, rowEnd: CSVDialect.guessRowEnd(of: text), encoding: encoding)
    if let header {
      opening.found = Found(dialect: dialect, header: header, dataOffset: start, linesBefore: 0)
    } else {
      opening.readHeader(text, dialect, start, place)
    }
    return opening
  }

  private mutating func refuse(
    _ id: String, _ place: SourceLocation, _ message: String, _ hint: String
  ) {
    problems.append(.error(id, at: place, message, hint: hint))
  }

  /// Why a header line cannot be what the source says it is.
  private func foreignHeader(
    _ row: [UInt8], _ fields: [String], _ dialect: CSVDialect
  ) -> (id: String, what: String, hint: String)? {
    if row.contains(0) {
      return ("not-text", "this file is no text: it has NUL bytes", "Save it as CSV UTF-8")
    }
    let isText = dialect.encoding != .utf8 || row.withUnsafeBufferPointer(isUTF8)
    if !isText {
      return (
        "not-utf8", "the header line is not UTF-8",
        "If the file is Windows text, say encoding: windows-1252"
      )
    }
    guard fields.count == 1, case .found(let other) = CSVDialect.guessDelimiter(of: row),
      row.contains(other), other != dialect.delimiter
    else { return nil }
    let (given, seen) = (CSVDialect.name(of: dialect.delimiter), CSVDialect.name(of: other))
    return (
      "wrong-delimiter", "the header line has no \(given), but \(seen) in it",
      "Say which parts the fields: delimiter: …"
    )
  }

  private mutating func delimiter(
    of text: [UInt8], given: UInt8?, _ place: SourceLocation
  ) -> UInt8? {
    if let given { return given }
    switch CSVDialect.guessDelimiter(of: text) {
    case .found(let delimiter): return delimiter
    case .ambiguous(let delimiters):
      let names = delimiters.map(CSVDialect.name).joined(separator: " and ")
      refuse(
        "ambiguous-delimiter", place, "the header line has as many \(names)",
        "Say which parts the fields: delimiter: …")
      return nil
    }
  }

  private mutating func readHeader(
    _ text: [UInt8], _ dialect: CSVDialect, _ start: Int, _ place: SourceLocation
  ) {
    var tracker = RowTracker(dialect)
    let end = text.withUnsafeBufferPointer { tracker.pass($0, stopsAtFirst: true) }
    if end == nil, tracker.isQuoted {
      let quote = text.withUnsafeBufferPointer {
        CellPlaces.of(text.count - tracker.distanceToOpenedQuote, in: $0, from: 0, dialect)
      }
      refuse(
        "unclosed-quote", place.offset(lines: quote.lines).offset(columns: quote.column - 1),
        "a quote opens in the header and is never closed", "Close it, or take it out")
      return
    }
    if end == nil, text.count + start >= FilePlan.longestHeader {
      refuse("long-header", place, "the header line is longer than 64 KiB", "Is it a table?")
      return
    }
    let row = Array(text[..<(end ?? text.count)])
    let fields = CSVTable.fields(of: row, dialect)
    if let (id, what, hint) = foreignHeader(row, fields, dialect) {
      refuse(id, place, what, hint)
      return
    }
    let lines = row.count { $0 == dialect.rowEnd } + (end == nil ? 1 : 0)
    found = Found(
      dialect: dialect, header: fields, dataOffset: start + row.count, linesBefore: lines)
  }
}
