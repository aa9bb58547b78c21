extension FactTable {
  /// Sorts the rows of many batches by owner and time, and adds up rows that meet.
  ///
  /// Columns are gathered one at a time and the batches' own freed as it goes, so that the peak is one copy of
  /// the facts and one column. Sums are of integers: the order of the batches does not matter.
  package static func assemble(
    _ batches: consuming [FactBatch], layout: MeasureLayout, ownerCount: Int
  ) -> FactTable {
    for index in batches.indices { batches[index].seal() }
    let order = sortedOrder(of: batches, ownerCount: ownerCount)
    var columns: [MeasureColumn] = []
    for measure in layout.scalars.indices {
      var parts: [MeasureColumn] = []
      for index in batches.indices {
        parts.append(batches[index].columns[measure])
        batches[index].columns[measure] = MeasureColumn()
      }
      columns.append(order.arranged(MeasureColumn.joined(parts)))
    }
    let histograms = layout.histograms.indices.map { measure in
      order.counted(batches.map { $0.entries[measure] }, batchRows: batches.map(\.rowCount))
    }
    return FactTable(
      layout: layout, ownerStarts: order.ownerStarts, times: order.times, columns: columns,
      histograms: histograms)
  }

  private static func sortedOrder(of batches: [FactBatch], ownerCount: Int) -> RowOrder {
    var owners: [Int32] = []
    var times: [Int32] = []
    let total = batches.reduce(0) { $0 + $1.rowCount }
    owners.reserveCapacity(total)
    times.reserveCapacity(total)
    for batch in batches {
      owners.append(contentsOf: batch.owners)
      times.append(contentsOf: batch.times)
    }
    return RowOrder(owners: owners, times: times, ownerCount: ownerCount)
  }
}

/// Where every row of the joined batches goes.
private struct RowOrder {
  /// The old row of each row in sorted order, before rows that meet are added up.
  private var order: [Int32]
  /// The final row of each row in sorted order; `nil` when no two rows meet.
  private var groups: [Int32]?
  let ownerStarts: [Int32]
  let times: [Int32]

  init(owners: [Int32], times: [Int32], ownerCount: Int) {
    let (sorted, starts) = RowOrder.byOwner(owners, ownerCount: ownerCount)
    order = sorted
    for owner in 0..<ownerCount {
      RowOrder.sortByTime(&order, Int(starts[owner])..<Int(starts[owner + 1]), times)
    }
    var finalTimes: [Int32] = []
    finalTimes.reserveCapacity(order.count)
    var finalStarts: [Int32] = [0]
    var targets: [Int32] = []
    targets.reserveCapacity(order.count)
    for owner in 0..<ownerCount {
      let first = finalTimes.count
      for position in Int(starts[owner])..<Int(starts[owner + 1]) {
        let time = times[Int(order[position])]
        if finalTimes.count == first || finalTimes[finalTimes.count - 1] != time {
          finalTimes.append(time)
        }
        targets.append(Int32(finalTimes.count - 1))
      }
      finalStarts.append(Int32(finalTimes.count))
    }
    groups = finalTimes.count == order.count ? nil : targets
    ownerStarts = finalStarts
    self.times = finalTimes
  }

  func arranged(_ column: MeasureColumn) -> MeasureColumn {
    let sorted = column.reordered(order)
    guard let groups else { return sorted }
    return sorted.grouped(into: groups, count: times.count)
  }

  func counted(_ entries: [[FactBatch.Entry]], batchRows: [Int]) -> CountsColumn {
    // The final row of every joined row, then the entries by final row.
    var target = [Int32](repeating: 0, count: order.count)
    for (position, row) in order.enumerated() {
      target[Int(row)] = groups.map { $0[position] } ?? Int32(position)
    }
    var keys = [[Int64]](repeating: [], count: times.count)
    var base = 0
    for (batch, entries) in entries.enumerated() {
      for entry in entries { keys[Int(target[base + Int(entry.row)])].append(entry.key) }
      base += batchRows[batch]
    }
    var column = CountsColumn()
    for row in keys { column.appendRow(row) }
    return column
  }

  /// A counting sort: the rows by owner, stable, and where each owner's begin.
  private static func byOwner(_ owners: [Int32], ownerCount: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: ownerCount + 1)
    for owner in owners { starts[Int(owner) + 1] += 1 }
    for owner in 0..<ownerCount { starts[owner + 1] += starts[owner] }
    var next = starts
    var order = [Int32](repeating: 0, count: owners.count)
    for (row, owner) in owners.enumerated() {
      order[Int(next[Int(owner)])] = Int32(row)
      next[Int(owner)] += 1
    }
    return (order, starts)
  }

  /// Sorts one owner's rows by time; data nearly always comes in order already, which costs one pass.
  private static func sortByTime(_ order: inout [Int32], _ rows: Range<Int>, _ times: [Int32]) {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy {
      times[Int(order[$0])] <= times[Int(order[$1])]
    }
    if isSorted { return }
    order[rows].sort { (times[Int($0)], $0) < (times[Int($1)], $1) }
  }
}
