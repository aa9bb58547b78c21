/// One measure of many rows: exact decimals, four bytes a row for as long as the values allow.
///
/// A cell is a value or absent. Absent is not zero: nobody counted. All cells share one number of decimals,
/// raised when a finer value arrives, and the column widens to eight bytes when a value no longer fits.
package struct MeasureColumn: Sendable {
  static let absentNarrow = Int32.min
  static let absentWide = Int64.min

  // Two arrays, of which one is in use, rather than an enum: cells are changed in place without a copy.
  var narrow: [Int32] = []
  var wide: [Int64] = []
  var isWide = false

  /// How many digits after the point the cells carry.
  package internal(set) var decimals: UInt8 = 0

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
    let (total, isPresent) = scaledSum(rows)
    return isPresent ? Quantity(mantissa: total, decimals: decimals) : nil
  }

  /// The sum as a number; NaN when every cell is absent.
  func value(of rows: Range<Int>) -> Double {
    let (total, isPresent) = scaledSum(rows)
    if !isPresent { return .nan }
    return decimals == 0 ? Double(total) : Double(total) / Double(powersOfTen[Int(decimals)])
  }

  /// The sums over several runs of rows, as `value(of:)` gives them.
  func append(valuesOf runs: [Range<Int>], to sums: inout [Double]) {
    for rows in runs { sums.append(value(of: rows)) }
  }

  @inline(__always)
  private func scaledSum(_ rows: Range<Int>) -> (total: Int64, isPresent: Bool) {
    var total: Int64 = 0
    var isPresent = false
    if isWide {
      for value in wide[rows] where value != MeasureColumn.absentWide {
        total &+= value
        isPresent = true
      }
    } else {
      for value in narrow[rows] where value != MeasureColumn.absentNarrow {
        total &+= Int64(value)
        isPresent = true
      }
    }
    return (total, isPresent)
  }
}
