internal import Content
internal import Dates
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  func notePage(_ number: Int) -> Page {
    let placed = input.project.notes[number]
    let audience = placed.audience
    let frame = frame(
      SitePaths.note(placed.note, audience), audience, title: .text(placed.note.title),
      lead: .text("", muted: ""), crumbs: noteCrumbs(placed, audience))
    return Page(
      kind: .note, frame: frame,
      sections: [
        Section(id: "note", .diary([entry(placed, for: audience, headingLevel: 3)], all: nil))
      ])
  }

  /// All that was written to a person in a year, newest first.
  func diaryPage(_ agent: Int, _ year: Int) -> Page {
    let audience = audience(ofAgent: agent)
    let notes = desk.diary(of: agent, year)
    let frame = frame(
      SitePaths.diary(audience, year), audience, title: .notes(year: year),
      lead: .text("", muted: ""), crumbs: notes.first.map { noteCrumbs($0, audience) } ?? [],
      periods: yearSwitch(agent, year, audience))
    let entries = notes.map { entry($0, for: audience, isAtHome: true) }
    return Page(
      kind: .note, frame: frame, sections: [Section(id: "notes", .diary(entries, all: nil))])
  }

  /// The years before and after in which anything was written.
  private func yearSwitch(
    _ agent: Int, _ year: Int, _ audience: Audience
  ) -> Frame.PeriodSwitch? {
    let years = desk.diaryYears(of: agent)
    guard years.count > 1 else { return nil }
    func link(_ year: Int) -> Frame.PeriodLink {
      Frame.PeriodLink(
        period: state(of: .calendarYear(year)), path: SitePaths.diary(audience, year))
    }
    return Frame.PeriodSwitch(
      previous: years.last { $0 < year }.map(link), current: state(of: .calendarYear(year)),
      next: years.first { $0 > year }.map(link), grains: [])
  }

  private func noteCrumbs(_ placed: PlacedNote, _ audience: Audience) -> [Link] {
    switch audience {
    case .everyone: return []
    case .operation: return [Link(.word(.operation), to: SitePaths.operation)]
    case .agent(let id):
      guard let agent = organisation.agentNumber(id), input.hasPage(agent) else { return [] }
      return teamCrumbs(currentTeam(of: agent), audience) + [
        Link(organisation.agents[agent].name, to: SitePaths.page(audience, nil))
      ]
    case .team(let id), .lead(let id):
      guard let team = organisation.teamNumber(id) else { return [] }
      let crumbs = teamCrumbs(team, audience)
      if case .lead = audience {
        return crumbs + [Link(.word(.leads), to: SitePaths.page(audience, nil))]
      }
      return crumbs
    }
  }
}

extension Period {
  /// A year of dated notes; they are found by the calendar, whatever the fiscal year is.
  fileprivate static func calendarYear(_ year: Int) -> Period {
    PeriodCalendar.gregorian.period(
      .year, containing: CivilDate(year: year, month: 1, day: 1) ?? CivilDate(dayNumber: 0))
  }
}
