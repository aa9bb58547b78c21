internal import Content
internal import Dates
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// The operation's home: what a manager reads first.
  func operationPage(_ period: Period?) -> Page {
    let current = period ?? plan.main
    let working = organisation.agents.indices.filter {
      figures.daysWithData(.agent($0), current.days) > 0
    }
    let frame = frame(
      SitePaths.page(.operation, period), .operation, title: .period(state(of: current)),
      lead: .operation(
        agents: working.count, teams: bottomTeams.count, period: state(of: current)),
      crumbs: [Link(.word(.operation), to: SitePaths.operation)],
      periods: periodSwitch(.operation, period), section: .operation)
    return Page(kind: .operation, frame: frame, sections: operationSections(current, page: period))
  }

  /// Teams in which no other team lies.
  private var bottomTeams: [Int] {
    organisation.teams.indices.filter { organisation.subteams(of: $0).isEmpty }
  }

  private func operationSections(_ period: Period, page: Period?) -> [Section] {
    let observed = observed(.operation, upTo: period)
    let teams = bottomTeams.map { self.observed(.team($0), upTo: period) }
    var sections: [Section] = []
    let notices = desk.notes(.notice, for: .operation) { _ in true }
    sections += opening([observed] + teams, period, for: .operation, isOwn: false)
    if !notices.isEmpty {
      sections.append(
        Section(id: "notices", .notices(notices.prefix(2).map { entry($0, for: .operation) })))
    }
    sections += restatements(of: .operation, on: page)
    sections.append(
      Section(
        id: "figures",
        scorecard(observed, beside: [], period: period).map { .scorecard($0) }
          ?? .empty(.noData)
      ))
    if let panels = panels(bottomTeams, period, for: .operation) {
      sections.append(Section(id: "teams", .teams(panels)))
    }
    sections.append(Section(id: "ways", .ways(teamWays + mailWay)))
    if let events = eventSection(.operation, .operation) { sections.append(events) }
    sections += recognition(desk.notes(.wall, for: .operation) { _ in true }, for: .operation)
    let said = desk.notes(.diary, for: .operation) { $0.audience == .operation }
    if !said.isEmpty { sections.append(diary(said, for: .operation)) }
    sections.append(Section(id: "sources", .sources(input.sources)))
    // The headlines; every metric's own page shows the operation's line too.
    let trends = trends(observed, for: .operation, among: headlines)
    if !trends.isEmpty { sections.append(Section(id: "trends", .trends(trends))) }
    return sections
  }

  /// From the operation to every team and to the lead's view of it.
  private var teamWays: [Way] {
    organisation.teams.indices.sorted {
      (organisation.teams[$0].name, $0) < (organisation.teams[$1].name, $1)
    }.flatMap { team in
      [
        Way(
          reader: .team,
          link: Link(organisation.teams[team].name, to: SitePaths.page(audience(ofTeam: team), nil))
        ),
        Way(
          reader: .lead,
          link: Link(organisation.teams[team].name, to: SitePaths.page(audience(ofLead: team), nil))
        ),
      ]
    }
  }

  /// To the page that says who gets what by mail, where any goes out.
  private var mailWay: [Way] {
    settings.mail == nil ? [] : [Way(reader: .mail, link: Link(.word(.mail), to: SitePaths.mail))]
  }

  // MARK: - Data and build

  func dataPage() -> Page {
    let frame = frame(
      SitePaths.data, .operation, title: .word(.dataQuality), lead: .text("", muted: ""),
      crumbs: [Link(.word(.operation), to: SitePaths.operation)], section: .operation)
    var sections = allRestatements + [Section(id: "sources", .sources(input.sources))]
    if !input.quarantine.isEmpty {
      sections.append(Section(id: "set-aside", .quarantine(input.quarantine)))
    }
    if !input.remarks.isEmpty {
      sections.append(Section(id: "remarks", .remarks(input.remarks)))
    }
    return Page(kind: .data, frame: frame, sections: sections)
  }

  func buildPage() -> Page {
    let frame = frame(
      SitePaths.build, .operation, title: .word(.buildReport), lead: .text("", muted: ""),
      crumbs: [Link(.word(.operation), to: SitePaths.operation)], section: .operation)
    return Page(
      kind: .build, frame: frame,
      sections: [
        Section(id: "facts", .facts(buildFacts)),
        Section(id: "remarks", .remarks(input.remarks)),
      ] + (mailWay.isEmpty ? [] : [Section(id: "ways", .ways(mailWay))]))
  }

  private var buildFacts: [Fact] {
    let sources = input.sources
    func sum(_ part: (SourceRow) -> Int) -> Fact.Value {
      .count(sources.reduce(0) { $0 + part($1) })
    }
    var facts = [
      Fact(.version, .text(input.version)), Fact(.pages, .count(requests.count)),
      Fact(.agents, .count(organisation.agents.count)),
      Fact(.teams, .count(organisation.teams.count)), Fact(.metrics, .count(metrics.count)),
      Fact(.measures, .count(input.measures.count)),
      Fact(.notes, .count(input.project.notes.count)),
      Fact(.unpublishedNotes, .count(input.project.withheldNotes.count)),
      Fact(.sources, .count(sources.count)), Fact(.rows, sum(\.rows)), Fact(.used, sum(\.used)),
      Fact(.setAside, sum(\.setAside)),
    ]
    if let span = figures.span {
      facts += [Fact(.firstDay, .date(span.lowerBound)), Fact(.lastDay, .date(span.upperBound))]
    }
    return facts
  }
}
