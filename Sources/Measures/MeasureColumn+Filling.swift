/// What becomes of two cells that meet in one.
enum CellMeeting: Sendable {
  case sum
  case smallest
  case largest

  /// The cell of two; sums are held at the limits, so that absurd data can neither trap nor wrap around.
  @inline(__always)
  func joined(_ a: Int64, _ b: Int64) -> Int64 {
    switch self {
    case .smallest: return min(a, b)
    case .largest: return max(a, b)
    case .sum:
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? (b < 0 ? -Int64.max : Int64.max) : sum
    }
  }
}

extension MeasureColumn {
  /// Brings a value into a cell; an absent cell becomes the value, and so does a cell past the end.
  ///
  /// The way of nearly every value: the column's next cell, as fine as the others, and fitting.
  @inline(__always)
  mutating func put(
    _ mantissa: Int64, decimals: UInt8, at row: Int, meeting: CellMeeting = .sum
  ) {
    let small = Int32(truncatingIfNeeded: mantissa)
    if row == narrow.count, !isWide, decimals == self.decimals, Int64(small) == mantissa,
      small != MeasureColumn.absentNarrow
    {
      narrow.append(small)
    } else {
      putCarefully(mantissa, decimals: decimals, at: row, meeting)
    }
  }

  @inline(never)
  private mutating func putCarefully(
    _ mantissa: Int64, decimals: UInt8, at row: Int, _ meeting: CellMeeting
  ) {
    extend(to: row + 1)
    if decimals > self.decimals { raiseDecimals(to: decimals) }
    let factor = powersOfTen[Int(self.decimals - decimals)]
    putScaled(factor == 1 ? mantissa : MeasureColumn.times(mantissa, factor), at: row, meeting)
  }

  /// Brings a value in the column's own decimals into a cell that is there.
  mutating func putScaled(_ value: Int64, at row: Int, _ meeting: CellMeeting) {
    if !isWide {
      let old = narrow[row]
      let isAbsent = old == MeasureColumn.absentNarrow
      let new = isAbsent ? value : meeting.joined(Int64(old), value)
      let small = Int32(truncatingIfNeeded: new)
      if Int64(small) == new, small != MeasureColumn.absentNarrow {
        narrow[row] = small
        return
      }
      widen()
    }
    let old = wide[row]
    let new = old == MeasureColumn.absentWide ? value : meeting.joined(old, value)
    wide[row] = max(new, -Int64.max)
  }

  /// Adds absent cells up to a number of rows.
  mutating func extend(to rows: Int) {
    let missing = rows - count
    if missing <= 0 { return }
    if isWide {
      wide.append(contentsOf: repeatElement(MeasureColumn.absentWide, count: missing))
    } else {
      narrow.append(contentsOf: repeatElement(MeasureColumn.absentNarrow, count: missing))
    }
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

  /// A product held at the limits, as sums are.
  static func times(_ a: Int64, _ b: Int64) -> Int64 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? ((a < 0) == (b < 0) ? Int64.max : -Int64.max) : max(product, -Int64.max)
  }
}
