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
    let ends = ends(of: range)
    let reach = (ends.high - ends.low) * Sparkline.reach
    return standards.filter { $0 >= ends.low - reach && $0 <= ends.high + reach }
  }

  /// The lowest and highest of all that is drawn.
  func domain(_ near: [Double]) -> (Double, Double) {
    var (low, high) = ends(of: nil)
    for value in near + [range?.lowerBound, range?.upperBound].compactMap(\.self)
    where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    return low <= high ? (low, high) : (0, 0)
  }

  /// The ends of a range, or of the values; nothing lies between the ends of nothing.
  private func ends(of range: ClosedRange<Double>?) -> (low: Double, high: Double) {
    if let range { return (range.lowerBound, range.upperBound) }
    var low = Double.infinity
    var high = -Double.infinity
    for point in points {
      guard let value = point.finite else { continue }
      low = min(low, value)
      high = max(high, value)
    }
    return (low, high)
  }
}
