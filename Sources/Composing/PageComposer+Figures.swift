internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// The scorecard of a scope beside the wholes it belongs to.
  func scorecard(
    _ scope: Scope, beside others: [(Scope, Scorecard.Column)], period: Period
  ) -> Scorecard? {
    let state = state(of: period)
    let before = settings.calendar.previous(before: period)
    let lines = lines.allPoints(scope, upTo: period, figures)
    let scopes = [scope] + others.map(\.0)
    let totals = scopes.map { figures.totals($0, period.days) }
    let totalsBefore = figures.totals(scope, before.days)
    var groups: [(title: String, rows: [Scorecard.Row])] = []
    for metric in metrics.indices where isShown(metric, scope, period, lines[metric]) {
      let readings = zip(scopes, totals).map { reading(metric, $0, $1, period) }
      let row = Scorecard.Row(
        metric: reference(to: metric), cells: readings.map { cell(metric, $0) },
        before: cell(metric, reading(metric, scope, totalsBefore, before)),
        standard: figures.standardState(
          metric, scope, readings[0], on: min(period.last, input.asOf),
          isPartial: state.isPartial),
        line: lines[metric], pairs: pairs(of: metric, scope, totals[0], period))
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
      linePeriods: lines.first?.count ?? 0,
      groups: groups.map { Scorecard.Group(title: $0.title, rows: $0.rows) })
  }

  func reading(_ metric: Int, _ scope: Scope, _ totals: Totals, _ period: Period) -> Reading {
    figures.applies(metric, scope, period.days)
      ? figures.reading(metric, totals) : .notApplicable
  }

  /// A metric has a row where it applies; on an agent's page also where it is a headline of the team, so
  /// that the agent reads whose it is.
  private func isShown(
    _ metric: Int, _ scope: Scope, _ period: Period, _ line: [LinePoint]
  ) -> Bool {
    if figures.applies(metric, scope, period.days) { return true }
    guard metrics[metric].isHeadline, case .agent(let agent) = scope,
      let membership = organisation.membership(of: agent, during: period.days),
      let team = organisation.teamNumber(membership.team),
      metrics[metric].roles.isEmpty || metrics[metric].roles.contains(membership.role)
    else { return false }
    return figures.applies(metric, .team(team), period.days)
  }

  private func pairs(
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

  /// One big figure a metric that has anything to show.
  func trends(
    _ scope: Scope, for audience: Audience, upTo period: Period, among chosen: [Int]? = nil
  ) -> [Trend] {
    let lines = lines.allPoints(scope, upTo: period, figures)
    return (chosen ?? Array(metrics.indices)).compactMap { metric in
      guard lines[metric].contains(where: { $0.reading.value != nil }) else { return nil }
      return trend(metric, scope, points: lines[metric], for: audience)
    }
  }

  /// A metric over as many periods as a block asks for.
  func trend(
    _ metric: Int, _ scope: Scope, for audience: Audience, span: EmbeddedFigure.Span?
  ) -> Trend {
    guard let span else {
      let running = settings.calendar.period(settings.lineGrain, containing: input.asOf)
      return trend(
        metric, scope, points: lines.allPoints(scope, upTo: running, figures)[metric],
        for: audience)
    }
    let last = settings.calendar.period(span.grain, containing: input.asOf)
    let periods = settings.calendar.periods(span.count, endingWith: last)
    let points = periods.map {
      LinePoint(
        period: $0, reading: figures.reading(metric, scope, $0.days),
        isPartial: $0.last > input.asOf)
    }
    return trend(metric, scope, points: points, for: audience)
  }

  private func trend(
    _ metric: Int, _ scope: Scope, points: [LinePoint], for audience: Audience
  ) -> Trend {
    let days = (points.first?.period.first ?? input.asOf)..<input.asOf.advanced(by: 1)
    let judged = points.last { !$0.isPartial } ?? points.last
    return Trend(
      metric: reference(to: metric), scope: trendScope(scope),
      grain: points.last?.period.grain ?? settings.lineGrain, points: points,
      comparison: comparison(metric, scope, points, audience),
      standards: standardSteps(metric, scope, days),
      events: events(scope, metric, audience, days),
      standard: judged.map {
        figures.standardState(
          metric, scope, $0.reading, on: min($0.period.last, input.asOf), isPartial: $0.isPartial)
      } ?? .none)
  }

  private func trendScope(_ scope: Scope) -> TrendScope {
    switch scope {
    case .operation: .operation
    case .team(let team): .team(name: organisation.teams[team].name)
    case .agent(let agent): .agent(name: organisation.agents[agent].name)
    }
  }

  /// The team behind an agent, the operation behind a team; only over the same periods.
  private func comparison(
    _ metric: Int, _ scope: Scope, _ points: [LinePoint], _ audience: Audience
  ) -> Trend.Comparison? {
    let whole: Scope
    let name: ComparisonName
    switch scope {
    case .operation: return nil
    case .team: (whole, name) = (.operation, .operation)
    case .agent(let agent):
      guard let team = currentTeam(of: agent) else { return nil }
      (whole, name) = (.team(team), .team(organisation.teams[team].name))
    }
    let end = points.last?.period ?? plan.main
    let known = Dictionary(
      lines.points(metric, whole, upTo: end).map { ($0.period, $0) },
      uniquingKeysWith: { a, _ in a })
    let behind = points.map { point in
      known[point.period]
        ?? LinePoint(
          period: point.period, reading: figures.reading(metric, whole, point.period.days),
          isPartial: point.isPartial)
    }
    if behind.allSatisfy({ $0.reading.value == nil }) { return nil }
    return Trend.Comparison(name: name, points: behind)
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

  private func events(
    _ scope: Scope, _ metric: Int, _ audience: Audience, _ days: Range<CivilDate>
  ) -> [EventMark] {
    let metricID = metrics[metric].id
    return desk.events(audience, about: people(of: scope)) { placed in
      let named = placed.note.metrics
      return days.contains(placed.note.date)
        && (named.isEmpty || named.contains { $0.text == metricID }
          || placed.note.step.contains { $0.text == metricID })
        && concerns(placed, scope)
    }
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
