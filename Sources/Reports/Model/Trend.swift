package import Dates
package import Measures

/// A metric over time with its standard and events: the big figure.
package struct Trend: Sendable {
  package let metric: MetricReference
  package let scope: TrendScope
  package let grain: Grain
  package let points: Line
  /// The larger whole behind it: the team behind an agent, the operation behind a team.
  package let comparison: Comparison?
  /// The standards in force over the time shown, oldest first; each holds until the next begins.
  package let standards: [StandardStep]
  package let events: [EventMark]
  /// The state of the last whole period.
  package let standard: StandardState
  /// What may be said of its course.
  package let verdict: Verdict
  /// The usual ranges and marks to draw.
  package let course: Course
  /// Metrics never shown without this one, over the last whole period.
  package let pairs: [PairedFigure]

  package struct Comparison: Sendable {
    package let name: ComparisonName
    package let points: Line

    package init(name: ComparisonName, points: Line) {
      self.name = name
      self.points = points
    }
  }

  package init(
    metric: MetricReference, scope: TrendScope, grain: Grain, points: Line,
    comparison: Comparison?, standards: [StandardStep], events: [EventMark],
    standard: StandardState, verdict: Verdict = Verdict(outcome: .noFigure),
    course: Course = .none, pairs: [PairedFigure] = []
  ) {
    self.metric = metric
    self.scope = scope
    self.grain = grain
    self.points = points
    self.comparison = comparison
    self.standards = standards
    self.events = events
    self.standard = standard
    self.verdict = verdict
    self.course = course
    self.pairs = pairs
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
