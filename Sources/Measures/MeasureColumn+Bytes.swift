internal import Caching

extension MeasureColumn {
  /// Puts the cells into as few bytes as the largest of them needs.
  ///
  /// Counts of a day fit one byte and seconds two, so that a cache is a quarter of the table in memory, and
  /// reading it is little more than copying.
  func put(into writer: inout ByteWriter) {
    writer.put(decimals)
    writer.put(isWide)
    if isWide {
      writer.put(column: wide)
      return
    }
    let present = narrow.lazy.filter { $0 != MeasureColumn.absentNarrow }
    let base = present.min() ?? 0
    let span = Int64(present.max() ?? 0) - Int64(base)
    writer.put(base)
    // The highest code stands for an absent cell.
    if span < Int64(UInt8.max) {
      writer.put(1 as UInt8)
      writer.put(column: codes(UInt8.self, above: base))
    } else if span < Int64(UInt16.max) {
      writer.put(2 as UInt8)
      writer.put(column: codes(UInt16.self, above: base))
    } else {
      writer.put(4 as UInt8)
      writer.put(column: narrow)
    }
  }

  private func codes<Code: FixedWidthInteger & UnsignedInteger>(
    _: Code.Type, above base: Int32
  ) -> [Code] {
    narrow.withUnsafeBufferPointer { cells in
      cells.map { $0 == MeasureColumn.absentNarrow ? .max : Code(truncatingIfNeeded: $0 &- base) }
    }
  }

  /// Takes out what `put` has put in.
  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    self.init()
    decimals = try reader.byte()
    isWide = try reader.flag()
    guard Int(decimals) < powersOfTen.count else { throw ByteReader.Unreadable() }
    if isWide {
      wide = try reader.column()
      return
    }
    let base: Int32 = try reader.number()
    switch try reader.byte() {
    case 1: narrow = MeasureColumn.cells(try reader.column(UInt8.self), above: base)
    case 2: narrow = MeasureColumn.cells(try reader.column(UInt16.self), above: base)
    case 4: narrow = try reader.column()
    default: throw ByteReader.Unreadable()
    }
  }

  private static func cells<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: [Code], above base: Int32
  ) -> [Int32] {
    codes.withUnsafeBufferPointer { codes in
      codes.map { $0 == .max ? absentNarrow : base &+ Int32(truncatingIfNeeded: $0) }
    }
  }
}
