import Dates
import Measures
import Rendering
import Reports
import Testing

private func card(_ columns: [Scorecard.Column]) -> Scorecard {
  Scorecard(columns: columns, period: october, lineGrain: .week, linePeriods: 26, groups: [])
}

/// One section of every kind that can be made without matter.
private let sections: [Section.Content] = [
  .scorecard(card([.own])), .trends([]), .teams(TeamPanels(metrics: [])),
  .members(MemberTable(metrics: [], rows: [], team: [])), .diary([], all: nil),
  .commitments(CommitmentBoard(columns: [])),
  .meeting(Meeting(date: CivilDate(dayNumber: 0), with: nil, agenda: [])), .wall([]), .notices([]),
  .events([]), .phases([]), .sources([]), .quarantine([]), .ways([]), .metricList([]), .facts([]),
  .remarks([]), .empty(.noNotes),
]

@Suite struct LanguageSectionsTests {
  let language = Language.english

  @Test func everySectionHasAHeadingOfItsOwnAndSaysHowToReadIt() {
    let headings = sections.map { language.heading(of: Section(id: "x", $0), on: .team) }
    #expect(Set(headings.map(\.title)).count == headings.count)
    for heading in headings {
      #expect(heading.title.first?.isUppercase == true && !heading.title.hasSuffix("."))
      #expect(heading.aside.hasSuffix("."))
    }
  }

  @Test func aTitleThatTheUserWroteStandsAsItIs() {
    let heading = language.heading(
      of: Section(id: "x", title: "Handle time", .events([])), on: .team)
    #expect(heading.title == "Handle time")
  }

  @Test func anAgentsPageIsWrittenToTheAgent() {
    let both = card([.own, .team(name: "Billing", agents: 24)])
    let section = Section(id: "x", .scorecard(both))
    #expect(language.heading(of: section, on: .agent).title == "You and the team")
    #expect(language.columnHead(.own, of: both, on: .agent) == "You")
    #expect(language.columnHead(.own, of: both, on: .operation) == "October")
    #expect(
      typed(language.columnHead(both.columns[1], of: both, on: .agent)) == "Billing, 24_agents")
    #expect(typed(language.lineHead(both, on: .agent)) == "26_weeks, you")
    #expect(typed(language.lineHead(both, on: .team)) == "26_weeks")
  }

  @Test(arguments: [EmptyReason.noMetricsApply, .noNotes, .noData])
  func anEmptySectionSaysWhatChangesThat(reason: EmptyReason) {
    let phrase = language.empty(reason)
    #expect(phrase.main.hasSuffix("."))
    #expect(phrase.detail.hasSuffix("."))
  }
}
