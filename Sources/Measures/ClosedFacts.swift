/// The facts of a closed period, as they were when it was closed.
package struct ClosedFacts: Sendable {
  /// The times of the period.
  package let times: Range<Int32>
  /// Laid out as the facts of the build are; what was not recorded is absent.
  package let table: FactTable
  /// Which measures of the layout were recorded: the others are taken from the data.
  package let scalars: [Bool]
  package let histograms: [Bool]

  package init(times: Range<Int32>, table: FactTable, measures: (String) -> Bool) {
    self.times = times
    self.table = table
    scalars = table.layout.scalars.map(measures)
    histograms = table.layout.histograms.map(measures)
  }

  /// Whether every measure of the layout was recorded.
  var isWhole: Bool { !scalars.contains(false) && !histograms.contains(false) }
}

extension ClosedFacts {
  /// Whether other facts say something else of an owner's measures than was recorded.
  package func differs(from other: FactTable, of owner: Int) -> Bool {
    if isPlainlySame(as: other, of: owner) { return false }
    let ours = rows(of: owner, in: table)
    let theirs = rows(of: owner, in: other)
    guard ours.count == theirs.count else { return true }
    return zip(ours, theirs).contains { !isSame($0, as: $1, of: other) }
  }

  /// Whether the rows are the same number by number, as nearly all are; what is not may be no less the same.
  private func isPlainlySame(as other: FactTable, of owner: Int) -> Bool {
    let ours = table.rows(of: owner, in: times)
    let theirs = other.rows(of: owner, in: times)
    guard table.times[ours] == other.times[theirs] else { return false }
    return scalars.indices.allSatisfy {
      !scalars[$0] || table.columns[$0].isPlainlySame(ours, as: theirs, of: other.columns[$0])
    }
      && histograms.indices.allSatisfy { index in
        !histograms[index]
          || zip(ours, theirs).allSatisfy {
            table.histograms[index].isSame($0, as: $1, of: other.histograms[index])
          }
      }
  }

  /// The rows of the period with any recorded measure.
  private func rows(of owner: Int, in facts: FactTable) -> [Int] {
    facts.rows(of: owner, in: times).filter { facts.hasAny(at: $0, scalars, histograms) }
  }

  private func isSame(_ row: Int, as otherRow: Int, of other: FactTable) -> Bool {
    guard table.times[row] == other.times[otherRow] else { return false }
    for index in scalars.indices where scalars[index] {
      let (a, b) = (table.columns[index], other.columns[index])
      if a.quantity(at: row)?.millionths != b.quantity(at: otherRow)?.millionths { return false }
    }
    for index in histograms.indices where histograms[index] {
      if !table.histograms[index].isSame(row, as: otherRow, of: other.histograms[index]) {
        return false
      }
    }
    return true
  }
}

extension FactTable {
  /// Whether a row says anything of some measures.
  func hasAny(at row: Int, _ scalars: [Bool], _ histograms: [Bool]) -> Bool {
    scalars.indices.contains { scalars[$0] && columns[$0].scaled(at: row) != nil }
      || histograms.indices.contains {
        histograms[$0] && !self.histograms[$0].isEmpty(row)
      }
  }
}

extension MeasureColumn {
  /// Whether some rows hold the same numbers, written alike.
  fileprivate func isPlainlySame(
    _ rows: Range<Int>, as others: Range<Int>, of other: MeasureColumn
  ) -> Bool {
    decimals == other.decimals && !isWide && !other.isWide && narrow[rows] == other.narrow[others]
  }

  /// The value of a cell; `nil` when it is absent.
  package func quantity(at row: Int) -> Quantity? {
    scaled(at: row).map { Quantity(mantissa: $0, decimals: decimals) }
  }
}
