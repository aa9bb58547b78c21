/// One measure of many rows: exact decimals, four bytes a row for as long as the values allow.
///
/// A cell is a value or absent. Absent is not zero: nobody counted. All cells share one number of decimals,
/// raised when a finer value arrives, and the column widens to eight bytes when a value no longer fits.
package struct MeasureColumn: Sendable {
  private static let absentNarrow = Int32.min
  private static let absentWide = Int64.min

  // Two arrays, of which one is in use, rather than an enum: cells are changed in place without a copy.
  private var narrow: [Int32] = []
  private var wide: [Int64] = []
  private var isWide = false

  /// How many digits after the point the cells carry.
  package private(set) var decimals: UInt8 = 0

  /// A column of absent cells.
  package init(count: Int = 0) {
    narrow = [Int32](repeating: MeasureColumn.absentNarrow, count: count)
  }

  package var count: Int { isWide ? wide.count : narrow.count }

  /// The value of a cell in units of the column's last decimal, or `nil` when it is absent.
  package func scaled(at row: Int) -> Int64? {
    if isWide { return wide[row] == MeasureColumn.absentWide ? nil : wide[row] }
    return narrow[row] == MeasureColumn.absentNarrow ? nil : Int64(narrow[row])
  }

  /// The sum over some rows, or `nil` when every one of them is absent.
  package func sum(_ rows: Range<Int>) -> Quantity? {
    var total: Int64 = 0
    var isPresent = false
    if isWide {
      for row in rows where wide[row] != MeasureColumn.absentWide {
        total &+= wide[row]
        isPresent = true
      }
    } else {
      for row in rows where narrow[row] != MeasureColumn.absentNarrow {
        total &+= Int64(narrow[row])
        isPresent = true
      }
    }
    return isPresent ? Quantity(mantissa: total, decimals: decimals) : nil
  }
}

// MARK: - Filling

extension MeasureColumn {
  /// Adds a row whose cell is absent.
  mutating func appendAbsent() {
    if isWide {
      wide.append(MeasureColumn.absentWide)
    } else {
      narrow.append(MeasureColumn.absentNarrow)
    }
  }

  /// Adds a value to a cell; an absent cell becomes the value.
  mutating func add(_ value: Quantity, at row: Int) {
    if value.decimals > decimals { raiseDecimals(to: value.decimals) }
    if value.decimals == decimals {
      addScaled(value.mantissa, at: row)
    } else {
      addScaled(
        MeasureColumn.times(value.mantissa, powersOfTen[Int(decimals - value.decimals)]), at: row)
    }
  }

  private mutating func addScaled(_ value: Int64, at row: Int) {
    if !isWide {
      let old = narrow[row]
      let sum = (old == MeasureColumn.absentNarrow ? 0 : Int64(old)).addingReportingOverflow(value)
      if !sum.overflow, let fitting = Int32(exactly: sum.partialValue),
        fitting != MeasureColumn.absentNarrow
      {
        narrow[row] = fitting
        return
      }
      widen()
    }
    let old = wide[row] == MeasureColumn.absentWide ? 0 : wide[row]
    let (sum, overflow) = old.addingReportingOverflow(value)
    wide[row] = overflow ? (value < 0 ? -Int64.max : Int64.max) : sum
  }

  private mutating func raiseDecimals(to finer: UInt8) {
    let factor = powersOfTen[Int(finer - decimals)]
    decimals = finer
    widen()
    for row in wide.indices where wide[row] != MeasureColumn.absentWide {
      wide[row] = MeasureColumn.times(wide[row], factor)
    }
    narrowIfPossible()
  }

  private mutating func widen() {
    if isWide { return }
    wide = narrow.map { $0 == MeasureColumn.absentNarrow ? MeasureColumn.absentWide : Int64($0) }
    narrow = []
    isWide = true
  }

  /// Returns to four bytes a row where every value fits.
  mutating func narrowIfPossible() {
    guard isWide else { return }
    var fitting: [Int32] = []
    fitting.reserveCapacity(wide.count)
    for value in wide {
      if value == MeasureColumn.absentWide {
        fitting.append(MeasureColumn.absentNarrow)
      } else if let small = Int32(exactly: value), small != MeasureColumn.absentNarrow {
        fitting.append(small)
      } else {
        return
      }
    }
    narrow = fitting
    wide = []
    isWide = false
  }

  /// A product held at the limits, so that absurd data can neither trap nor wrap around.
  private static func times(_ a: Int64, _ b: Int64) -> Int64 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? ((a < 0) == (b < 0) ? Int64.max : -Int64.max) : product
  }
}

// MARK: - Rearranging

extension MeasureColumn {
  /// Joins columns one after another.
  static func joined(_ columns: [MeasureColumn]) -> MeasureColumn {
    var joined = MeasureColumn()
    joined.decimals = columns.map(\.decimals).max() ?? 0
    let total = columns.reduce(0) { $0 + $1.count }
    if columns.allSatisfy({ !$0.isWide && $0.decimals == joined.decimals }) {
      joined.narrow.reserveCapacity(total)
      for column in columns { joined.narrow.append(contentsOf: column.narrow) }
      return joined
    }
    joined.isWide = true
    joined.wide.reserveCapacity(total)
    for column in columns {
      let factor = powersOfTen[Int(joined.decimals - column.decimals)]
      for row in 0..<column.count {
        joined.wide.append(column.scaled(at: row).map { times($0, factor) } ?? absentWide)
      }
    }
    joined.narrowIfPossible()
    return joined
  }

  /// The cells in another order: `order[i]` is the old row of new row `i`.
  func reordered(_ order: [Int32]) -> MeasureColumn {
    var column = MeasureColumn()
    column.decimals = decimals
    column.isWide = isWide
    if isWide {
      column.wide = order.map { wide[Int($0)] }
    } else {
      column.narrow = order.map { narrow[Int($0)] }
    }
    return column
  }

  /// The cells added up in groups: cell `row` goes into cell `target[row]` of the result.
  func grouped(into target: [Int32], count: Int) -> MeasureColumn {
    var column = MeasureColumn.accumulator(count: count, decimals: decimals)
    for row in 0..<self.count {
      if let value = scaled(at: row) { column.addScaled(value, at: Int(target[row])) }
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

  /// Adds the present cells of some rows of another column: row `r` to cell `targets[r − rows.lowerBound]`.
  mutating func accumulate(_ other: MeasureColumn, rows: Range<Int>, at targets: [Int32]) {
    if other.isWide {
      for row in rows where other.wide[row] != MeasureColumn.absentWide {
        accumulate(other.wide[row], at: Int(targets[row - rows.lowerBound]))
      }
    } else {
      for row in rows where other.narrow[row] != MeasureColumn.absentNarrow {
        accumulate(Int64(other.narrow[row]), at: Int(targets[row - rows.lowerBound]))
      }
    }
  }

  private mutating func accumulate(_ value: Int64, at row: Int) {
    wide[row] = (wide[row] == MeasureColumn.absentWide ? 0 : wide[row]) &+ value
  }
}
