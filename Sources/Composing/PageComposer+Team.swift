internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// A team's page: totals, thanks and what was said to all of it; no member's figures.
  func teamPage(_ team: Int, _ period: Period?) -> Page {
    let audience = audience(ofTeam: team)
    let current = period ?? plan.main
    let lineage = organisation.lineage(of: team)
    let frame = frame(
      SitePaths.page(audience, period), audience, title: .text(organisation.teams[team].name),
      lead: .team(
        agents: workers(in: team, during: current.days).count,
        lead: organisation.leadName(of: team),
        parent: lineage.dropFirst().first.map { organisation.teams[$0].name },
        period: state(of: current)),
      crumbs: Array(teamCrumbs(team, audience).dropLast()),
      periods: periodSwitch(audience, period), section: .team)
    return Page(
      kind: .team, frame: frame, sections: teamSections(team, current, page: period, for: audience))
  }

  private func teamSections(
    _ team: Int, _ period: Period, page: Period?, for audience: Audience
  ) -> [Section] {
    let scope = Scope.team(team)
    let observed = observed(scope, upTo: period)
    var sections: [Section] = []
    let notices = desk.notes(.notice, for: audience, about: []) { concerns($0, scope) }
    let branch = Set(organisation.branch(of: team))
    let wall = desk.notes(
      .wall, for: audience, about: organisation.members(of: team, during: period.days)
    ) { !branch.isDisjoint(with: $0.teams) }
    let subteams = organisation.subteams(of: team).filter {
      mayLink(from: audience, to: self.audience(ofTeam: $0))
    }
    let parts = subteams.map { self.observed(.team($0), upTo: period) }
    sections += opening([observed] + parts, period, for: audience, isOwn: parts.isEmpty)
    sections += recognition(wall, for: audience)
    if !notices.isEmpty {
      sections.append(
        Section(id: "notices", .notices(notices.prefix(3).map { entry($0, for: audience) })))
    }
    sections += restatements(of: scope, on: page)
    sections.append(
      Section(
        id: "figures",
        scorecard(observed, beside: [(.operation, .operation)], period: period).map {
          .scorecard($0)
        } ?? .empty(.noMetricsApply)))
    if !subteams.isEmpty, let panels = panels(subteams, period, for: audience) {
      sections.append(Section(id: "teams", .teams(panels)))
    }
    let events = eventSection(scope, audience)
    if let events { sections.append(events) }
    let said = desk.notes(.diary, for: audience, about: []) { placed in
      placed.teams.contains { branch.contains($0) }
    }
    if !said.isEmpty { sections.append(diary(said, for: audience)) }
    let trends = trends(observed, for: audience, among: charted(observed))
    if !trends.isEmpty { sections.append(Section(id: "trends", .trends(trends))) }
    return sections
  }

  func eventSection(_ scope: Scope, _ audience: Audience) -> Section? {
    let first = lines.periods.first?.first ?? input.asOf
    let events = desk.events(audience, about: people(of: scope)) {
      $0.note.date >= first && concerns($0, scope)
    }
    return events.isEmpty ? nil : Section(id: "events", .events(events.reversed().map(\.event)))
  }

  /// One small line a team, for the metrics that teams are set side by side on.
  func panels(_ teams: [Int], _ period: Period, for audience: Audience) -> TeamPanels? {
    let isPartial = state(of: period).isPartial
    let panels: [TeamPanels.MetricPanels] = headlines.compactMap { metric in
      let shown = teams.filter { figures.applies(metric, .team($0), period.days) }
      guard !shown.isEmpty else { return nil }
      let panels = shown.map { panel(metric, $0, period, isPartial: isPartial, for: audience) }
      return TeamPanels.MetricPanels(
        metric: reference(to: metric), operation: lines.line(metric, .operation, upTo: period),
        // Signals first; both halves keep their order, which is that of names.
        panels: panels.filter { $0.verdict.change != nil }
          + panels.filter { $0.verdict.change == nil })
    }
    return panels.isEmpty ? nil : TeamPanels(metrics: panels)
  }

  /// The metrics marked `headline`; the first three where nobody has marked any.
  var headlines: [Int] {
    let marked = metrics.indices.filter { metrics[$0].isHeadline }
    return marked.isEmpty ? Array(metrics.indices.prefix(3)) : marked
  }

  private func panel(
    _ metric: Int, _ team: Int, _ period: Period, isPartial: Bool, for audience: Audience
  ) -> TeamPanels.Panel {
    let scope = Scope.team(team)
    let reading = figures.reading(metric, scope, period.days)
    let folder = self.audience(ofTeam: team)
    return TeamPanels.Panel(
      team: Link(
        organisation.teams[team].name,
        to: mayLink(from: audience, to: folder) ? SitePaths.page(folder, nil) : nil),
      cell: cell(metric, reading),
      standard: figures.standardState(
        metric, scope, reading, on: min(period.last, input.asOf), isPartial: isPartial),
      line: lines.line(metric, scope, upTo: period),
      verdict: issues.studies(of: scope, upTo: period)?[metric].verdict(
        clearUpTo: issues.issue(period).threshold) ?? Verdict(outcome: .noFigure))
  }
}
