internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// The scorecard of a scope beside the wholes it belongs to.
  func scorecard(
    _ observed: Observed, beside others: [(Scope, Scorecard.Column)], period: Period
  ) -> Scorecard? {
    let scope = observed.scope
    let state = state(of: period)
    let before = settings.calendar.previous(before: period)
    let scopes = [scope] + others.map(\.0)
    let totals = scopes.map { figures.totals($0, period.days) }
    let totalsBefore = figures.totals(scope, before.days)
    var groups: [(title: String, rows: [Scorecard.Row])] = []
    for metric in metrics.indices where isShown(metric, scope, period) {
      let readings = zip(scopes, totals).map { reading(metric, $0, $1, period) }
      let row = Scorecard.Row(
        metric: reference(to: metric), cells: readings.map { cell(metric, $0) },
        before: cell(metric, reading(metric, scope, totalsBefore, before)),
        standard: figures.standardState(
          metric, scope, readings[0], on: min(period.last, input.asOf),
          isPartial: state.isPartial),
        line: observed.lines[metric], verdict: observed.studies.verdict(metric),
        pairs: pairs(of: metric, scope, totals[0], period))
      let title = metrics[metric].group
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].rows.append(row)
      } else {
        groups.append((title, [row]))
      }
    }
    if groups.isEmpty { return nil }
    return Scorecard(
      columns: [.own] + others.map(\.1), period: state, periodBefore: self.state(of: before),
      lineGrain: settings.lineGrain,
      linePeriods: observed.lines.first?.count ?? 0,
      groups: groups.map { Scorecard.Group(title: $0.title, rows: $0.rows) })
  }

  func reading(_ metric: Int, _ scope: Scope, _ totals: Totals, _ period: Period) -> Reading {
    figures.applies(metric, scope, period.days)
      ? figures.reading(metric, totals) : .notApplicable
  }

  /// A metric has a row where it applies; on an agent's page also where it is a headline of the team, so
  /// that the agent reads whose it is.
  private func isShown(_ metric: Int, _ scope: Scope, _ period: Period) -> Bool {
    if figures.applies(metric, scope, period.days) { return true }
    guard metrics[metric].isHeadline, case .agent(let agent) = scope,
      let membership = organisation.membership(of: agent, during: period.days),
      let team = organisation.teamNumber(membership.team),
      metrics[metric].roles.isEmpty || metrics[metric].roles.contains(membership.role)
    else { return false }
    return figures.applies(metric, .team(team), period.days)
  }

  func pairs(
    of metric: Int, _ scope: Scope, _ totals: Totals, _ period: Period
  ) -> [PairedFigure] {
    metrics[metric].pairedWith.compactMap { id in
      guard let other = desk.metricNumber(id), figures.applies(other, scope, period.days) else {
        return nil
      }
      return PairedFigure(
        name: metrics[other].name,
        cell: cell(other, reading(other, scope, totals, period)))
    }
  }

  // MARK: - Trends

  /// The metrics with a large drawing on a scope's page: what stands out, and the headlines.
  ///
  /// All others have their line, range and verdict in the scorecard; a dozen large drawings of nothing new would bury
  /// the one that matters (docs/decisions/0014-large-drawings.md).
  func charted(_ observed: Observed) -> [Int] {
    metrics.indices.filter {
      headlines.contains($0) || observed.studies.verdict($0).change != nil
    }
  }

  /// One big figure a metric that has anything to show.
  func trends(
    _ observed: Observed, for audience: Audience, among chosen: [Int]? = nil
  ) -> [Trend] {
    let background = TrendBackground(
      observed.scope, for: audience, behind: observed.lines.first, self)
    return (chosen ?? Array(metrics.indices)).compactMap { metric in
      observed.lines[metric].hasValue
        ? trend(
          metric, observed.lines[metric], before: background,
          observed.studies.verdict(metric), observed.studies.course(metric)) : nil
    }
  }

  /// The lines of all metrics for a scope, ending with a page's period.
  func lines(_ scope: Scope, upTo period: Period) -> [Line] {
    lines.lines(scope, upTo: period, figures)
  }

  /// A metric over as many periods as a block asks for.
  func trend(
    _ metric: Int, _ scope: Scope, for audience: Audience, span: EmbeddedFigure.Span?,
    upTo end: Period? = nil
  ) -> Trend {
    let line = line(metric, scope, over: span, upTo: end)
    let study = studyDesk.study(metric, scope, line)
    return trend(
      metric, line, before: TrendBackground(scope, for: audience, behind: line, self),
      study.verdict(clearUpTo: issues.issue(plan.main).threshold), study.course)
  }

  private func line(
    _ metric: Int, _ scope: Scope, over span: EmbeddedFigure.Span?, upTo end: Period?
  ) -> Line {
    let last = settings.calendar.period(
      span?.grain ?? settings.lineGrain, containing: min(end?.last ?? input.asOf, input.asOf))
    guard let span else { return lines(scope, upTo: last)[metric] }
    let periods = settings.calendar.periods(span.count, endingWith: last)
    return Line(
      periods: periods, readings: figures.lines(scope, periods)[metric],
      firstPartial: periods.firstIndex { $0.last > input.asOf } ?? periods.count)
  }

  private func trend(
    _ metric: Int, _ line: Line, before background: TrendBackground, _ verdict: Verdict,
    _ course: Course
  ) -> Trend {
    let scope = background.scope
    let judged = line.lastWhole ?? line.last
    let pairs = judged.map {
      self.pairs(of: metric, scope, figures.totals(scope, $0.period.days), $0.period)
    }
    return Trend(
      metric: reference(to: metric), scope: trendScope(scope),
      grain: line.periods.last?.grain ?? settings.lineGrain, points: line,
      comparison: background.comparison(metric),
      standards: standardSteps(metric, scope, background.days),
      events: background.events(of: metrics[metric].id),
      standard: judged.map {
        figures.standardState(
          metric, scope, $0.reading, on: min($0.period.last, input.asOf), isPartial: $0.isPartial)
      } ?? .none,
      verdict: verdict, course: course, pairs: pairs ?? [])
  }

  func trendScope(_ scope: Scope) -> TrendScope {
    switch scope {
    case .operation: .operation
    case .team(let team): .team(name: organisation.teams[team].name)
    case .agent(let agent): .agent(name: organisation.agents[agent].name)
    }
  }

  /// The standards over some days, each from the day it began to hold for this scope.
  private func standardSteps(
    _ metric: Int, _ scope: Scope, _ days: Range<CivilDate>
  ) -> [StandardStep] {
    var steps: [StandardStep] = []
    let dates =
      [days.lowerBound]
      + metrics[metric].standards.map(\.from).filter { days.contains($0) && $0 > days.lowerBound }
    for date in Set(dates).sorted() {
      guard let standard = figures.standard(metric, scope, on: date) else { continue }
      let step = StandardStep(from: date, phase: standard.phase, rule: standard.rule)
      if steps.last?.rule == step.rule && steps.last?.phase == step.phase { continue }
      steps.append(step)
    }
    return steps
  }

  /// The people whose own notes belong to a scope.
  func people(of scope: Scope) -> [Int] {
    if case .agent(let agent) = scope { return [agent] }
    return []
  }

  /// Whether an event happened to a scope: to everyone, to its team, or to the agent.
  func concerns(_ placed: PlacedNote, _ scope: Scope) -> Bool {
    if placed.agents.isEmpty && placed.teams.isEmpty { return true }
    switch scope {
    case .operation: return false
    case .team(let team):
      return placed.isAboutTeams
        && placed.teams.contains { organisation.lineage(of: team).contains($0) }
    case .agent(let agent):
      if placed.agents.contains(agent) { return true }
      guard placed.isAboutTeams, let team = currentTeam(of: agent) else { return false }
      return placed.teams.contains { organisation.lineage(of: team).contains($0) }
    }
  }
}
