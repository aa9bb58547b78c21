/// The values behind a figure, how often each occurs, and two marks in them.
package struct HistogramMatter: Sendable {
  /// A value and how often it occurs.
  package struct Occurrence: Sendable, Hashable {
    package let value: Double
    package let count: Int

    package init(value: Double, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// What the values are of.
  package let subject: ChartSubject
  package let scope: TrendScope
  package let period: PeriodState
  /// Every value that occurs, smallest first.
  package let values: [Occurrence]
  package let count: Int
  package let median: Double?
  /// Nine in ten lie at it or below.
  package let ninetieth: Double?
  package let standard: StandardState

  package init(
    subject: ChartSubject, scope: TrendScope, period: PeriodState, values: [Occurrence], count: Int,
    median: Double?, ninetieth: Double?, standard: StandardState
  ) {
    self.subject = subject
    self.scope = scope
    self.period = period
    self.values = values
    self.count = count
    self.median = median
    self.ninetieth = ninetieth
    self.standard = standard
  }

  /// Values below which no shape is drawn.
  package static let fewest = 50
}

/// What a drawing is of: a metric, or measures under a name.
package enum ChartSubject: Sendable, Hashable {
  case metric(MetricReference)
  case measure(name: String)
}
