extension MeasureColumn {
  /// Joins columns one after another; a column shorter than its `rows` lacks absent cells at its end.
  static func joined(_ columns: [MeasureColumn], rows: [Int]) -> MeasureColumn {
    var joined = MeasureColumn()
    joined.decimals = columns.map(\.decimals).max() ?? 0
    let total = rows.reduce(0, +)
    var end = 0
    if columns.allSatisfy({ !$0.isWide && ($0.decimals == joined.decimals || $0.count == 0) }) {
      joined.narrow.reserveCapacity(total)
      for (column, rows) in zip(columns, rows) {
        joined.narrow.append(contentsOf: column.narrow)
        end += rows
        joined.extend(to: end)
      }
      return joined
    }
    joined.isWide = true
    joined.wide.reserveCapacity(total)
    for (column, rows) in zip(columns, rows) {
      let factor = powersOfTen[Int(joined.decimals - column.decimals)]
      for row in 0..<column.count {
        joined.wide.append(column.scaled(at: row).map { times($0, factor) } ?? absentWide)
      }
      end += rows
      joined.extend(to: end)
    }
    joined.narrowIfPossible()
    return joined
  }

  /// The cells in another order: `order[i]` is the old row of new row `i`.
  func reordered(_ order: [Int32]) -> MeasureColumn {
    var column = MeasureColumn()
    column.decimals = decimals
    column.isWide = isWide
    // Bounds are not checked here, in what every cell of a build goes through: an order is made of a counting
    // sort of exactly these rows.
    if isWide {
      wide.withUnsafeBufferPointer { cells in column.wide = order.map { cells[Int($0)] } }
    } else {
      narrow.withUnsafeBufferPointer { cells in column.narrow = order.map { cells[Int($0)] } }
    }
    return column
  }

  /// The cells joined in groups: cell `row` goes into cell `target[row]` of the result.
  func grouped(into target: [Int32], count: Int, _ meeting: CellMeeting) -> MeasureColumn {
    var column = MeasureColumn.accumulator(count: count, decimals: decimals)
    for row in 0..<self.count {
      if let value = scaled(at: row) { column.putScaled(value, at: Int(target[row]), meeting) }
    }
    column.narrowIfPossible()
    return column
  }

  /// A column of eight-byte cells, all absent, ready to accumulate others.
  static func accumulator(count: Int, decimals: UInt8) -> MeasureColumn {
    var column = MeasureColumn()
    column.decimals = decimals
    column.isWide = true
    column.wide = [Int64](repeating: absentWide, count: count)
    return column
  }

  /// Adds the present cells of a run of rows of another column to as many cells of this one.
  mutating func accumulate(_ other: MeasureColumn, rows: Range<Int>, at first: Int) {
    precondition(first >= 0 && first + rows.count <= wide.count && rows.upperBound <= other.count)
    // A group of all agents adds up every cell of the table; the checks above stand for all of them.
    wide.withUnsafeMutableBufferPointer { sums in
      if other.isWide {
        other.wide.withUnsafeBufferPointer { cells in
          for offset in 0..<rows.count {
            let value = cells[rows.lowerBound + offset]
            if value != MeasureColumn.absentWide { sums.add(value, at: first + offset) }
          }
        }
      } else {
        other.narrow.withUnsafeBufferPointer { cells in
          for offset in 0..<rows.count {
            let value = cells[rows.lowerBound + offset]
            if value != MeasureColumn.absentNarrow { sums.add(Int64(value), at: first + offset) }
          }
        }
      }
    }
  }

  /// What lies between two columns, cell by cell; where it is absent, the cells of `fallback`.
  static func between(
    _ low: MeasureColumn, _ high: MeasureColumn, fallback: MeasureColumn
  ) -> MeasureColumn {
    var result = fallback
    for row in 0..<fallback.count {
      guard let bottom = low.scaled(at: row), let top = high.scaled(at: row) else { continue }
      // Nothing else was brought into a cell that has a span, so that a sum is the span itself.
      result.put(top, decimals: high.decimals, at: row)
      result.put(-bottom, decimals: low.decimals, at: row)
    }
    return result
  }
}

extension UnsafeMutableBufferPointer<Int64> {
  @inline(__always)
  fileprivate func add(_ value: Int64, at index: Int) {
    let old = self[index]
    self[index] = (old == MeasureColumn.absentWide ? 0 : old) &+ value
  }
}
