internal import Content
package import Dates
package import Measures
package import Reports
package import Workforce

/// Every figure of a build: any metric, for any scope, over any days.
///
/// A figure is worked out from totals of the scope and the days that are asked, never from other figures, so
/// that Σ numerator / Σ denominator holds at every level.
package struct Figures: Sendable {
  package let organisation: Organisation
  package let metrics: [Metric]
  /// Days with at least one row, first to last; `nil` when there is no data at all.
  package let span: ClosedRange<CivilDate>?
  let plan: OwnerPlan
  let facts: FactTable
  /// The same facts for teams by number, then for the operation.
  let groups: FactTable
  let formulas: [BoundFormula?]
  /// Of each metric, the formulas of its parts.
  let partFormulas: [[BoundFormula?]]
  private let rules: [MetricRule]

  /// How many times of the facts make a day: 1, or 96 where facts are by quarter of an hour.
  let timesPerDay: Int32

  /// Takes facts laid out by an `OwnerPlan`.
  package init(
    organisation: Organisation, metrics: [Metric], facts: FactTable, timesPerDay: Int32 = 1
  ) {
    self.organisation = organisation
    self.metrics = metrics
    self.facts = facts
    self.timesPerDay = timesPerDay
    plan = OwnerPlan(organisation)
    groups = facts.rolledUp(Figures.groups(organisation, timesPerDay: timesPerDay))
    formulas = metrics.map { BoundFormula($0.formula, to: facts.layout) }
    partFormulas = metrics.map { metric in
      metric.parts.map { BoundFormula($0.formula, to: facts.layout) }
    }
    rules = metrics.map(MetricRule.init)
    span = facts.timeSpan.map { times in
      CivilDate(
        dayNumber: times.lowerBound.floorDivided(by: timesPerDay))...CivilDate(
          dayNumber: times.upperBound.floorDivided(by: timesPerDay))
    }
  }

  /// Who belongs to each group, and when: history stays with the team of the day.
  private static func groups(
    _ organisation: Organisation, timesPerDay: Int32
  ) -> [[FactTable.Share]] {
    let plan = OwnerPlan(organisation)
    let always = Int32.min..<Int32.max
    func times(_ days: Range<CivilDate>) -> Range<Int32> {
      days.lowerBound.dayNumber * timesPerDay..<days.upperBound.dayNumber * timesPerDay
    }
    let teams = organisation.teams.indices.map { team in
      organisation.stays(in: team).map { stay in
        FactTable.Share(owner: stay.agent, times: times(stay.days))
      }
        + organisation.branch(of: team).map {
          FactTable.Share(owner: plan.owner(ofTeam: $0), times: always)
        }
    }
    return teams + [(0..<plan.count).map { FactTable.Share(owner: $0, times: always) }]
  }

  // MARK: - Totals

  /// The totals of a scope over some days.
  package func totals(_ scope: Scope, _ days: Range<CivilDate>) -> Totals {
    totals(scope, times: [times(of: days)])
  }

  /// The totals of a scope over several ranges of days.
  package func totals(_ scope: Scope, _ days: [Range<CivilDate>]) -> Totals {
    totals(scope, times: days.map { times(of: $0) })
  }

  /// The totals of a scope over some ranges of the facts' own times.
  package func totals(_ scope: Scope, times: [Range<Int32>]) -> Totals {
    switch scope {
    case .agent(let agent): facts.totals(of: agent, in: times)
    case .team(let team): groups.totals(of: team, in: times)
    case .operation: groups.totals(of: plan.teamCount, in: times)
    }
  }

  func times(of days: Range<CivilDate>) -> Range<Int32> {
    days.lowerBound.dayNumber * timesPerDay..<days.upperBound.dayNumber * timesPerDay
  }

  /// The days within a range on which a scope has data.
  package func daysWithData(_ scope: Scope, _ days: Range<CivilDate>) -> Int {
    let times = times(of: days)
    return switch scope {
    case .agent(let agent): facts.rows(of: agent, in: times).count
    case .team(let team): groups.rows(of: team, in: times).count
    case .operation: groups.rows(of: plan.teamCount, in: times).count
    }
  }

  // MARK: - Readings

  /// What can be said of a metric for a scope over some days.
  package func reading(_ metric: Int, _ scope: Scope, _ days: Range<CivilDate>) -> Reading {
    guard applies(metric, scope, days) else { return .notApplicable }
    return reading(metric, totals(scope, days))
  }

  /// The same from totals that were worked out before, for a scope to which the metric applies.
  package func reading(_ metric: Int, _ totals: Totals) -> Reading {
    guard let formula = formulas[metric] else { return .noData }
    return formula.reading(of: totals).hidden(under: rules[metric].hideUnder)
  }

  /// What can be said of every metric for a scope in each of several periods, which ascend.
  package func lines(_ scope: Scope, _ periods: [Period]) -> [[Reading]] {
    let totals = totals(scope, inEach: periods)
    return metrics.indices.map { metric in
      guard let formula = formulas[metric] else {
        return [Reading](repeating: .noData, count: periods.count)
      }
      let limit = rules[metric].hideUnder
      let isForAll = appliesAlways(metric, scope)
      var readings = formula.readings(of: totals)
      for index in periods.indices {
        readings[index] =
          isForAll || applies(metric, scope, periods[index].days)
          ? readings[index].hidden(under: limit) : .notApplicable
      }
      return readings
    }
  }

  func totals(_ scope: Scope, inEach periods: [Period]) -> TotalsLine {
    let times = periods.map { self.times(of: $0.days) }
    return switch scope {
    case .agent(let agent): facts.totals(of: agent, inEach: times)
    case .team(let team): groups.totals(of: team, inEach: times)
    case .operation: groups.totals(of: plan.teamCount, inEach: times)
    }
  }

  /// Whether a metric speaks of every scope of a level on every day, so that nobody's team need be asked.
  private func appliesAlways(_ metric: Int, _ scope: Scope) -> Bool {
    rules[metric].isForAll && rules[metric].levels.contains(scope.level)
  }

  /// Whether a metric speaks of a scope: its level, the kind of its team, its role.
  package func applies(_ metric: Int, _ scope: Scope, _ days: Range<CivilDate>) -> Bool {
    let metric = metrics[metric]
    guard metric.levels.contains(scope.level) else { return false }
    switch scope {
    case .operation: return true
    case .team(let team): return appliesToKinds(metric, ofTeam: team)
    case .agent(let agent):
      guard let membership = organisation.membership(of: agent, during: days),
        let team = organisation.teamNumber(membership.team)
      else { return metric.teamKinds.isEmpty && metric.roles.isEmpty }
      return (metric.teamKinds.isEmpty || metric.teamKinds.contains(organisation.teams[team].kind))
        && (metric.roles.isEmpty || metric.roles.contains(membership.role))
    }
  }

  /// A team is of every kind that the teams in it are.
  private func appliesToKinds(_ metric: Metric, ofTeam team: Int) -> Bool {
    metric.teamKinds.isEmpty
      || organisation.branch(of: team).contains {
        metric.teamKinds.contains(organisation.teams[$0].kind)
      }
  }

  // MARK: - Standards

  /// The standard that holds for a scope on a day.
  package func standard(_ metric: Int, _ scope: Scope, on date: CivilDate) -> Standard? {
    metrics[metric].standards.inForce(on: date, for: standardScope(scope, on: date))
  }

  private func standardScope(_ scope: Scope, on date: CivilDate) -> StandardScope {
    switch scope {
    case .operation: return StandardScope()
    case .team(let team):
      return StandardScope(teams: organisation.lineage(of: team).map { organisation.teams[$0].id })
    case .agent(let agent):
      let membership = organisation.membership(of: agent, during: date..<date.advanced(by: 1))
      let team = membership.flatMap { organisation.teamNumber($0.team) }
      return StandardScope(
        teams: team.map { organisation.lineage(of: $0).map { organisation.teams[$0].id } } ?? [],
        role: membership?.role, tenureDays: organisation.tenure(of: agent, on: date))
    }
  }

  /// What the standard says of a reading; a period that still runs is not judged.
  package func standardState(
    _ metric: Int, _ scope: Scope, _ reading: Reading, on date: CivilDate, isPartial: Bool
  ) -> StandardState {
    guard let standard = standard(metric, scope, on: date) else { return .none }
    guard let value = reading.value, !isPartial else {
      return .open(standard.rule, phase: standard.phase)
    }
    let needed = metrics[metric].minimum
    if let n = reading.n, n < Double(needed) {
      return .tooFew(standard.rule, n: n, needed: needed, phase: standard.phase)
    }
    if standard.rule.passes(value) { return .passes(standard.rule, phase: standard.phase) }
    return .misses(
      standard.rule, by: standard.rule.shortfall(value), phase: standard.phase)
  }
}

/// Of a metric, what decides whether a reading is shown: taken out, for a metric is large to copy.
private struct MetricRule: Sendable {
  let hideUnder: Int
  let levels: Set<Metric.Level>
  let isForAll: Bool

  init(_ metric: Metric) {
    hideUnder = metric.hideUnder
    levels = metric.levels
    isForAll = metric.teamKinds.isEmpty && metric.roles.isEmpty
  }
}

extension Reading {
  /// The same, or that it is withheld because too few stand behind it.
  func hidden(under limit: Int) -> Reading {
    guard case .value = outcome, let n, n < Double(limit) else { return self }
    return Reading(.suppressed(under: limit))
  }
}

extension Int32 {
  /// Division that rounds down, for days before 1970 too.
  func floorDivided(by divisor: Int32) -> Int32 {
    let quotient = self / divisor
    return self < quotient * divisor ? quotient - 1 : quotient
  }
}
