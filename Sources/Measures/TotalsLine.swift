internal import Statistics

/// The totals of one scope over several periods one after another, measure by measure.
///
/// A line of 26 weeks asks for them all at once, for one walk over the scope's rows is a fraction of 26 searches.
package struct TotalsLine: Sendable {
  package let count: Int
  /// The sums of the first measure in every period, then those of the second; NaN where nobody counted.
  fileprivate let sums: [Double]
  /// Merged counts of the histogram measures, period by period; empty where there are none.
  fileprivate let tallies: [[ValueTally]]
  fileprivate let rows: [Range<Int>]
}

extension TotalsLine {
  /// The totals of one of the periods, without a copy of them.
  struct Period: TotalsReading {
    fileprivate let line: TotalsLine
    fileprivate let index: Int

    var hasRows: Bool { !line.rows[index].isEmpty }
    func sum(_ measure: Int) -> Double { line.sums[measure * line.count + index] }
    func tally(_ measure: Int) -> ValueTally { line.tallies[index][measure] }
  }

  subscript(index: Int) -> Period { Period(line: self, index: index) }
}

extension FactTable {
  /// The totals of an owner in several ranges of times, ascending and apart.
  package func totals(of owner: Int, inEach times: [Range<Int32>]) -> TotalsLine {
    let runs = rows(of: owner, inEach: times)
    var sums: [Double] = []
    sums.reserveCapacity(columns.count * runs.count)
    for index in 0..<columns.count { columns[index].append(valuesOf: runs, to: &sums) }
    return TotalsLine(
      count: runs.count, sums: sums,
      tallies: histograms.isEmpty ? [] : runs.map { tallies([$0]) }, rows: runs)
  }

  private func rows(of owner: Int, inEach times: [Range<Int32>]) -> [Range<Int>] {
    guard let first = times.first, let last = times.last else { return [] }
    let all = rows(of: owner, in: first.lowerBound..<last.upperBound)
    var row = all.lowerBound
    return times.map { range in
      row = firstRow(from: row, to: all.upperBound, notBefore: range.lowerBound)
      let start = row
      row = firstRow(from: row, to: all.upperBound, notBefore: range.upperBound)
      return start..<row
    }
  }

  /// The rows of a period are few, so that a walk finds their end sooner than halving would.
  private func firstRow(from start: Int, to end: Int, notBefore time: Int32) -> Int {
    var row = start
    while row < end, times[row] < time { row += 1 }
    return row
  }
}
