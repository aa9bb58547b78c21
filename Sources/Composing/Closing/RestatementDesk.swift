internal import Closing
internal import Dates
internal import Measures
internal import Reports
internal import Workforce

/// Holds closed figures against what the data, today's definitions and an earlier version say.
///
/// Worked out once a build. Where nothing differs, which is nearly always, it costs a comparison of rows.
struct RestatementDesk: Sendable {
  /// All that differs in one period for one reason.
  struct Change: Sendable {
    let closed: ClosedPeriod
    let cause: Restatement.Cause
    let figures: [Figure]
  }

  struct Figure: Sendable {
    let scope: Scope
    let metric: Int
    let old: Reading
    let new: Reading
  }

  let changes: [Change]

  init(_ input: ReportInput) {
    let over = input.closings.periods.filter { $0.statement.period.last <= input.asOf }
    let work = RestatementWork(input, over)
    changes = over.flatMap { closed in
      [work.byData(closed), work.byDefinitions(closed), work.byReplacement(closed)]
        .compactMap { $0 }.filter { !$0.figures.isEmpty }
    }
  }
}

/// What is needed to find differences and not after.
private struct RestatementWork {
  typealias Change = RestatementDesk.Change
  typealias Figure = RestatementDesk.Figure

  let input: ReportInput
  /// The people whose facts differ, by closed period; teams' numbers follow those of people.
  private var changedOwners: [Period: [Int]] = [:]
  /// The figures that the data would give now; `nil` where they give the closed ones.
  private var found: Figures?

  init(_ input: ReportInput, _ periods: [ClosedPeriod]) {
    self.input = input
    guard let facts = input.closings.found else { return }
    for closed in periods {
      let owners = (0..<facts.ownerCount).filter { closed.facts.differs(from: facts, of: $0) }
      if !owners.isEmpty { changedOwners[closed.statement.period] = owners }
    }
    if changedOwners.isEmpty { return }
    found = Figures(
      organisation: input.figures.organisation, metrics: input.figures.metrics, facts: facts)
  }

  func byData(_ closed: ClosedPeriod) -> Change? {
    let period = closed.statement.period
    guard let found, let owners = changedOwners[period] else { return nil }
    let organisation = input.figures.organisation
    let agents = owners.filter { $0 < organisation.agents.count }.map { Scope.agent($0) }
    let scopes = [.operation] + organisation.teams.indices.map { Scope.team($0) } + agents
    let figures = scopes.flatMap { scope in
      input.figures.metrics.indices.compactMap { metric in
        difference(
          scope, metric, input.figures.reading(metric, scope, period.days),
          found.reading(metric, scope, period.days))
      }
    }
    return Change(closed: closed, cause: .data(asOf: input.asOf), figures: figures)
  }

  func byDefinitions(_ closed: ClosedPeriod) -> Change? {
    guard closed.hasOtherDefinitions else { return nil }
    let days = closed.statement.period.days
    return Change(
      closed: closed, cause: .definitions,
      figures: closed.figures.compactMap { figure in
        guard let (scope, metric) = known(figure) else { return nil }
        return difference(
          scope, metric, figure.reading, input.figures.reading(metric, scope, days))
      })
  }

  func byReplacement(_ closed: ClosedPeriod) -> Change? {
    guard let replaced = closed.replaced, let why = closed.statement.why else { return nil }
    let before = Dictionary(
      replaced.map { (FigureKey(scope: $0.scope, metric: $0.metric), $0.reading) },
      uniquingKeysWith: { first, _ in first })
    return Change(
      closed: closed, cause: .replacement(why: why),
      figures: closed.figures.compactMap { figure in
        let key = FigureKey(scope: figure.scope, metric: figure.metric)
        guard let old = before[key], let (scope, metric) = known(figure) else { return nil }
        return difference(scope, metric, old, figure.reading)
      })
  }

  private func difference(
    _ scope: Scope, _ metric: Int, _ old: Reading, _ new: Reading
  ) -> Figure? {
    old == new ? nil : Figure(scope: scope, metric: metric, old: old, new: new)
  }

  /// The scope and the metric of a closed figure, if there still are such.
  private func known(_ figure: ClosedFigure) -> (Scope, Int)? {
    let organisation = input.figures.organisation
    let scope: Scope? =
      switch figure.scope {
      case .operation: .operation
      case .team(let id): organisation.teamNumber(id).map { .team($0) }
      case .agent(let id): organisation.agentNumber(id).map { .agent($0) }
      }
    let metric = input.figures.metrics.firstIndex { $0.id == figure.metric }
    guard let scope, let metric else { return nil }
    return (scope, metric)
  }
}

private struct FigureKey: Hashable {
  let scope: ClosedFigure.Scope
  let metric: String
}
