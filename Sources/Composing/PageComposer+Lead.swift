internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// The lead's view: members side by side, by name, and what was agreed with them.
  func leadPage(_ team: Int, _ period: Period?) -> Page {
    let audience = audience(ofLead: team)
    let current = period ?? plan.main
    let frame = frame(
      SitePaths.page(audience, period), audience, title: .leadView(organisation.teams[team].name),
      lead: .leadView(
        team: organisation.teams[team].name,
        agents: workers(in: team, during: current.days).count,
        period: state(of: current)),
      crumbs: teamCrumbs(team, audience), periods: periodSwitch(audience, period),
      section: .team)
    return Page(
      kind: .lead, frame: frame, sections: leadSections(team, current, for: audience))
  }

  private func leadSections(
    _ team: Int, _ period: Period, for audience: Audience
  ) -> [Section] {
    let members = workers(in: team, during: period.days)
    let tallies = members.map { issues.tally(of: $0, period) }
    // Whose checks all came out as usual need not be looked at again.
    let observed = zip(members, tallies).filter { $1.unusual > 0 }.map {
      self.observed(.agent($0.0), upTo: period)
    }
    var sections: [Section] = []
    if let list = changes(
      observed, period, for: audience, isOwn: false, tally: tallies.reduce(CheckTally(), +))
    {
      sections.append(Section(id: "changes", .changes(list)))
    }
    sections.append(
      Section(
        id: "members",
        members.isEmpty
          ? .empty(.noData)
          : .members(memberTable(team, members, observed, period, for: audience))))
    sections += differences(team, period, for: audience)
    let today = input.asOf..<input.asOf.advanced(by: 1)
    let own = organisation.members(of: team, during: today)
    let said = desk.notes(.diary, for: audience, about: own) { placed in
      !placed.isAboutTeams || placed.teams.contains(team)
    }
    let board = commitments(
      of: said, agentName: organisation.teams[team].name,
      leadName: organisation.leadName(of: team) ?? "", for: audience, namesPeople: true)
    if let board { sections.append(Section(id: "commitments", .commitments(board))) }
    sections.append(diary(Array(said.prefix(12)), for: audience))
    return sections
  }

  private func memberTable(
    _ team: Int, _ members: [Int], _ observed: [Observed], _ period: Period,
    for audience: Audience
  ) -> MemberTable {
    let names = Set(organisation.branch(of: team).map { organisation.teams[$0].id })
    let stays = members.map { Stay($0, in: names, during: period, organisation) }
    let shown = metrics.indices.filter { metric in
      stays.contains { figures.applies(metric, .agent($0.agent), $0.last) }
    }
    let teamTotals = figures.totals(.team(team), period.days)
    return MemberTable(
      metrics: shown.map { reference(to: $0) },
      rows: stays.map { stay in
        memberRow(
          stay, observed.first { $0.scope == .agent(stay.agent) }, shown, teamTotals, period,
          for: audience)
      },
      team: shown.map { cell($0, reading($0, .team(team), teamTotals, period)) })
  }

  /// A member's figures of the days in this team: what was done elsewhere is shown there.
  private func memberRow(
    _ stay: Stay, _ observed: Observed?, _ shown: [Int], _ team: Totals, _ period: Period,
    for audience: Audience
  ) -> MemberTable.Row {
    let scope = Scope.agent(stay.agent)
    let isPartial = state(of: period).isPartial
    let totals = figures.totals(scope, stay.days)
    let readings = shown.map { metric in
      figures.applies(metric, scope, stay.last)
        ? figures.reading(metric, totals) : .notApplicable
    }
    let folder = self.audience(ofAgent: stay.agent)
    return MemberTable.Row(
      agent: Link(
        organisation.agents[stay.agent].name,
        to: input.hasPage(stay.agent) && mayLink(from: audience, to: folder)
          ? SitePaths.page(folder, nil) : nil),
      joined: stay.joined, left: stay.left, cells: zip(shown, readings).map { cell($0, $1) },
      standards: zip(shown, readings).map {
        figures.standardState(
          $0, scope, $1, on: min(stay.last.upperBound.advanced(by: -1), input.asOf),
          isPartial: isPartial)
      },
      changes: shown.map { observed?.studies.verdict($0).change },
      likeForLike: shown.map { likeForLike($0, totals, beside: team) })
  }
}

/// The days of a period on which somebody belonged to a team or those in it.
private struct Stay {
  let agent: Int
  /// One range a membership.
  let days: [Range<CivilDate>]
  /// The last of them; where the team and role of the period are looked up.
  let last: Range<CivilDate>
  /// The first day in the team and the last one, where they lie in the period.
  let joined: CivilDate?
  let left: CivilDate?

  init(_ agent: Int, in teams: Set<String>, during period: Period, _ organisation: Organisation) {
    let memberships = organisation.memberships(of: agent).filter {
      teams.contains($0.team)
    }
    let first = memberships.first?.days.lowerBound
    let end = memberships.last?.days.upperBound.advanced(by: -1)
    self.agent = agent
    days = memberships.map(\.days).filter { $0.overlaps(period.days) }.map {
      $0.clamped(to: period.days)
    }
    last = days.last ?? period.days
    joined = first.flatMap { period.contains($0) ? $0 : nil }
    left = end.flatMap { period.contains($0) ? $0 : nil }
  }
}
