package import Dates

/// Several metrics of one scope, a small line each, in the order they were asked for.
package struct SparkMatter: Sendable {
  /// One metric: its line, and its last whole period.
  package struct Row: Sendable {
    package let metric: MetricReference
    package let line: Line
    /// The last whole period's figure.
    package let cell: FigureCell
    /// That period; `nil` where there is none.
    package let period: Period?
    package let standard: StandardState

    package init(
      metric: MetricReference, line: Line, cell: FigureCell, period: Period?,
      standard: StandardState
    ) {
      self.metric = metric
      self.line = line
      self.cell = cell
      self.period = period
      self.standard = standard
    }
  }

  package let scope: TrendScope
  package let rows: [Row]

  package init(scope: TrendScope, rows: [Row]) {
    self.scope = scope
    self.rows = rows
  }
}
