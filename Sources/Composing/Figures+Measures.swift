internal import Dates
internal import Measures
internal import Reports
internal import Statistics

extension Figures {
  /// What can be said of one metric for a scope in each of several periods, which ascend.
  func line(_ metric: Int, _ scope: Scope, _ periods: [Period]) -> [Reading] {
    guard let formula = formulas[metric] else { return periods.map { _ in .noData } }
    let limit = metrics[metric].hideUnder
    return zip(periods, formula.readings(of: totals(scope, inEach: periods))).map {
      applies(metric, scope, $0.days) ? $1.hidden(under: limit) : .notApplicable
    }
  }

  /// A measure's total; `nil` where nobody counted, or no source counts it.
  func sum(of measure: String, _ scope: Scope, _ days: Range<CivilDate>) -> Double? {
    guard let index = facts.layout.scalars.firstIndex(of: measure) else { return nil }
    let sum = totals(scope, days).sums[index]
    return sum.isNaN ? nil : sum
  }

  /// The values of a histogram measure and how often each occurs, smallest first, in the data's own unit.
  func values(
    of measure: String, _ scope: Scope, _ days: Range<CivilDate>
  ) -> [(value: Double, count: Int)] {
    tally(of: measure, scope, days)?.sorted.map { (Double($0.value) / 1_000_000, $0.count) } ?? []
  }

  /// A quantile of a histogram measure, exact, by type 7.
  func quantile(
    _ p: Double, of measure: String, _ scope: Scope, _ days: Range<CivilDate>
  ) -> Double? {
    tally(of: measure, scope, days)?.quantile(p).map { $0 / 1_000_000 }
  }

  private func tally(
    of measure: String, _ scope: Scope, _ days: Range<CivilDate>
  ) -> ValueTally? {
    facts.layout.histograms.firstIndex(of: measure).map { totals(scope, days).tallies[$0] }
  }

  /// The days of a range on which a measure counted anything, with how much, oldest first.
  func days(
    counting measure: String, _ scope: Scope, _ days: Range<CivilDate>
  ) -> [(date: CivilDate, count: Double)] {
    guard let index = facts.layout.scalars.firstIndex(of: measure) else { return [] }
    let (table, owner) = rows(of: scope)
    var counts: [(date: CivilDate, count: Double)] = []
    for row in table.rows(of: owner, in: times(of: days)) {
      let value = table.totals(row..<row + 1).sums[index]
      guard value > 0 else { continue }
      let date = CivilDate(dayNumber: table.times[row].floorDivided(by: timesPerDay))
      if counts.last?.date == date {
        counts[counts.count - 1].count += value
      } else {
        counts.append((date, value))
      }
    }
    return counts
  }

  private func rows(of scope: Scope) -> (FactTable, owner: Int) {
    switch scope {
    case .agent(let agent): (facts, agent)
    case .team(let team): (groups, team)
    case .operation: (groups, plan.teamCount)
    }
  }
}
