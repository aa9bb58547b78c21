internal import Content
internal import Dates
internal import Reports
internal import Workforce

extension PageComposer {
  /// The frame of a page; links that some reader may not follow lose their path.
  func frame(
    _ path: PagePath, _ audience: Audience, title: Title, lead: Lead, crumbs: [Link],
    periods: Frame.PeriodSwitch? = nil, section: NavigationItem? = nil
  ) -> Frame {
    Frame(
      site: settings.name, path: path, audience: audience, title: title, lead: lead,
      navigation: navigation(for: audience, current: section),
      crumbs: path == SitePaths.home
        ? []
        : [Link(settings.name, to: SitePaths.home)] + crumbs + [
          Link(title, to: nil, isCurrent: true)
        ],
      periods: periods,
      stamp: DataStamp(
        asOf: figures.span == nil ? nil : input.asOf,
        closing: periods.flatMap { closingDesk.state(of: $0.current.period) },
        timeZone: settings.timeZone,
        remarks: input.remarks.count,
        buildReport: mayLink(from: audience, to: .operation) ? SitePaths.data : nil,
        definitions: SitePaths.metrics),
      readers: readers(of: audience))
  }

  /// The entries of the masthead.
  enum NavigationItem: Hashable {
    case operation, team, metrics, recognition, reading
  }

  private func navigation(for audience: Audience, current: NavigationItem?) -> [Link] {
    var links: [Link] = []
    if mayLink(from: audience, to: .operation) {
      links.append(
        Link(.word(.operation), to: SitePaths.operation, isCurrent: current == .operation))
    }
    if let team = ownTeam(of: audience),
      mayLink(from: audience, to: self.audience(ofTeam: team))
    {
      links.append(
        Link(
          organisation.teams[team].name, to: SitePaths.page(self.audience(ofTeam: team), nil),
          isCurrent: current == .team))
    }
    links.append(Link(.word(.metrics), to: SitePaths.metrics, isCurrent: current == .metrics))
    links.append(
      Link(.word(.recognition), to: SitePaths.recognition, isCurrent: current == .recognition))
    links.append(Link(.word(.reading), to: SitePaths.reading, isCurrent: current == .reading))
    return links
  }

  /// The team that an audience belongs to, for its way home.
  private func ownTeam(of audience: Audience) -> Int? {
    switch audience {
    case .team(let id), .lead(let id): organisation.teamNumber(id)
    case .agent(let id): organisation.agentNumber(id).flatMap { currentTeam(of: $0) }
    case .everyone, .operation: nil
    }
  }

  func currentTeam(of agent: Int) -> Int? {
    organisation.latestMembership(of: agent, on: input.asOf)
      .flatMap { organisation.teamNumber($0.team) }
  }

  private func readers(of audience: Audience) -> Readers {
    switch audience {
    case .everyone: return .everyone
    case .operation: return .managers
    case .team(let id):
      guard let team = organisation.teamNumber(id) else { return .managers }
      let today = input.asOf..<input.asOf.advanced(by: 1)
      return .team(
        name: organisation.teams[team].name,
        members: workers(in: team, during: today).count,
        lead: organisation.leadName(of: team))
    case .lead(let id):
      guard let team = organisation.teamNumber(id) else { return .managers }
      return .lead(name: organisation.leadName(of: team), team: organisation.teams[team].name)
    case .agent(let id):
      guard let agent = organisation.agentNumber(id) else { return .managers }
      return .agent(name: organisation.agents[agent].name, lead: leadName(of: agent))
    }
  }

  func leadName(of agent: Int) -> String? {
    organisation.latestMembership(of: agent, on: input.asOf)
      .flatMap { organisation.lead(under: $0) }.map { organisation.agents[$0].name }
  }

  /// Previous, current and next period, and the same page in other grains.
  func periodSwitch(
    _ audience: Audience, _ period: Period?, exists: (Period) -> Bool = { _ in true }
  )
    -> Frame.PeriodSwitch?
  {
    let current = period ?? plan.main
    let siblings = (plan.shown[current.grain] ?? []).filter(exists)
    let previous = siblings.last { $0 < current }
    let next = siblings.first { current < $0 }
    let grains: [Frame.GrainLink] = Grain.allCases.compactMap { grain in
      if grain == current.grain {
        return Frame.GrainLink(
          grain: grain, path: SitePaths.page(audience, period), isCurrent: true)
      }
      // The period of that grain in which this one ends, or the newest that has a page.
      let known = (plan.shown[grain] ?? []).filter(exists)
      let reach = min(current.last, input.asOf)
      guard let target = known.last(where: { $0.first <= reach }) ?? known.last else { return nil }
      return Frame.GrainLink(
        grain: grain, path: SitePaths.page(audience, target), isCurrent: false)
    }
    func link(_ period: Period) -> Frame.PeriodLink {
      Frame.PeriodLink(period: state(of: period), path: SitePaths.page(audience, period))
    }
    return Frame.PeriodSwitch(
      previous: previous.map(link), current: state(of: current), next: next.map(link),
      grains: grains)
  }
}
