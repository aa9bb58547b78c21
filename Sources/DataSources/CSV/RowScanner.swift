/// Where a field stands within its block; a quoted field without its quotes.
struct FieldSpan {
  var start: UInt32
  var end: UInt32

  var count: Int { Int(end &- start) }
}

/// Cuts one row after another out of a block, as ranges into its bytes.
///
/// This is the loop that every byte of every table goes through: one table look-up a byte, no text, no
/// allocation. The byte after the block must be a row end, which spares a bounds check.
struct RowScanner: ~Copyable {
  private enum ByteClass {
    static let delimiter: UInt8 = 1
    static let rowEnd: UInt8 = 2
    static let quote: UInt8 = 3
  }

  /// What is wrong with the row as a whole.
  enum Flaw: UInt8 {
    case none
    /// A quote within a field that does not begin with one.
    case strayQuote
    /// Text between a closing quote and the delimiter.
    case textAfterQuote
  }

  let dialect: CSVDialect
  /// The fields of the row scanned last; more than `capacity` are counted but not kept.
  let spans: UnsafeMutablePointer<FieldSpan>
  private let capacity: Int
  private let classes: UnsafeMutablePointer<UInt8>
  /// How many fields the row has.
  private(set) var count = 0
  private(set) var flaw = Flaw.none
  /// The field, from 0, with the flaw.
  private(set) var flawedField = 0
  /// The lines that the row takes, more than one where quotes hold line breaks.
  private(set) var lines = 1

  init(_ dialect: CSVDialect, fields: Int) {
    self.dialect = dialect
    capacity = fields + 1
    spans = .allocate(capacity: capacity + 1)
    spans.initialize(repeating: FieldSpan(start: 0, end: 0), count: capacity + 1)
    classes = .allocate(capacity: 256)
    classes.initialize(repeating: 0, count: 256)
    classes[Int(dialect.delimiter)] = ByteClass.delimiter
    classes[Int(dialect.rowEnd)] = ByteClass.rowEnd
    classes[Int(UInt8.quote)] = ByteClass.quote
  }

  deinit {
    spans.deallocate()
    classes.deallocate()
  }

  /// Scans the row that begins at `start`; the offset at which the next one begins.
  ///
  /// Doubled quotes are made single in place, so the bytes of the block change under this call.
  mutating func scan(_ base: UnsafeMutablePointer<UInt8>, from start: Int, to limit: Int) -> Int {
    var position = start
    var fieldStart = start
    var stored = 0
    count = 0
    lines = 1
    flaw = .none
    while true {
      let byteClass = classes[Int(base[position])]
      if byteClass == 0 {
        position &+= 1
        continue
      }
      if byteClass == ByteClass.quote {
        guard position == fieldStart else {
          note(.strayQuote)
          position &+= 1
          continue
        }
        position = quotedField(base, from: position &+ 1, to: limit)
        fieldStart = position &+ 1
      } else {
        keep(fieldStart, position, at: stored)
      }
      count &+= 1
      if stored < capacity { stored &+= 1 }
      if base[position] != dialect.delimiter { break }
      position &+= 1
      fieldStart = position
    }
    trimCarriageReturn(base, stored &- 1, position)
    return position &+ 1
  }

  private func keep(_ start: Int, _ end: Int, at index: Int) {
    spans[index] = FieldSpan(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
  }

  private mutating func note(_ found: Flaw) {
    if flaw != .none { return }
    flaw = found
    flawedField = count
  }

  /// Gives a row that ended early the empty fields that it lacks.
  mutating func fillUp(to width: Int) {
    let end = spans[count - 1].end
    while count < width {
      spans[count] = FieldSpan(start: end, end: end)
      count += 1
    }
  }

  /// The CR of a CRLF is part of the row's end, not of its last field.
  private func trimCarriageReturn(
    _ base: UnsafeMutablePointer<UInt8>, _ last: Int, _ position: Int
  ) {
    guard dialect.rowEnd == .lineFeed, position > 0, base[position - 1] == .carriageReturn
    else { return }
    let span = spans[last]
    if span.end > span.start, Int(span.end) == position { spans[last].end -= 1 }
  }

  /// Reads a quoted field from the byte after its opening quote; the offset of what ends it.
  private mutating func quotedField(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to limit: Int
  ) -> Int {
    var read = start
    var write = start
    // How many quotes were taken out before the last line break.
    var lineGap = 0
    while read < limit {
      let byte = base[read]
      if byte == .quote {
        guard read &+ 1 < limit, base[read &+ 1] == .quote else { break }
        read &+= 1
      } else if byte == dialect.rowEnd {
        lines &+= 1
        lineGap = read &- write
      }
      if write != read { base[write] = byte }
      write &+= 1
      read &+= 1
    }
    // Fillers keep the columns of later cells right: a quote counts as a character, a NUL does not.
    for gap in write..<read { base[gap] = gap &- write < lineGap ? 0 : .quote }
    keep(start, write, at: min(count, capacity))
    return endOfQuotedField(base, after: read, to: limit)
  }

  private mutating func endOfQuotedField(
    _ base: UnsafeMutablePointer<UInt8>, after quote: Int, to limit: Int
  ) -> Int {
    var position = min(quote &+ 1, limit)
    while position < limit {
      let byte = base[position]
      if byte == dialect.delimiter || byte == dialect.rowEnd { return position }
      let isLineEnd = byte == .carriageReturn && base[position &+ 1] == dialect.rowEnd
      if !isLineEnd { note(.textAfterQuote) }
      position &+= 1
    }
    return limit
  }
}
