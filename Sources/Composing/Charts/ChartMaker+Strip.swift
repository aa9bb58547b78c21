internal import Dates
internal import Measures
internal import Reports
internal import Workforce

extension ChartMaker {
  /// One person among the colleagues of the team, none of whom is named.
  func strip(_ metric: Int, _ agent: Int, _ period: Period) -> StripMatter? {
    guard let team = team(of: agent, during: period.days) else { return nil }
    let days = period.days
    let own = figures.reading(metric, .agent(agent), days)
    let colleagues = people(metric, in: .team(team), during: days).filter { $0 != agent }
    let peers = readings(metric, of: colleagues, days).map(\.value).sorted()
    let showsPeers = peers.count >= StripMatter.fewestPeers
    let median = showsPeers ? (peers + [own.value].compactMap(\.self)).median : nil
    let interval = interval(metric, .agent(agent), own, days)
    return StripMatter(
      metric: composer.reference(to: metric), person: name(of: agent),
      group: organisation.teams[team].name, period: composer.state(of: period),
      own: composer.cell(metric, own), interval: interval, peers: showsPeers ? peers : [],
      peerCount: peers.count, median: median, whole: cell(metric, .team(team), days),
      standard: standard(metric, .agent(agent), own, period),
      standing: standing(metric, own, interval, beside: median))
  }

  /// How a figure lies beside the middle of others, as far as its counts allow to say.
  private func standing(
    _ metric: Int, _ own: Reading, _ interval: Bounds?, beside median: Double?
  ) -> Standing {
    guard let value = own.value else { return .noFigure }
    let needed = figures.metrics[metric].minimum
    if let n = own.n, n < Double(needed) { return .tooFew(needed: needed) }
    guard let median, let interval, !interval.contains(median) else { return .like }
    return value > median ? .above : .below
  }
}
