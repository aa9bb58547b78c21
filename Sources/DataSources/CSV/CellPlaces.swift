/// Finds lines and columns of cells, which nobody counts until a cell is worth naming.
enum CellPlaces {
  /// The place of a byte in a row that has not been scanned: lines below the row's first, and the column.
  static func of(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ dialect: CSVDialect
  ) -> (lines: Int, column: Int) {
    var place = (lines: 0, column: 1)
    for byte in bytes[start..<max(start, min(offset, bytes.count))] {
      if byte == dialect.rowEnd {
        place = (place.lines + 1, 1)
      } else if dialect.encoding != .utf8 || byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }

  /// The place of each field: lines below the row's first, and the column in characters from 1.
  static func of(
    _ spans: [FieldSpan], in bytes: UnsafeBufferPointer<UInt8>, from start: Int,
    _ dialect: CSVDialect
  ) -> [(lines: Int, column: Int)] {
    var lines = 0
    var column = 1
    var position = start
    return spans.map { span in
      while position < Int(span.start) {
        let byte = bytes[position]
        if byte == dialect.rowEnd {
          lines += 1
          column = 1
        } else if byte != 0, dialect.encoding != .utf8 || byte & 0xC0 != 0x80 {
          column += 1
        }
        position += 1
      }
      // A quoted cell begins at its quote.
      let isQuoted = span.start > start && bytes[Int(span.start) - 1] == .quote
      return (lines, isQuoted ? column - 1 : column)
    }
  }
}
