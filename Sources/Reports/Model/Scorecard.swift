package import Dates
internal import Measures

/// Rows of metrics with one or two scopes side by side, in a fixed order.
package struct Scorecard: Sendable {
  /// "You", "Billing": `nil` names stand for the page's own scope.
  package enum Column: Sendable, Hashable {
    case own
    case team(name: String, agents: Int)
    case operation
  }

  package let columns: [Column]
  package let period: PeriodState
  /// The period of each row's `before`, where there is one.
  package let periodBefore: PeriodState?
  package let lineGrain: Grain
  package let linePeriods: Int
  package let groups: [Group]

  package init(
    columns: [Column], period: PeriodState, periodBefore: PeriodState? = nil, lineGrain: Grain,
    linePeriods: Int, groups: [Group]
  ) {
    self.columns = columns
    self.period = period
    self.periodBefore = periodBefore
    self.lineGrain = lineGrain
    self.linePeriods = linePeriods
    self.groups = groups
  }

  package struct Group: Sendable {
    package let title: String
    package let rows: [Row]

    package init(title: String, rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  package struct Row: Sendable {
    package let metric: MetricReference
    package let cells: [FigureCell]
    /// The same scope as the first cell, in the period before; for partial periods the words say so.
    package let before: FigureCell
    package let standard: StandardState
    package let line: Line
    /// What may be said of the line's course.
    package let verdict: Verdict
    /// Metrics never shown without this one, with their own cell.
    package let pairs: [PairedFigure]

    package init(
      metric: MetricReference, cells: [FigureCell], before: FigureCell, standard: StandardState,
      line: Line, verdict: Verdict = Verdict(outcome: .noFigure), pairs: [PairedFigure]
    ) {
      self.metric = metric
      self.cells = cells
      self.before = before
      self.standard = standard
      self.line = line
      self.verdict = verdict
      self.pairs = pairs
    }
  }
}

package struct PairedFigure: Sendable, Hashable {
  package let name: String
  package let cell: FigureCell

  package init(name: String, cell: FigureCell) {
    self.name = name
    self.cell = cell
  }
}
