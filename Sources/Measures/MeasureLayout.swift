/// Which measures there are, by kind and number.
package struct MeasureLayout: Sendable, Hashable {
  /// Names of measures that are one number a cell: counts and sums.
  package let scalars: [String]
  /// Names of measures that are counts by value: histograms and distinct counts.
  package let histograms: [String]

  package init(scalars: [String], histograms: [String]) {
    self.scalars = scalars
    self.histograms = histograms
  }
}
