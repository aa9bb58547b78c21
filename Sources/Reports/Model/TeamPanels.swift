package import Dates

/// One metric for every team, small lines on one shared scale.
package struct TeamPanels: Sendable {
  package let metrics: [MetricPanels]

  package init(metrics: [MetricPanels]) { self.metrics = metrics }

  package struct MetricPanels: Sendable {
    package let metric: MetricReference
    package let operation: Line
    package let panels: [Panel]

    package init(metric: MetricReference, operation: Line, panels: [Panel]) {
      self.metric = metric
      self.operation = operation
      self.panels = panels
    }
  }

  package struct Panel: Sendable {
    package let team: Link
    package let cell: FigureCell
    package let standard: StandardState
    package let line: Line
    package let verdict: Verdict

    package init(
      team: Link, cell: FigureCell, standard: StandardState, line: Line,
      verdict: Verdict = Verdict(outcome: .noFigure)
    ) {
      self.team = team
      self.cell = cell
      self.standard = standard
      self.line = line
      self.verdict = verdict
    }
  }
}

/// The lead's view: members down, metrics across.
///
/// Never ranked: in order of name.
package struct MemberTable: Sendable {
  package let metrics: [MetricReference]
  package let rows: [Row]
  /// The team's own figures, in the table's foot.
  package let team: [FigureCell]
  /// The period of the figures; `nil` takes the page's own.
  package let period: PeriodState?

  package init(
    metrics: [MetricReference], rows: [Row], team: [FigureCell], period: PeriodState? = nil
  ) {
    self.period = period
    self.metrics = metrics
    self.rows = rows
    self.team = team
  }

  package struct Row: Sendable {
    package let agent: Link
    /// "joined 12 October", "left 3 October": within the period.
    package let joined: CivilDate?
    package let left: CivilDate?
    package let cells: [FigureCell]
    package let standards: [StandardState]
    /// What stands out of each figure's course; `nil` where nothing does.
    package let changes: [Change?]
    /// Each figure as it would be with the team's kinds of contact; `nil` where its kinds are not known.
    package let likeForLike: [Double?]

    package init(
      agent: Link, joined: CivilDate?, left: CivilDate?, cells: [FigureCell],
      standards: [StandardState], changes: [Change?] = [], likeForLike: [Double?] = []
    ) {
      self.agent = agent
      self.joined = joined
      self.left = left
      self.cells = cells
      self.standards = standards
      self.changes = changes
      self.likeForLike = likeForLike
    }
  }
}
