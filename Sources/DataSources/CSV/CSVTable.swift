package import Diagnostics

/// A small table read whole, with the place of every cell: people, teams and the like.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    /// The line on which the row begins, from 1.
    package let line: Int
    package let fields: [String]
    /// Where each field stands: lines further down, and the column from 1.
    fileprivate let places: [(lines: Int, column: Int)]
  }

  package let file: String
  package let header: [String]
  package let rows: [Row]

  /// The place of a cell.
  package func location(of field: Int, in row: Row) -> SourceLocation {
    guard row.places.indices.contains(field) else {
      return SourceLocation(file: file, line: row.line)
    }
    let place = row.places[field]
    return SourceLocation(file: file, line: row.line + place.lines, column: place.column)
  }

  /// Reads a table; rows that are not whole are left out and named.
  package static func read(
    _ bytes: [UInt8], file: String, delimiter: UInt8? = nil, encoding: CSVEncoding = .utf8
  ) -> (CSVTable, [Diagnostic]) {
    let opening = CSVOpening.read(
      bytes, file: file, delimiter: delimiter, encoding: encoding, header: nil)
    guard let found = opening.found else {
      return (CSVTable(file: file, header: [], rows: []), opening.problems)
    }
    var reader = CSVTableReader(file: file, found: found)
    reader.read(Array(bytes[found.dataOffset...]))
    return (CSVTable(file: file, header: found.header, rows: reader.rows), reader.problems)
  }

  /// The fields of one row.
  static func fields(of row: [UInt8], _ dialect: CSVDialect) -> [String] {
    var bytes = row
    bytes.append(dialect.rowEnd)
    var scanner = RowScanner(dialect, fields: row.count + 1)
    return bytes.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      _ = scanner.scan(base, from: 0, to: row.count)
      return (0..<scanner.count).map { field in
        let span = scanner.spans[field]
        return dialect.encoding.text(buffer[Int(span.start)..<Int(span.end)])
      }
    }
  }
}

/// Reads the rows after the header.
private struct CSVTableReader {
  let file: String
  let found: CSVOpening.Found
  var rows: [CSVTable.Row] = []
  var problems: [Diagnostic] = []

  init(file: String, found: CSVOpening.Found) {
    self.file = file
    self.found = found
  }

  mutating func read(_ data: [UInt8]) {
    var tracker = RowTracker(found.dialect)
    let lastEnd = data.withUnsafeBufferPointer { tracker.pass($0) } ?? 0
    let count = tracker.isQuoted ? lastEnd : data.count
    var bytes = data
    bytes.append(found.dialect.rowEnd)
    if tracker.isQuoted, count < bytes.count { bytes[count] = found.dialect.rowEnd }
    var scanner = RowScanner(found.dialect, fields: found.header.count)
    var line = found.linesBefore + 1
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var position = 0
      while position < count {
        let start = position
        position = scanner.scan(base, from: start, to: count)
        add(scanner, buffer, start: start, line: line)
        line += scanner.lines
      }
    }
    if tracker.isQuoted {
      let quote = data.withUnsafeBufferPointer {
        CellPlaces.of(
          data.count - tracker.distanceToOpenedQuote, in: $0, from: lastEnd, found.dialect)
      }
      refuseOpenQuote(line + quote.lines, quote.column)
    }
  }

  private mutating func refuseOpenQuote(_ line: Int, _ column: Int) {
    problems.append(
      .error(
        "unclosed-quote", at: SourceLocation(file: file, line: line, column: column),
        "a quote opens here and is never closed", hint: "Close it, or double it inside a field"))
  }

  private mutating func add(
    _ scanner: borrowing RowScanner, _ buffer: UnsafeMutableBufferPointer<UInt8>, start: Int,
    line: Int
  ) {
    if scanner.count == 1, scanner.spans[0].count == 0, buffer[start] != .quote { return }
    let width = found.header.count
    let fault = formFault(scanner)
    let kept = min(scanner.count, width)
    let spans = (0..<kept).map { scanner.spans[$0] }
    let places = CellPlaces.of(spans, in: UnsafeBufferPointer(buffer), from: start, found.dialect)
    let last = spans.last.map { Int($0.end) } ?? start
    let isText =
      found.dialect.encoding != .utf8 || isUTF8(UnsafeBufferPointer(rebasing: buffer[start..<last]))
    if let fault = fault ?? (isText ? nil : .notUTF8) {
      let field = scanner.flaw == .none ? 0 : min(scanner.flawedField, kept - 1)
      refuse(fault, line, places[field])
      return
    }
    let fields = spans.map { span in
      found.dialect.encoding.text(buffer[Int(span.start)..<Int(span.end)])
    }
    rows.append(CSVTable.Row(line: line, fields: fields, places: places))
  }

  private func formFault(_ scanner: borrowing RowScanner) -> RowFault.Kind? {
    switch scanner.flaw {
    case .strayQuote: return .strayQuote
    case .textAfterQuote: return .textAfterQuote
    case .none: break
    }
    let width = found.header.count
    if scanner.count == width { return nil }
    return scanner.count < width ? .tooFewFields : .tooManyFields
  }

  private mutating func refuse(
    _ fault: RowFault.Kind, _ line: Int, _ place: (lines: Int, column: Int)
  ) {
    let reason = RowFault(fault).reason(header: found.header, dateFormat: "")
    let location = SourceLocation(file: file, line: line + place.lines, column: place.column)
    let hint = fault == .notUTF8 ? "If it is Windows text, say encoding: windows-1252" : ""
    problems.append(.error("bad-row", at: location, reason, hint: hint))
  }
}
