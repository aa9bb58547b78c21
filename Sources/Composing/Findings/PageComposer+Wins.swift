internal import Content
internal import Dates
internal import Measures
internal import Reports
internal import Workforce

extension PageComposer {
  /// How a page begins: what changed, then what there is to be glad of.
  func opening(
    _ scopes: [Observed], _ period: Period, for audience: Audience, isOwn: Bool
  ) -> [Section] {
    var sections: [Section] = []
    if let list = changes(scopes, period, for: audience, isOwn: isOwn) {
      sections.append(Section(id: "changes", .changes(list)))
    }
    let wins = wins(scopes, period, for: audience)
    if !wins.isEmpty { sections.append(Section(id: "wins", .wins(wins))) }
    return sections
  }

  /// At most three things that the data shows to be no noise.
  private func wins(_ scopes: [Observed], _ period: Period, for audience: Audience) -> [Win] {
    var wins: [Win] = []
    var seen: Set<Int> = []
    for observed in scopes {
      for metric in metrics.indices
      where wins.count < 3 && figures.applies(metric, observed.scope, period.days) {
        guard !seen.contains(metric), let win = win(metric, observed, period, for: audience) else {
          continue
        }
        seen.insert(metric)
        wins.append(win)
      }
    }
    return wins
  }

  private func win(
    _ metric: Int, _ observed: Observed, _ period: Period, for audience: Audience
  ) -> Win? {
    let verdict = observed.studies.verdict(metric)
    if let change = verdict.change, change.meaning == .improvement, change.isLasting, change.isClear
    {
      return .improvement(finding(metric, observed, period, for: audience))
    }
    return firstPass(metric, observed, period)
  }

  /// A standard met after months in which it was not, where the weeks say that it is no luck.
  private func firstPass(_ metric: Int, _ observed: Observed, _ period: Period) -> Win? {
    let verdict = observed.studies.verdict(metric)
    let isNoLuck = verdict.reach == .always || verdict.change?.meaning == .improvement
    guard isNoLuck, let rule = passedRule(metric, observed.scope, period) else { return nil }
    var missed = 0
    var before = settings.calendar.previous(before: period)
    while missed < 12, misses(metric, observed.scope, before) {
      missed += 1
      before = settings.calendar.previous(before: before)
    }
    guard missed >= 2 else { return nil }
    let reading = figures.reading(metric, observed.scope, period.days)
    return .firstPass(
      reference(to: metric), trendScope(observed.scope), rule,
      LinePoint(period: period, reading: reading, isPartial: false), after: missed)
  }

  private func passedRule(_ metric: Int, _ scope: Scope, _ period: Period) -> PassRule? {
    if case .passes(let rule, _) = judged(metric, scope, period) { return rule }
    return nil
  }

  private func misses(_ metric: Int, _ scope: Scope, _ period: Period) -> Bool {
    if case .misses = judged(metric, scope, period) { return true }
    return false
  }

  private func judged(_ metric: Int, _ scope: Scope, _ period: Period) -> StandardState {
    figures.standardState(
      metric, scope, figures.reading(metric, scope, period.days),
      on: min(period.last, input.asOf), isPartial: state(of: period).isPartial)
  }
}

extension Change {
  /// Whether it speaks of more than one period.
  fileprivate var isLasting: Bool { if case .run = shape { true } else { false } }
}
