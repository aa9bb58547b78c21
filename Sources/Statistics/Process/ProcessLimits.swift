/// Between which values a steady process would stay, at one point.
package struct ProcessLimits: Sendable, Hashable {
  /// Three sigma below; `nil` where chance alone can reach the lowest value (contacts between events).
  package let lower: Double?
  /// Two sigma below.
  package let lowerWarning: Double?
  package let centre: Double
  /// Two sigma above.
  package let upperWarning: Double?
  /// Three sigma above, cut at the highest possible value.
  package let upper: Double?
  /// The standard deviation of a point of this size; for times between events a third of the upper half-width.
  package let sigma: Double

  package init(
    lower: Double?, lowerWarning: Double? = nil, centre: Double, upperWarning: Double? = nil,
    upper: Double?, sigma: Double
  ) {
    self.lower = lower
    self.lowerWarning = lowerWarning
    self.centre = centre
    self.upperWarning = upperWarning
    self.upper = upper
    self.sigma = sigma
  }
}
