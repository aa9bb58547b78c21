internal import Content
internal import Dates
internal import Measures
internal import Reports
internal import Workforce

extension PageComposer {
  /// Oneself among unnamed colleagues: the first headline on which people can be set side by side.
  ///
  /// Only where one way is good, for a place among others on a metric without a good way would only invite haste;
  /// and only where there are enough colleagues to hide among.
  func standing(_ agent: Int, _ period: Period, for audience: Audience) -> [Section] {
    let charts = ChartMaker(self, for: audience)
    let scope = Scope.agent(agent)
    for metric in headlines where isJudged(metric) && figures.applies(metric, scope, period.days) {
      guard let strip = charts.strip(metric, agent, period), !strip.peers.isEmpty,
        strip.own.reading.value != nil
      else { continue }
      return [
        Section(id: "colleagues", title: metrics[metric].name, .picture([.strip(strip)]))
      ]
    }
    return []
  }

  /// Who differs by more than chance: one funnel for each headline on which one way is good.
  func differences(_ team: Int, _ period: Period, for audience: Audience) -> [Section] {
    let charts = ChartMaker(self, for: audience)
    let funnels = headlines.filter(isJudged).compactMap { metric -> ChartMatter? in
      guard let funnel = charts.funnel(metric, .team(team), period), !funnel.dots.isEmpty else {
        return nil
      }
      return .funnel(funnel)
    }
    return funnels.isEmpty ? [] : [Section(id: "differences", .picture(Array(funnels.prefix(2))))]
  }

  private func isJudged(_ metric: Int) -> Bool {
    let direction = metrics[metric].direction
    return direction == .higher || direction == .lower
  }
}
