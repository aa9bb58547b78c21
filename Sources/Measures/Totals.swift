package import Statistics

/// The totals of one scope and period, measure by measure in the order of a layout.
package struct Totals: Sendable {
  /// Sums of the scalar measures; NaN where nobody counted.
  package fileprivate(set) var sums: [Double]
  /// Merged counts of the histogram measures.
  package fileprivate(set) var tallies: [ValueTally]
  /// Whether there was any row at all.
  package let hasRows: Bool
}

/// What a formula asks of totals, however they are kept.
protocol TotalsReading {
  /// Whether there was any row at all.
  var hasRows: Bool { get }
  /// The sum of a scalar measure; NaN where nobody counted.
  func sum(_ measure: Int) -> Double
  /// The merged counts of a histogram measure.
  func tally(_ measure: Int) -> ValueTally
}

extension Totals: TotalsReading {
  func sum(_ measure: Int) -> Double { sums[measure] }
  func tally(_ measure: Int) -> ValueTally { tallies[measure] }
}

extension FactTable {
  /// The totals of some rows of one owner.
  package func totals(_ rows: Range<Int>) -> Totals {
    // Asked for every scope, period and page: one allocation, and none for histograms where there are none.
    var sums = [Double](repeating: .nan, count: columns.count)
    for index in 0..<columns.count { sums[index] = columns[index].value(of: rows) }
    return Totals(
      sums: sums, tallies: histograms.isEmpty ? [] : tallies([rows]), hasRows: !rows.isEmpty)
  }

  /// The totals of an owner within a range of times.
  package func totals(of owner: Int, in times: Range<Int32>) -> Totals {
    totals(rows(of: owner, in: times))
  }

  /// The totals of an owner over several ranges of times, for the same hour of many days.
  package func totals(of owner: Int, in ranges: [Range<Int32>]) -> Totals {
    if ranges.count == 1 { return totals(of: owner, in: ranges[0]) }
    let rows = ranges.map { self.rows(of: owner, in: $0) }.filter { !$0.isEmpty }
    let sums = columns.map { column in
      rows.compactMap { column.sum($0) }.map(\.millionths).reduce(nil) { ($0 ?? 0) + $1 }
        .map { Double($0) / 1_000_000 } ?? .nan
    }
    return Totals(sums: sums, tallies: tallies(rows), hasRows: !rows.isEmpty)
  }

  func tallies(_ rows: [Range<Int>]) -> [ValueTally] {
    histograms.map { column in
      var tally = ValueTally()
      for range in rows { column.add(range, to: &tally) }
      return tally
    }
  }
}

extension Totals {
  /// The same with zero where nobody counted a measure, for those measures that a test picks.
  ///
  /// For the hours of a day: where calls are logged one by one, an hour without a call had none.
  package func countingZero(where isZero: (Int) -> Bool) -> Totals {
    var filled = Totals(sums: sums, tallies: tallies, hasRows: true)
    for index in sums.indices where sums[index].isNaN && isZero(index) { filled.sums[index] = 0 }
    return filled
  }
}
