/// Which measures there are, by kind and number.
package struct MeasureLayout: Sendable, Hashable {
  /// Names of measures that are one number a cell: counts, sums and spans.
  package let scalars: [String]
  /// Names of measures that are counts by value: histograms and distinct counts.
  package let histograms: [String]
  /// The scalars, by number, that are a row's largest end less its smallest start.
  ///
  /// While rows are gathered a span keeps its two ends; in a table it is a number like any other and is added
  /// up over days and owners.
  package let spans: [Int]

  package init(scalars: [String], histograms: [String], spans: [Int] = []) {
    self.scalars = scalars
    self.histograms = histograms
    self.spans = spans
  }
}
