package import Caching

extension FactTable {
  /// A digest of the facts of each owner, for pages that show nothing of the others.
  ///
  /// The same facts give the same digests, whether their columns have had to widen or not.
  package func ownerDigests() -> [Digest] {
    var digesters = (0..<ownerCount).map { owner in
      var digester = Digester()
      digester.add(times, rows(of: owner))
      return digester
    }
    for column in columns {
      for owner in 0..<ownerCount { column.add(rows(of: owner), to: &digesters[owner]) }
    }
    for histogram in histograms {
      for owner in 0..<ownerCount { histogram.add(rows(of: owner), to: &digesters[owner]) }
    }
    return digesters.map(\.digest)
  }
}

extension MeasureColumn {
  fileprivate func add(_ rows: Range<Int>, to digester: inout Digester) {
    digester.add(UInt64(decimals))
    guard isWide else { return digester.add(narrow, rows) }
    let cells = wide[rows]
    let small = cells.compactMap { cell in
      cell == MeasureColumn.absentWide
        ? MeasureColumn.absentNarrow
        : Int32(exactly: cell).flatMap { $0 == MeasureColumn.absentNarrow ? nil : $0 }
    }
    if small.count == cells.count {
      digester.add(small, small.indices)
    } else {
      digester.add(wide, rows)
    }
  }
}

extension Digester {
  /// Adds some numbers of an array as their bytes, little end first.
  mutating func add<Number: FixedWidthInteger>(_ numbers: [Number], _ range: Range<Int>) {
    guard Number(littleEndian: 1) == 1 else {
      let turned = numbers[range].map(\.littleEndian)
      return turned.withUnsafeBytes { add($0) }
    }
    let size = MemoryLayout<Number>.size
    numbers.withUnsafeBytes { all in
      add(
        UnsafeRawBufferPointer(
          rebasing: all[range.lowerBound * size..<range.upperBound * size]))
    }
  }
}
