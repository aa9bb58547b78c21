internal import Glibc

/// Follows rows through the bytes of a table, so that it is cut only between rows.
///
/// A quote opens a quoted field only at a field's beginning, as the row scanner has it too: the two must
/// agree, or a block would be cut within a row. The tracker goes on where the bytes before ended.
struct RowTracker {
  private enum Place {
    case fieldStart
    case unquoted
    case quoted
    /// After a quote within a quoted field: it closes the field unless another follows.
    case afterQuote
  }

  private let delimiter: UInt8
  private let rowEnd: UInt8
  private var place = Place.fieldStart
  /// Line breaks passed inside quotes since the row began.
  private(set) var linesInRow = 0
  /// How many bytes have been passed, and where among them the quote stands that was opened last.
  private var passed = 0
  private var opened = 0

  init(_ dialect: CSVDialect) {
    delimiter = dialect.delimiter
    rowEnd = dialect.rowEnd
  }

  /// Whether the bytes so far end inside a quoted field.
  var isQuoted: Bool { place == .quoted }

  /// How far before the end of the bytes passed the quote stands that was opened last.
  var distanceToOpenedQuote: Int { passed - opened }

  /// Passes over bytes; the offset after the last row that ends in them, or after the first.
  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, stopsAtFirst: Bool = false) -> Int? {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return nil }
    let canJump = !stopsAtFirst && (place == .fieldStart || place == .unquoted)
    if canJump, memchr(base, Int32(UInt8.quote), bytes.count) == nil {
      passed += bytes.count
      return jump(base, bytes.count)
    }
    let end = walk(bytes, stopsAtFirst: stopsAtFirst)
    passed += stopsAtFirst ? end ?? bytes.count : bytes.count
    return end
  }

  /// The pass where there is no quote at all, which is most data.
  private mutating func jump(_ base: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    let last = base[count - 1]
    place = last == delimiter || last == rowEnd ? .fieldStart : .unquoted
    var end = count
    while end > 0, base[end - 1] != rowEnd { end -= 1 }
    if end == 0 { return nil }
    linesInRow = 0
    return end
  }

  private mutating func walk(_ bytes: UnsafeBufferPointer<UInt8>, stopsAtFirst: Bool) -> Int? {
    var last: Int?
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if place == .quoted {
        if byte == .quote { place = .afterQuote } else if byte == rowEnd { linesInRow += 1 }
      } else if byte == .quote {
        // In .afterQuote the two quotes are one doubled quote, and the field stays open.
        if place == .fieldStart { opened = passed + index }
        place = place == .unquoted ? .unquoted : .quoted
      } else if byte == rowEnd {
        place = .fieldStart
        linesInRow = 0
        last = index + 1
        if stopsAtFirst { return last }
      } else {
        place = byte == delimiter ? .fieldStart : .unquoted
      }
    }
    return last
  }
}
