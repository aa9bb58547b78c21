package import Dates
package import Measures

/// A heading with its matter.
///
/// The heading's words come from the kind unless a title is given.
package struct Section: Sendable {
  package let id: String
  /// A title the user wrote (a heading of a metric's text); `nil` takes the words of the kind.
  package let title: String?
  package let content: Content

  package init(id: String, title: String? = nil, _ content: Content) {
    self.id = id
    self.title = title
    self.content = content
  }

  package enum Content: Sendable {
    case scorecard(Scorecard)
    case trends([Trend])
    case teams(TeamPanels)
    case members(MemberTable)
    case diary([DiaryEntry], all: PagePath?)
    case commitments(CommitmentBoard)
    case meeting(Meeting)
    case wall([DiaryEntry])
    case notices([DiaryEntry])
    case events([EventMark])
    case prose(Prose)
    case formula(FormulaCard)
    case phases([PhaseCard])
    case sources([SourceRow])
    case quarantine([QuarantineRow])
    case ways([Way])
    case metricList([MetricGroup])
    case facts([Fact])
    case remarks([Remark])
    /// Nothing to show yet, and what to do so that there is.
    case empty(EmptyReason)
  }
}

/// Why a section has no matter.
package enum EmptyReason: Sendable, Hashable {
  case noMetricsApply
  case noNotes
  case noData
}

// MARK: - Figures

/// A figure with all that must stand one step away from it.
package struct FigureCell: Sendable, Hashable {
  package let reading: Reading
  package let unit: Unit
  package let decimals: Int?
  package let counted: String

  package init(reading: Reading, unit: Unit, decimals: Int?, counted: String) {
    self.reading = reading
    self.unit = unit
    self.decimals = decimals
    self.counted = counted
  }
}

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
    package let line: [LinePoint]
    /// Metrics never shown without this one, with their own cell.
    package let pairs: [PairedFigure]

    package init(
      metric: MetricReference, cells: [FigureCell], before: FigureCell, standard: StandardState,
      line: [LinePoint], pairs: [PairedFigure]
    ) {
      self.metric = metric
      self.cells = cells
      self.before = before
      self.standard = standard
      self.line = line
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

/// A metric's name and where it is explained.
package struct MetricReference: Sendable, Hashable {
  package let id: String
  package let name: String
  package let shortFormula: String
  package let path: PagePath
  package let unit: Unit
  package let decimals: Int?
  package let direction: Direction
  package let counted: String

  package init(
    id: String, name: String, shortFormula: String, path: PagePath, unit: Unit, decimals: Int?,
    direction: Direction, counted: String
  ) {
    self.id = id
    self.name = name
    self.shortFormula = shortFormula
    self.path = path
    self.unit = unit
    self.decimals = decimals
    self.direction = direction
    self.counted = counted
  }
}

/// What the standard says of a figure; a verdict on passing, not on change.
package enum StandardState: Sendable, Hashable {
  /// No standard is in force: "Not judged".
  case none
  case passes(PassRule, phase: String?)
  /// Does not pass, by so much in the metric's unit.
  case misses(PassRule, by: Double, phase: String?)
  /// Too few stand behind the figure for a verdict: so many, of so many needed.
  case tooFew(PassRule, n: Double?, needed: Int, phase: String?)
  /// The period is not over, or there is no figure to hold against it.
  case open(PassRule, phase: String?)

  package var rule: PassRule? {
    switch self {
    case .none: nil
    case .passes(let rule, _), .misses(let rule, _, _), .tooFew(let rule, _, _, _),
      .open(let rule, _):
      rule
    }
  }
}

/// One period of a line: its value, or why there is none.
package struct LinePoint: Sendable, Hashable {
  package let period: Period
  package let reading: Reading
  package let isPartial: Bool

  package init(period: Period, reading: Reading, isPartial: Bool) {
    self.period = period
    self.reading = reading
    self.isPartial = isPartial
  }
}

/// A metric over time with its standard and events: the big figure.
package struct Trend: Sendable {
  package let metric: MetricReference
  package let scope: TrendScope
  package let grain: Grain
  package let points: [LinePoint]
  /// The larger whole behind it: the team behind an agent, the operation behind a team.
  package let comparison: Comparison?
  /// The standards in force over the time shown, oldest first; each holds until the next begins.
  package let standards: [StandardStep]
  package let events: [EventMark]
  /// The state of the last whole period.
  package let standard: StandardState

  package struct Comparison: Sendable {
    package let name: ComparisonName
    package let points: [LinePoint]

    package init(name: ComparisonName, points: [LinePoint]) {
      self.name = name
      self.points = points
    }
  }

  package init(
    metric: MetricReference, scope: TrendScope, grain: Grain, points: [LinePoint],
    comparison: Comparison?, standards: [StandardStep], events: [EventMark],
    standard: StandardState
  ) {
    self.metric = metric
    self.scope = scope
    self.grain = grain
    self.points = points
    self.comparison = comparison
    self.standards = standards
    self.events = events
    self.standard = standard
  }
}

package enum ComparisonName: Sendable, Hashable {
  case team(String)
  case operation
}

/// Whose figure a drawing shows.
package enum TrendScope: Sendable, Hashable {
  case operation
  case team(name: String)
  case agent(name: String)
}

package struct StandardStep: Sendable, Hashable {
  package let from: CivilDate
  package let phase: String?
  package let rule: PassRule

  package init(from: CivilDate, phase: String?, rule: PassRule) {
    self.from = from
    self.phase = phase
    self.rule = rule
  }
}

/// A dated happening, drawn on charts and listed below them.
package struct EventMark: Sendable, Hashable {
  package let date: CivilDate
  package let title: String
  package let path: PagePath?

  package init(date: CivilDate, title: String, path: PagePath?) {
    self.date = date
    self.title = title
    self.path = path
  }
}

// MARK: - Teams and members

/// One metric for every team, small lines on one shared scale.
package struct TeamPanels: Sendable {
  package let metrics: [MetricPanels]

  package init(metrics: [MetricPanels]) { self.metrics = metrics }

  package struct MetricPanels: Sendable {
    package let metric: MetricReference
    package let operation: [LinePoint]
    package let panels: [Panel]

    package init(metric: MetricReference, operation: [LinePoint], panels: [Panel]) {
      self.metric = metric
      self.operation = operation
      self.panels = panels
    }
  }

  package struct Panel: Sendable {
    package let team: Link
    package let cell: FigureCell
    package let standard: StandardState
    package let line: [LinePoint]

    package init(team: Link, cell: FigureCell, standard: StandardState, line: [LinePoint]) {
      self.team = team
      self.cell = cell
      self.standard = standard
      self.line = line
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

    package init(
      agent: Link, joined: CivilDate?, left: CivilDate?, cells: [FigureCell],
      standards: [StandardState]
    ) {
      self.agent = agent
      self.joined = joined
      self.left = left
      self.cells = cells
      self.standards = standards
    }
  }
}
