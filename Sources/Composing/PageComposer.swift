internal import Content
package import Dates
internal import Measures
package import Reports
internal import Workforce

/// Decides what each page says, to whom, in what order.
///
/// Made once a build and then asked from several threads at once: it holds what pages share (teams' and the
/// operation's lines) and works out the rest for each page.
package struct PageComposer: Sendable {
  let input: ReportInput
  let plan: SitePlan
  let desk: NoteDesk
  let lines: SharedLines
  let studyDesk: StudyDesk
  let closingDesk: ClosingDesk
  let restatementDesk: RestatementDesk
  /// What all checks of the build allow to be said.
  let issues: IssueBook

  /// Reads the lines of everybody, in several threads where `run` has them.
  ///
  /// `further` are periods that are spoken of though the site has no page of them.
  package init(
    _ input: ReportInput, speakingOf further: [Period] = [],
    inThreads run: Threading = { $0() }
  ) {
    self.input = input
    plan = SitePlan(input)
    desk = NoteDesk(input)
    lines = SharedLines(input, plan)
    studyDesk = StudyDesk(input, lines)
    closingDesk = ClosingDesk(input)
    restatementDesk = RestatementDesk(input)
    let periods = plan.pagePeriods
    issues = IssueBook(
      studyDesk, periods + further.filter { !periods.contains($0) }, inThreads: run)
  }

  package var requests: [PageRequest] { plan.requests }

  package func page(_ request: PageRequest) -> Page {
    switch request {
    case .home: homePage()
    case .everyone: everyonePage()
    case .metricIndex: metricIndexPage()
    case .metric(let metric): metricPage(metric)
    case .recognition: recognitionPage()
    case .reading: readingPage()
    case .operation(let period): operationPage(period)
    case .team(let team, let period): teamPage(team, period)
    case .lead(let team, let period): leadPage(team, period)
    case .agent(let agent, let period): agentPage(agent, period)
    case .note(let note): notePage(note)
    case .diary(let agent, let year): diaryPage(agent, year)
    case .data: dataPage()
    case .build: buildPage()
    case .subscriptions: mailPage()
    }
  }

  var organisation: Organisation { input.project.organisation }
  var settings: Settings { input.project.settings }
  var figures: Figures { input.figures }
  var metrics: [Metric] { input.figures.metrics }

  /// Whether all readers of one folder may go to another, as of the data's last day.
  func mayLink(from audience: Audience, to other: Audience) -> Bool {
    organisation.readers(of: audience, mayAllRead: other, on: input.asOf)
  }

  func state(of period: Period) -> PeriodState {
    let end = input.asOf.advanced(by: 1)
    let soFar = period.first..<max(period.first, min(end, period.days.upperBound))
    return PeriodState(
      period: period, partialUntil: period.days.upperBound > end ? input.asOf : nil,
      workedDays: settings.workingDays.count(in: soFar),
      allWorkingDays: settings.workingDays.count(in: period.days))
  }

  func reference(to metric: Int) -> MetricReference {
    let metric = metrics[metric]
    return MetricReference(
      id: metric.id, name: metric.name, shortFormula: metric.shortFormula,
      path: SitePaths.metric(metric.id), unit: metric.unit, decimals: metric.decimals,
      direction: metric.direction, counted: metric.counted)
  }

  func cell(_ metric: Int, _ reading: Reading) -> FigureCell {
    let metric = metrics[metric]
    return FigureCell(
      reading: reading, unit: metric.unit, decimals: metric.decimals, counted: metric.counted)
  }

  /// Who works in a team during some days: its agents, and others who have figures there.
  func workers(in team: Int, during days: Range<CivilDate>) -> [Int] {
    organisation.members(of: team, during: days).filter { agent in
      organisation.membership(of: agent, during: days)?.role == "agent"
        || figures.daysWithData(.agent(agent), days) > 0
    }
  }

  func audience(ofTeam team: Int) -> Audience { .team(organisation.teams[team].id) }
  func audience(ofLead team: Int) -> Audience { .lead(organisation.teams[team].id) }
  func audience(ofAgent agent: Int) -> Audience { .agent(organisation.agents[agent].id) }
}
