internal import Closing
internal import Dates
internal import Measures
internal import Reports
internal import Workforce

extension PageComposer {
  /// What has changed since periods were closed, of a scope and for a page.
  ///
  /// A page of a period speaks of that period. The page without one speaks of all that waits for somebody's
  /// decision, and of what was decided about the period that it shows.
  func restatements(of scope: Scope, on page: Period?) -> [Section] {
    let changes = restatementDesk.changes.filter { change in
      let period = change.closed.statement.period
      if let page { return page == period }
      if case .replacement = change.cause { return plan.main == period }
      return true
    }
    return section(
      changes.compactMap { change in
        // The operation's page is for reading; single people stand on the page on data.
        if scope == .operation {
          return restatement(change, showing: { $0.level != .agent }, naming: true)
        }
        return restatement(change, showing: { $0 == scope }, naming: false)
      })
  }

  /// All that has changed since any period was closed, single people's figures too.
  var allRestatements: [Section] {
    section(
      restatementDesk.changes.compactMap { restatement($0, showing: { _ in true }, naming: true) })
  }

  private func section(_ restatements: [Restatement]) -> [Section] {
    restatements.isEmpty ? [] : [Section(id: "restatements", .restatements(restatements))]
  }

  private func restatement(
    _ change: RestatementDesk.Change, showing isShown: (Scope) -> Bool, naming: Bool
  ) -> Restatement? {
    let shown = change.figures.filter { isShown($0.scope) }
    let unlisted = naming ? change.figures.count - shown.count : 0
    if shown.isEmpty, unlisted == 0 { return nil }
    let statement = change.closed.statement
    return Restatement(
      period: state(of: statement.period), version: statement.version,
      closedOn: statement.closedOn, asOf: statement.asOf, cause: change.cause,
      rows: inOrder(shown).map { figure in
        Restatement.Row(
          whose: naming ? name(of: figure.scope) : nil, metric: metrics[figure.metric].name,
          old: cell(figure.metric, figure.old), new: cell(figure.metric, figure.new))
      }, unlisted: unlisted)
  }

  private func name(of scope: Scope) -> Title {
    switch scope {
    case .operation: .word(.operation)
    case .team(let team): .text(organisation.teams[team].name)
    case .agent(let agent): .text(organisation.agents[agent].name)
    }
  }

  /// The operation, then teams and people by name, each with its figures in the order of the scorecard.
  private func inOrder(_ figures: [RestatementDesk.Figure]) -> [RestatementDesk.Figure] {
    func place(_ scope: Scope) -> (Int, String, Int) {
      switch scope {
      case .operation: (0, "", 0)
      case .team(let team): (1, organisation.teams[team].name, team)
      case .agent(let agent): (2, organisation.agents[agent].name, agent)
      }
    }
    let places = figures.enumerated().map { (place($1.scope), $1.metric, $0) }
    return places.sorted { ($0.0.0, $0.0.1, $0.0.2, $0.1) < ($1.0.0, $1.0.1, $1.0.2, $1.1) }
      .map { figures[$0.2] }
  }
}
