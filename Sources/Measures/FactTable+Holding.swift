extension FactTable {
  /// The same facts with those of closed periods as they were closed; the periods lie apart.
  ///
  /// A measure that nobody counted yet when a period was closed is taken from the data: what was never
  /// published cannot change unseen, and a new metric has its past.
  package func holding(_ closed: [ClosedFacts]) -> FactTable {
    if closed.isEmpty { return self }
    var holding = Holding(self, closed.sorted { $0.times.lowerBound < $1.times.lowerBound })
    for owner in 0..<ownerCount { holding.add(owner) }
    return holding.finished()
  }
}

/// Lines up the rows of several tables, owner by owner, and then gathers one column after another.
private struct Holding {
  let tables: [FactTable]
  let closed: [ClosedFacts]
  /// Where the rows of each table begin when all stand one after another.
  private let firstRows: [Int]
  /// The row that stands for absent cells, after all others.
  private let absent: Int32
  private var ownerStarts: [Int32] = [0]
  private var times: [Int32] = []
  /// Of each new row, where its recorded measures are from.
  private var order: [Int32] = []
  /// The same for measures that were not recorded.
  private var others: [Int32] = []
  /// The closed period of each new row; −1 for an open day.
  private var parts: [Int32] = []

  init(_ facts: FactTable, _ closed: [ClosedFacts]) {
    self.closed = closed
    tables = [facts] + closed.map(\.table)
    var firstRows: [Int] = []
    var count = 0
    for table in tables {
      firstRows.append(count)
      count += table.rowCount
    }
    self.firstRows = firstRows
    absent = Int32(count)
  }

  mutating func add(_ owner: Int) {
    let facts = tables[0]
    var next = Int32.min
    for (part, period) in closed.enumerated() {
      addOpen(facts.rows(of: owner, in: next..<period.times.lowerBound))
      add(owner, closed: part)
      next = period.times.upperBound
    }
    addOpen(facts.rows(of: owner, in: next..<Int32.max))
    ownerStarts.append(Int32(times.count))
  }

  private mutating func addOpen(_ rows: Range<Int>) {
    for row in rows { add(tables[0].times[row], Int32(row), Int32(row), part: -1) }
  }

  private mutating func add(_ owner: Int, closed part: Int) {
    let period = closed[part]
    let first = firstRows[part + 1]
    var found = period.isWhole ? [][...] : lateRows(of: owner, period)
    for row in period.table.rows(of: owner, in: period.times) {
      let time = period.table.times[row]
      while let late = found.first, tables[0].times[late] < time {
        add(tables[0].times[late], absent, Int32(late), part: part)
        found.removeFirst()
      }
      let meets = found.first.map { tables[0].times[$0] == time } ?? false
      add(time, Int32(first + row), meets ? Int32(found.removeFirst()) : absent, part: part)
    }
    for late in found { add(tables[0].times[late], absent, Int32(late), part: part) }
  }

  /// The rows of the data that say something of measures that were not recorded.
  private func lateRows(of owner: Int, _ period: ClosedFacts) -> ArraySlice<Int> {
    let (scalars, histograms) = (period.scalars.map { !$0 }, period.histograms.map { !$0 })
    return tables[0].rows(of: owner, in: period.times).filter {
      tables[0].hasAny(at: $0, scalars, histograms)
    }[...]
  }

  private mutating func add(_ time: Int32, _ row: Int32, _ other: Int32, part: Int) {
    times.append(time)
    order.append(row)
    others.append(other)
    parts.append(Int32(part))
  }

  // MARK: - Columns

  func finished() -> FactTable {
    let layout = tables[0].layout
    let rows = tables.map(\.rowCount) + [1]
    let columns = layout.scalars.indices.map { index in
      MeasureColumn.joined(tables.map { $0.columns[index] } + [MeasureColumn(count: 1)], rows: rows)
        .reordered(order(whereRecorded: { $0.scalars[index] }))
    }
    let histograms = layout.histograms.indices.map { index in
      var column = CountsColumn()
      for row in order(whereRecorded: { $0.histograms[index] }) {
        let (table, place) = place(of: row)
        column.appendRow(place, of: tables[table].histograms[index])
      }
      return column
    }
    return FactTable(
      layout: layout, ownerStarts: ownerStarts, times: times, columns: columns,
      histograms: histograms)
  }

  private func order(whereRecorded isRecorded: (ClosedFacts) -> Bool) -> [Int32] {
    let recorded = closed.map(isRecorded)
    if !recorded.contains(false) { return order }
    return order.indices.map { row in
      parts[row] < 0 || recorded[Int(parts[row])] ? order[row] : others[row]
    }
  }

  private func place(of row: Int32) -> (table: Int, row: Int?) {
    if row == absent { return (0, nil) }
    let table = firstRows.lastIndex { $0 <= row } ?? 0
    return (table, Int(row) - firstRows[table])
  }
}
