/// Where some metrics stand beside their standards, one bar each.
package struct BulletMatter: Sendable {
  /// One metric: now, before, and what passes.
  package struct Row: Sendable {
    package let metric: MetricReference
    package let cell: FigureCell
    package let before: FigureCell
    package let standard: StandardState
    /// The lowest and highest figure of earlier periods of that length.
    package let earlier: Bounds?

    package init(
      metric: MetricReference, cell: FigureCell, before: FigureCell, standard: StandardState,
      earlier: Bounds?
    ) {
      self.metric = metric
      self.cell = cell
      self.before = before
      self.standard = standard
      self.earlier = earlier
    }
  }

  /// How many earlier periods the ranges of the bars go back.
  package static let earlierPeriods = 12

  package let scope: TrendScope
  package let period: PeriodState
  /// The period whose figures are the thin ticks.
  package let before: PeriodState
  package let rows: [Row]

  package init(scope: TrendScope, period: PeriodState, before: PeriodState, rows: [Row]) {
    self.scope = scope
    self.period = period
    self.before = before
    self.rows = rows
  }
}
