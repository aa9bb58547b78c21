internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension ChartMaker {
  /// A small line for each team within a scope that the readers may see, on one scale.
  func panels(
    _ metric: Int, _ scope: Scope, _ span: EmbeddedFigure.Span?, _ period: Period
  ) -> TeamPanels.MetricPanels? {
    let teams = teams(within: scope).filter {
      maySee(.team($0)) && figures.applies(metric, .team($0), period.days)
    }
    let periods = periods(span, upTo: period)
    if teams.isEmpty || periods.isEmpty { return nil }
    func line(_ scope: Scope) -> Line {
      Line(
        periods: periods, readings: figures.line(metric, scope, periods),
        firstPartial: periods.firstIndex { $0.last > asOf } ?? periods.count)
    }
    return TeamPanels.MetricPanels(
      metric: composer.reference(to: metric), operation: line(.operation),
      panels: teams.map { team in
        let reading = figures.reading(metric, .team(team), period.days)
        let folder = composer.audience(ofTeam: team)
        return TeamPanels.Panel(
          team: Link(
            organisation.teams[team].name,
            to: composer.mayLink(from: audience, to: folder) ? SitePaths.page(folder, nil) : nil),
          cell: composer.cell(metric, reading),
          standard: standard(metric, .team(team), reading, period), line: line(.team(team)))
      })
  }

  /// The teams in a team, or the team itself where there are none; all that have people for the operation.
  private func teams(within scope: Scope) -> [Int] {
    switch scope {
    case .operation:
      organisation.teams.indices.filter { organisation.subteams(of: $0).isEmpty }
    case .team(let team):
      organisation.subteams(of: team).isEmpty ? [team] : organisation.subteams(of: team)
    case .agent: []
    }
  }
}
