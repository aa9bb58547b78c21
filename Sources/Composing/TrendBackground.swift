internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

/// What stands behind the lines of a scope, found once for all of its metrics.
struct TrendBackground {
  let scope: Scope
  /// From the first day shown to the last with data.
  let days: Range<CivilDate>
  private let name: ComparisonName?
  /// The larger whole's lines, of all metrics, over the same periods.
  private let whole: [Line]
  private let happenings: [(event: EventMark, metrics: [String])]

  init(_ scope: Scope, for audience: Audience, behind line: Line?, _ composer: PageComposer) {
    self.scope = scope
    let asOf = composer.input.asOf
    days = (line?.periods.first?.first ?? asOf)..<asOf.advanced(by: 1)
    let whole = composer.whole(behind: scope)
    name = whole?.name
    self.whole =
      whole.flatMap { whole in line.map { composer.lines(of: whole.scope, over: $0) } } ?? []
    let days = days
    happenings = composer.happenings(scope, audience) { days.contains($0) }
  }

  func comparison(_ metric: Int) -> Trend.Comparison? {
    guard let name, whole.indices.contains(metric), whole[metric].hasValue else { return nil }
    return Trend.Comparison(name: name, points: whole[metric])
  }

  /// Those that happened to the scope and to all metrics or this one.
  func events(of metric: String) -> [EventMark] {
    happenings.filter { $0.metrics.isEmpty || $0.metrics.contains(metric) }.map(\.event)
  }
}

extension PageComposer {
  /// The team behind an agent, the operation behind a team.
  fileprivate func whole(behind scope: Scope) -> (scope: Scope, name: ComparisonName)? {
    switch scope {
    case .operation: nil
    case .team: (.operation, .operation)
    case .agent(let agent):
      currentTeam(of: agent).map { (.team($0), .team(organisation.teams[$0].name)) }
    }
  }

  /// Another scope's lines over the periods of a line.
  fileprivate func lines(of scope: Scope, over line: Line) -> [Line] {
    guard let last = line.periods.last else { return [] }
    let known = lines(scope, upTo: last)
    if known.first?.periods == line.periods { return known }
    return figures.lines(scope, line.periods).map {
      Line(periods: line.periods, readings: $0, firstPartial: line.firstPartial)
    }
  }
}

extension PageComposer {
  /// What happened to a scope on some days, oldest first, with the metrics that each names: events, and the
  /// notes that confirm a step.
  func happenings(
    _ scope: Scope, _ audience: Audience, where isWanted: (CivilDate) -> Bool
  ) -> [(event: EventMark, metrics: [String])] {
    let events = desk.events(audience, about: people(of: scope)) {
      isWanted($0.note.date) && concerns($0, scope)
    }
    let steps = studyDesk.steps(of: scope).filter { step in
      isWanted(step.date)
        && !events.contains { $0.event.date == step.date && $0.event.title == step.event.title }
    }
    return (events + steps.map { ($0.event, $0.metrics) }).sorted { $0.event.date < $1.event.date }
  }
}
