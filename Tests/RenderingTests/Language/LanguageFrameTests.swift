import Dates
import Rendering
import Reports
import Testing

private func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

private let week = PeriodState(
  period: PeriodCalendar.gregorian.period(.week, containing: day("2026-10-26")),
  partialUntil: nil, workedDays: 5, allWorkingDays: 5)

@Suite struct LanguageFrameTests {
  let language = Language.english

  @Test(
    arguments: [
      (
        Lead.operation(agents: 214, teams: 8, period: october),
        "The whole operation: 214_agents in 8_teams. October 2026. 22_working days."
      ),
      (
        .operation(agents: 1, teams: 1, period: october),
        "The whole operation: 1_agent in 1_team. October 2026. 22_working days."
      ),
      (
        .team(agents: 24, lead: "Dana Whitlock", parent: "Phone", period: october),
        "24_agents, led by Dana Whitlock. Part of Phone. October 2026. 22_working days."
      ),
      (
        .team(agents: 1, lead: nil, parent: nil, period: october),
        "1_agent. October 2026. 22_working days."
      ),
      (
        .leadView(team: "Billing", agents: 24, period: october),
        "Billing: 24_agents by name. For the lead and those above. October 2026. 22_working days."
      ),
      (
        .agent(team: "Billing", lead: "Dana Whitlock", role: "agent", period: week, daysWorked: 5),
        "Billing, with Dana Whitlock. Week_44: 26_October to 1_November 2026. "
          + "Role: agent. 5_days with data."
      ),
      (
        .agent(team: nil, lead: nil, role: "", period: october, daysWorked: 1),
        "October 2026. 1_day with data."
      ),
      (
        .leaver(lastDay: day("2026-10-03")),
        "Left on 3_October 2026. The figures up to that day stay as they were."
      ),
      (.text("What it is.", muted: "Calls only."), "What it is. Calls only."),
    ] as [(Lead, String)])
  func theLineUnderATitleSaysWhoAndWhen(lead: Lead, text: String) {
    #expect(typed(language.lead(lead).sentence) == text)
  }

  @Test(arguments: [
    (october, "24_agents, led by Dana. 22_working days."),
    (week, "24_agents, led by Dana. 26_October to 1_November 2026. 5_working days."),
  ]) func aTitleThatIsThePeriodIsNotSaidAgain(period: PeriodState, text: String) {
    let lead = Lead.team(agents: 24, lead: "Dana", parent: nil, period: period)
    #expect(typed(language.lead(lead, under: .period(period)).sentence) == text)
  }

  @Test(
    arguments: [
      (Readers.everyone, "everyone at Northway."),
      (
        .team(name: "Billing", members: 24, lead: "Dana Whitlock"),
        "the 24_members of Billing, Dana Whitlock (lead) and those above."
      ),
      (.team(name: "Billing", members: 1, lead: nil), "the 1_member of Billing and those above."),
      (.agent(name: "Maya", lead: "Dana"), "Maya, Dana (lead) and those above."),
      (.agent(name: "Maya", lead: nil), "Maya and those above."),
      (.lead(name: "Dana", team: "Billing"), "Dana (lead of Billing) and those above."),
      (.lead(name: nil, team: "Billing"), "the lead of Billing and those above."),
      (.managers, "managers and above."),
    ] as [(Readers, String)])
  func theFootNamesThePageReaders(readers: Readers, text: String) {
    let foot = typed(language.readers(readers, site: "Northway"))
    let closing = readers == .everyone ? "" : " Nobody else can open this folder."
    #expect(foot == "Readers of this page: " + text + closing)
  }

  @Test func theStampSaysHowFreshTheFiguresAre() {
    func stamp(_ asOf: CivilDate?, _ remarks: Int) -> DataStamp {
      DataStamp(
        asOf: asOf, timeZone: "Europe/London", remarks: remarks, buildReport: nil,
        definitions: "everyone/metrics")
    }
    #expect(
      typed(language.stamp(stamp(day("2026-11-02"), 0)))
        == "Data as of 2_November 2026, Europe/London.")
    #expect(language.stamp(stamp(nil, 0)) == "No data yet.")
    #expect(language.remarks(stamp(nil, 0)) == "")
    #expect(typed(language.remarks(stamp(nil, 1))) == "1_remark on the data.")
    #expect(typed(language.remarks(stamp(nil, 2))) == "2_remarks on the data.")
  }
}
