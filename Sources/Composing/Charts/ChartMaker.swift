internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

/// Works out what drawings show, for pages of one audience.
///
/// Totals come from `Figures`, so that a number in a drawing is the number that `debrief figures` gives. Who is shown,
/// named or left out is decided here and nowhere after. One file beside this one for each kind of drawing.
struct ChartMaker {
  let composer: PageComposer
  let audience: Audience

  init(_ composer: PageComposer, for audience: Audience) {
    self.composer = composer
    self.audience = audience
  }

  var figures: Figures { composer.figures }
  var organisation: Organisation { composer.organisation }
  var calendar: PeriodCalendar { composer.settings.calendar }
  var asOf: CivilDate { composer.input.asOf }

  func name(of scope: Scope) -> TrendScope {
    switch scope {
    case .operation: .operation
    case .team(let team): .team(name: organisation.teams[team].name)
    case .agent(let agent): .agent(name: organisation.agents[agent].name)
    }
  }

  func name(of agent: Int) -> String { organisation.agents[agent].name }

  func cell(_ metric: Int, _ scope: Scope, _ days: Range<CivilDate>) -> FigureCell {
    composer.cell(metric, figures.reading(metric, scope, days))
  }

  /// What the standard of a period's last day says of a reading.
  func standard(
    _ metric: Int, _ scope: Scope, _ reading: Reading, _ period: Period
  ) -> StandardState {
    figures.standardState(
      metric, scope, reading, on: min(period.last, asOf),
      isPartial: composer.state(of: period).isPartial)
  }

  /// The team that a person belongs to in some days.
  func team(of agent: Int, during days: Range<CivilDate>) -> Int? {
    organisation.membership(of: agent, during: days).flatMap { organisation.teamNumber($0.team) }
      ?? composer.currentTeam(of: agent)
  }

  /// Everybody of whom a metric speaks in some days, within a scope.
  func people(_ metric: Int, in scope: Scope, during days: Range<CivilDate>) -> [Int] {
    let all: [Int] =
      switch scope {
      case .agent(let agent): [agent]
      case .team(let team): composer.workers(in: team, during: days)
      case .operation:
        organisation.agents.indices.filter { figures.daysWithData(.agent($0), days) > 0 }
      }
    return all.filter { figures.applies(metric, .agent($0), days) }
  }

  /// The figures of some people, those without one left out.
  func readings(
    _ metric: Int, of people: [Int], _ days: Range<CivilDate>
  ) -> [(agent: Int, reading: Reading, value: Double)] {
    people.compactMap { agent in
      let reading = figures.reading(metric, .agent(agent), days)
      return reading.value.map { (agent, reading, $0) }
    }
  }

  /// The days of a range up to the data's last one.
  func known(_ days: Range<CivilDate>) -> Range<CivilDate> {
    let end = min(days.upperBound, asOf.advanced(by: 1))
    return days.lowerBound..<max(days.lowerBound, end)
  }
}

extension [Double] {
  /// The middle of the values; `nil` of none.
  var median: Double? {
    let sorted = sorted()
    guard !sorted.isEmpty else { return nil }
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }
}
