internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

/// Studies lines: one reader a metric, the confirmed steps of each scope, and the standard of the day.
struct StudyDesk: Sendable {
  private let input: ReportInput
  private let lines: SharedLines
  private let readers: [ProcessReader]
  private let steps: StepBook

  init(_ input: ReportInput, _ lines: SharedLines) {
    self.input = input
    self.lines = lines
    readers = input.figures.metrics.map(ProcessReader.init)
    steps = StepBook(input)
  }

  private var figures: Figures { input.figures }
  private var organisation: Organisation { input.project.organisation }

  var agentCount: Int { organisation.agents.count }

  /// Teams by number, then the operation.
  var groupScopes: [Scope] { organisation.teams.indices.map { .team($0) } + [.operation] }

  func steps(of scope: Scope) -> [Step] { steps.steps(of: scope, organisation) }

  func hasSameSteps(as other: StudyDesk) -> Bool { steps == other.steps }

  /// The studies of all metrics of a scope, off its lines.
  func studies(_ scope: Scope, _ lines: [Line]) -> [ProcessStudy] {
    let steps = steps(of: scope)
    return lines.enumerated().map { metric, line in
      study(metric, scope, line, steps)
    }
  }

  func study(_ metric: Int, _ scope: Scope, _ line: Line) -> ProcessStudy {
    study(metric, scope, line, steps(of: scope))
  }

  private func study(
    _ metric: Int, _ scope: Scope, _ line: Line, _ steps: [Step]
  ) -> ProcessStudy {
    guard line.hasValue, let last = line.lastWhole else {
      return ProcessStudy(Verdict(outcome: .noFigure, last: line.lastWhole))
    }
    let id = figures.metrics[metric].id
    let standard = figures.standard(metric, scope, on: min(last.period.last, input.asOf))
    return readers[metric].study(
      line, steps: steps.filter { $0.metrics.contains(id) }.map(\.date), standard: standard?.rule)
  }

  /// The studies of every team and of the operation.
  func groupStudies(upTo period: Period) -> [Scope: [ProcessStudy]] {
    var studies: [Scope: [ProcessStudy]] = [:]
    for scope in groupScopes {
      studies[scope] = self.studies(scope, lines.lines(scope, upTo: period, figures))
    }
    return studies
  }

  /// What the checks of an agent came to, one for each of some periods.
  func checks(of agent: Int, _ periods: [Period]) -> [Checks] {
    var checks = [Checks](repeating: Checks(), count: periods.count)
    guard input.hasPage(agent) else { return checks }
    let scope = Scope.agent(agent)
    let readings = figures.lines(scope, lines.periods)
    for (index, period) in periods.enumerated() {
      checks[index].add(studies(scope, lines.cut(readings, upTo: period)))
    }
    return checks
  }
}

/// A dated cause that somebody confirmed: from then on the charts of some metrics begin anew.
struct Step: Sendable, Hashable {
  let date: CivilDate
  let metrics: [String]
  let event: EventMark
}

/// The confirmed steps of all scopes.
///
/// A step counts for a scope if all readers of the scope's own page may read the note that confirms it; so
/// every page says the same of a line, and nobody sees limits break without a cause.
private struct StepBook: Sendable, Hashable {
  private var personal: [Int: [Step]] = [:]
  private var teams: [Int: [Step]] = [:]
  private var general: [Step] = []

  init(_ input: ReportInput) {
    let organisation = input.project.organisation
    for placed in input.project.notes where !placed.note.step.isEmpty && input.isWritten(placed) {
      let step = Step(
        date: placed.note.date, metrics: placed.note.step.map(\.text),
        event: EventMark(date: placed.note.date, title: placed.note.title, path: nil))
      func mayRead(_ audience: Audience) -> Bool {
        organisation.readers(of: audience, mayAllRead: placed.audience, on: input.asOf)
      }
      for agent in placed.agents where mayRead(.agent(organisation.agents[agent].id)) {
        personal[agent, default: []].append(step)
      }
      if !placed.agents.isEmpty { continue }
      for team in placed.teams where mayRead(.team(organisation.teams[team].id)) {
        teams[team, default: []].append(step)
      }
      if placed.teams.isEmpty, mayRead(.everyone) { general.append(step) }
    }
  }

  /// The steps of a scope, those of the teams that it lies in too, oldest first.
  func steps(of scope: Scope, _ organisation: Organisation) -> [Step] {
    var steps = general
    switch scope {
    case .operation: break
    case .team(let team): for near in organisation.lineage(of: team) { steps += teams[near] ?? [] }
    case .agent(let agent):
      steps += personal[agent] ?? []
      let last = organisation.memberships(of: agent).last.flatMap {
        organisation.teamNumber($0.team)
      }
      if let last, !teams.isEmpty {
        for near in organisation.lineage(of: last) { steps += teams[near] ?? [] }
      }
    }
    return steps.count > 1 ? steps.sorted { $0.date < $1.date } : steps
  }
}
