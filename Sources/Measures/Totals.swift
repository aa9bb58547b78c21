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

extension FactTable {
  /// The totals of some rows of one owner.
  package func totals(_ rows: Range<Int>) -> Totals {
    Totals(
      sums: columns.map { $0.sum(rows)?.value ?? .nan },
      tallies: histograms.map { column in
        var tally = ValueTally()
        column.add(rows, to: &tally)
        return tally
      },
      hasRows: !rows.isEmpty)
  }

  /// The totals of an owner within a range of times.
  package func totals(of owner: Int, in times: Range<Int32>) -> Totals {
    totals(rows(of: owner, in: times))
  }
}
