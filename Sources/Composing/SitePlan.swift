internal import Content
package import Dates
internal import Notes
internal import Workforce

/// A page to be made: what it is about, for which period.
package enum PageRequest: Sendable, Hashable {
  case home
  case everyone
  case metricIndex
  case metric(Int)
  case recognition
  case reading
  /// `period` is `nil` for the page without a period in its address, which shows the main one.
  case operation(Period?)
  case team(Int, Period?)
  case lead(Int, Period?)
  case agent(Int, Period?)
  case note(Int)
  /// All that was written to a person in a year.
  case diary(agent: Int, year: Int)
  case data
  case build
  /// Who gets what by mail.
  case subscriptions
}

/// Which pages a build makes, in the order of their paths.
package struct SitePlan: Sendable {
  package let requests: [PageRequest]
  /// The newest whole period of the main grain, or the running one when there is no whole one.
  package let main: Period
  /// The periods with pages of their own, by grain, oldest first.
  package let shown: [Grain: [Period]]

  package init(_ input: ReportInput) {
    let settings = input.project.settings
    let calendar = settings.calendar
    let end = input.asOf.advanced(by: 1)
    func newest(_ grain: Grain) -> Period {
      let running = calendar.period(grain, containing: input.asOf)
      if running.days.upperBound <= end { return running }
      let before = calendar.previous(before: running)
      // A first period that is not over is better than one from before there was data.
      guard let first = input.figures.span?.lowerBound, before.last >= first else { return running }
      return before
    }
    main = newest(settings.mainGrain)
    var shown: [Grain: [Period]] = [:]
    for choice in settings.shown where choice.count > 0 {
      let last = newest(choice.grain)
      var periods = calendar.periods(choice.count, endingWith: last)
      if let first = input.figures.span?.lowerBound { periods.removeAll { $0.last < first } }
      let running = calendar.period(choice.grain, containing: input.asOf)
      if running != last { periods.append(running) }
      shown[choice.grain] = periods
    }
    self.shown = shown
    requests = SitePlan.requests(input, shown: shown)
  }

  /// The periods of all grains, shortest grain first.
  package var periods: [Period] {
    Grain.allCases.flatMap { shown[$0] ?? [] }
  }

  /// All periods that pages speak of, the main one too where it has no page of its own.
  package var pagePeriods: [Period] {
    periods.contains(main) ? periods : periods + [main]
  }

  private static func requests(
    _ input: ReportInput, shown: [Grain: [Period]]
  ) -> [PageRequest] {
    let organisation = input.project.organisation
    let periods: [Period?] = [nil] + Grain.allCases.flatMap { shown[$0] ?? [] }
    var requests: [PageRequest] = [
      .home, .everyone, .metricIndex, .recognition, .reading, .data, .build,
    ]
    if input.project.settings.mail != nil { requests.append(.subscriptions) }
    requests += input.project.metrics.indices.map { .metric($0) }
    requests += noteRequests(input)
    requests += periods.map { .operation($0) }
    for team in organisation.teams.indices {
      requests += periods.map { .team(team, $0) } + periods.map { .lead(team, $0) }
    }
    for agent in organisation.agents.indices where input.hasPage(agent) {
      requests += periods.filter { $0.map { input.wasHere(agent, during: $0) } ?? true }
        .map { .agent(agent, $0) }
    }
    return requests
  }
}

extension SitePlan {
  /// A page for what a person was told in a year, and one for every other note.
  private static func noteRequests(_ input: ReportInput) -> [PageRequest] {
    var requests: [PageRequest] = []
    var diaries: Set<PageRequest> = []
    for (number, placed) in input.project.notes.enumerated() where input.hasPage(placed) {
      guard let agent = input.diaryOwner(of: placed) else {
        requests.append(.note(number))
        continue
      }
      let diary = PageRequest.diary(agent: agent, year: placed.note.date.year)
      if diaries.insert(diary).inserted { requests.append(diary) }
    }
    return requests
  }
}

extension ReportInput {
  /// Whether a person has a page: someone who is still here, and who has figures or works as an agent.
  ///
  /// A leaver's page goes with the leaver; what was counted stays in the team's figures.
  package func hasPage(_ agent: Int) -> Bool {
    let organisation = project.organisation
    guard organisation.isPresent(agent, on: asOf),
      let membership = organisation.latestMembership(of: agent, on: asOf)
    else { return false }
    if membership.role == "agent" { return true }
    guard let span = figures.span else { return false }
    let days = span.lowerBound..<span.upperBound.advanced(by: 1)
    return figures.daysWithData(.agent(agent), days) > 0
  }

  /// Whether a note is written yet, on the day that the user asked for.
  func isWritten(_ note: PlacedNote) -> Bool { cutoff.map { note.note.date <= $0 } ?? true }

  /// Whether a note has a page: one for a leaver and those above goes with the leaver.
  func hasPage(_ note: PlacedNote) -> Bool {
    if !isWritten(note) { return false }
    guard case .agent(let id) = note.audience else { return true }
    return project.organisation.agentNumber(id).map {
      project.organisation.isPresent($0, on: asOf)
    } ?? false
  }

  /// The person to whom, and to those above, a note is written.
  func diaryOwner(of note: PlacedNote) -> Int? {
    guard case .agent(let id) = note.audience else { return nil }
    return project.organisation.agentNumber(id)
  }

  func wasHere(_ agent: Int, during period: Period) -> Bool {
    project.organisation.membership(of: agent, during: period.days) != nil
  }
}
