internal import Content
internal import Dates
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// An agent's own page: own figures beside the team's, what was agreed, what was said.
  func agentPage(_ agent: Int, _ period: Period?) -> Page {
    let audience = audience(ofAgent: agent)
    let current = period ?? plan.main
    let person = organisation.agents[agent]
    let membership = organisation.membership(of: agent, during: current.days)
    // A mover's old team is no longer there to be read, not by the new lead either.
    let team = membership.flatMap { organisation.teamNumber($0.team) }.flatMap {
      mayLink(from: audience, to: self.audience(ofTeam: $0)) ? $0 : nil
    }
    let frame = frame(
      SitePaths.page(audience, period), audience, title: .text(person.name),
      lead: .agent(
        team: membership.flatMap { organisation.teamNumber($0.team) }.map {
          organisation.teams[$0].name
        },
        lead: membership.flatMap { organisation.lead(under: $0) }.map {
          organisation.agents[$0].name
        },
        role: membership?.role ?? "", period: state(of: current),
        daysWorked: figures.daysWithData(.agent(agent), current.days)),
      crumbs: teamCrumbs(currentTeam(of: agent), audience),
      periods: periodSwitch(audience, period) { input.wasHere(agent, during: $0) },
      section: .team)
    return Page(
      kind: .agent, frame: frame,
      sections: agentSections(agent, team: team, current, page: period, for: audience))
  }

  private func agentSections(
    _ agent: Int, team: Int?, _ period: Period, page: Period?, for audience: Audience
  ) -> [Section] {
    let observed = observed(.agent(agent), upTo: period)
    var sections: [Section] = []
    let isAbout: (PlacedNote) -> Bool = { $0.agents.contains(agent) }
    let shared = desk.notes(.diary, for: audience, about: [agent], where: isAbout)
    let notices = desk.notes(.notice, for: audience, about: [agent]) {
      concerns($0, .agent(agent))
    }
    sections += opening([observed], period, for: audience, isOwn: true)
    if !notices.isEmpty {
      sections.append(
        Section(id: "notices", .notices(notices.prefix(2).map { entry($0, for: audience) })))
    }
    sections += restatements(of: .agent(agent), on: page)
    if let meeting = meeting(of: agent, shared) {
      sections.append(Section(id: "next", .meeting(meeting)))
    }
    let beside = team.map { team in
      [
        (
          Scope.team(team),
          Scorecard.Column.team(
            name: organisation.teams[team].name,
            agents: workers(in: team, during: period.days).count)
        )
      ]
    }
    if let card = scorecard(observed, beside: beside ?? [], period: period) {
      sections.append(Section(id: "figures", .scorecard(card)))
    } else {
      sections.append(Section(id: "figures", .empty(.noMetricsApply)))
    }
    sections += standing(agent, period, for: audience)
    let board = commitments(
      of: shared, agentName: organisation.agents[agent].name,
      leadName: leadName(of: agent) ?? "", for: audience)
    if let board { sections.append(Section(id: "commitments", .commitments(board))) }
    sections.append(diary(shared, for: audience, all: allNotes(of: agent, audience)))
    let wall = desk.notes(.wall, for: audience, about: [agent], where: isAbout)
    sections += recognition(wall, for: audience)
    // What was said and agreed comes before the charts: they are long, and it is what the page is for.
    let trends = trends(observed, for: audience, among: charted(observed))
    if !trends.isEmpty { sections.append(Section(id: "trends", .trends(trends))) }
    return sections
  }

  /// The newest year of what was written to a person.
  private func allNotes(of agent: Int, _ audience: Audience) -> PagePath? {
    desk.diaryYears(of: agent).last.map { SitePaths.diary(audience, $0) }
  }

  func diary(
    _ notes: [PlacedNote], for audience: Audience, all: PagePath? = nil
  ) -> Section {
    let shown =
      input.isPacket ? notes.filter { plan.main.contains($0.note.date) } : Array(notes.prefix(6))
    if shown.isEmpty { return Section(id: "notes", .empty(.noNotes)) }
    return Section(
      id: "notes",
      .diary(shown.map { entry($0, for: audience) }, all: input.isPacket ? nil : all))
  }

  /// The next one-to-one, with what is still open between the two as its agenda.
  private func meeting(of agent: Int, _ notes: [PlacedNote]) -> Meeting? {
    let upcoming = notes.compactMap { placed in
      placed.note.next.map { (date: $0, note: placed) }
    }.filter { $0.date >= input.asOf }.min { $0.date < $1.date }
    guard let upcoming else { return nil }
    let open = notes.flatMap(\.note.commitments).filter { !$0.isDone }.sorted {
      ($0.due ?? Membership.openEnd, $0.text) < ($1.due ?? Membership.openEnd, $1.text)
    }
    return Meeting(
      date: upcoming.date, with: upcoming.note.author.map { organisation.agents[$0].name },
      agenda: open.prefix(4).map(\.text))
  }

  /// The way down to a team, through the teams it lies in.
  func teamCrumbs(_ team: Int?, _ audience: Audience) -> [Link] {
    guard let team else { return [] }
    return organisation.lineage(of: team).reversed().map { step in
      let folder = self.audience(ofTeam: step)
      return Link(
        organisation.teams[step].name,
        to: mayLink(from: audience, to: folder) ? SitePaths.page(folder, nil) : nil)
    }
  }
}
