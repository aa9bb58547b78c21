/// A word-sized line beside a figure: its course, its usual range, its last value.
///
/// Each has its own scale, and the words beside it say so. It is hidden from screen readers, for those
/// words say all that it shows.
package struct Sparkline: Sendable {
  package enum Size: CaseIterable, Sendable {
    /// A scorecard row.
    case row
    /// A scorecard row with more columns.
    case compact
    /// Beside a finding, with the last value and the ends of the time.
    case finding
  }

  package var points: [TimePoint]
  /// What is usual.
  package var range: ClosedRange<Double>?
  /// One limit, or the two of a standard between.
  package var standards: [Double]
  /// The last value, written only beside a finding.
  package var value = ""
  /// When the line begins and ends, written only below a finding.
  package var ends = ("", "")

  package init(points: [TimePoint], range: ClosedRange<Double>? = nil, standards: [Double] = []) {
    self.points = points
    self.range = range
    self.standards = standards
  }

  /// How far beyond the range a standard may lie and still be drawn, in range widths.
  ///
  /// A far standard would flatten the line to nothing; then the words carry it.
  private static let reach = 0.6

  /// The standards near enough to be drawn.
  package var nearStandards: [Double] {
    let values = points.compactMap(\.finite)
    guard let low = range?.lowerBound ?? values.min(), let high = range?.upperBound ?? values.max()
    else { return [] }
    let reach = (high - low) * Sparkline.reach
    return standards.filter { $0 >= low - reach && $0 <= high + reach }
  }

  /// The lowest and highest of all that is drawn.
  var domain: (Double, Double) {
    var values = points.compactMap(\.finite) + nearStandards
    if let range { values += [range.lowerBound, range.upperBound].filter(\.isFinite) }
    return (values.min() ?? 0, values.max() ?? 0)
  }
}
