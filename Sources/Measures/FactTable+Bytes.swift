package import Caching

extension FactTable {
  /// Puts the rows into bytes, for a cache; the layout and the owners are the reader's to know.
  package func put(into writer: inout ByteWriter) {
    let owners = (0..<ownerCount).filter { !rows(of: $0).isEmpty }
    writer.put(column: owners.map { Int32($0) })
    writer.put(column: owners.map { Int32(rows(of: $0).count) })
    writer.put(column: times)
    for column in columns { column.put(into: &writer) }
    for histogram in histograms { histogram.put(into: &writer) }
  }

  /// Takes out what `put` has put in; throws for bytes that are no table of this layout and these owners.
  package init(
    from reader: inout ByteReader, layout: MeasureLayout, ownerCount: Int
  ) throws(ByteReader.Unreadable) {
    let owners: [Int32] = try reader.column()
    let counts: [Int32] = try reader.column()
    let times: [Int32] = try reader.column()
    let starts = try FactTable.starts(owners, counts, ownerCount: ownerCount, rows: times.count)
    var columns: [MeasureColumn] = []
    for _ in layout.scalars { columns.append(try MeasureColumn(from: &reader)) }
    var histograms: [CountsColumn] = []
    for _ in layout.histograms { histograms.append(try CountsColumn(from: &reader)) }
    guard columns.allSatisfy({ $0.count == times.count }),
      histograms.allSatisfy({ $0.rowCount == times.count })
    else { throw ByteReader.Unreadable() }
    self.init(
      layout: layout, ownerStarts: starts, times: times, columns: columns, histograms: histograms)
  }

  private static func starts(
    _ owners: [Int32], _ counts: [Int32], ownerCount: Int, rows: Int
  ) throws(ByteReader.Unreadable) -> [Int32] {
    var starts = [Int32](repeating: 0, count: ownerCount + 1)
    var total = 0
    guard owners.count == counts.count else { throw ByteReader.Unreadable() }
    for (owner, count) in zip(owners, counts) {
      guard (0..<ownerCount).contains(Int(owner)), starts[Int(owner) + 1] == 0, count > 0 else {
        throw ByteReader.Unreadable()
      }
      starts[Int(owner) + 1] = count
      total += Int(count)
    }
    guard total == rows else { throw ByteReader.Unreadable() }
    for owner in 0..<ownerCount { starts[owner + 1] += starts[owner] }
    return starts
  }
}

extension FactTable {
  /// One table of several with the same layout and owners, whose rows are let go.
  package static func joined(
    _ tables: consuming [FactTable], layout: MeasureLayout, ownerCount: Int
  ) -> FactTable {
    if tables.count == 1 { return tables[0] }
    var batches: [FactBatch] = []
    while let table = tables.popLast() { batches.append(FactBatch(table)) }
    return assemble(batches.reversed(), layout: layout, ownerCount: ownerCount)
  }
}

extension FactBatch {
  /// The rows of a table, to be added up with others.
  fileprivate init(_ table: FactTable) {
    self.init(layout: table.layout, meeting: .whenAssembled)
    owners.reserveCapacity(table.rowCount)
    for owner in 0..<table.ownerCount {
      owners.append(contentsOf: repeatElement(Int32(owner), count: table.rows(of: owner).count))
    }
    times = table.times
    columns = table.columns
    entries = table.histograms.map { histogram in
      (0..<table.rowCount).flatMap { row in
        histogram.keys(of: row).map { Entry(row: Int32(row), key: $0) }
      }
    }
  }
}
