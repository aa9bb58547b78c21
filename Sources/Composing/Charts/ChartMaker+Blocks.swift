internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension ChartMaker {
  /// What a chart's block shows; nothing where some reader may not see that scope's figures.
  ///
  /// `day` is that of the note in which it stands.
  func figure(_ block: EmbeddedFigure, about subject: Scope, on day: CivilDate?) -> ProseFigure {
    let scope = block.of.flatMap { self.scope(named: $0.text) } ?? subject
    let metrics = block.metrics.compactMap { composer.desk.metricNumber($0.text) }
    guard maySee(scope), metrics.count == block.metrics.count else { return .unavailable }
    let request = Request(block: block, metrics: metrics, scope: scope, day: day)
    return matter(request).map { .picture($0) } ?? .unavailable
  }

  /// A block with its names looked up.
  private struct Request {
    let block: EmbeddedFigure
    let metrics: [Int]
    let scope: Scope
    let day: CivilDate?

    var metric: Int? { metrics.first }
    var span: EmbeddedFigure.Span? { block.span }
  }

  private func matter(_ request: Request) -> ChartMatter? {
    switch request.block.chart {
    case .process: nil
    case .histogram, .mix, .pareto, .survey, .rare: ofMeasures(request)
    case .strip, .funnel, .scatter, .beforeAfter: ofPeople(request)
    case .spark, .bullet, .heat, .waterfall, .calendar, .panels: ofScope(request)
    }
  }

  private func ofScope(_ request: Request) -> ChartMatter? {
    guard let metric = request.metric else { return nil }
    let (scope, span) = (request.scope, request.span)
    let end = end(request.block)
    let period = end ?? composer.plan.main
    switch request.block.chart {
    case .spark: return .spark(spark(request.metrics, scope, span, upTo: end))
    case .bullet: return .bullet(bullet(request.metrics, scope, period))
    case .heat: return heat(metric, scope, span, upTo: end).map { .heat($0) }
    case .waterfall:
      return waterfall(metric, scope, period, before: before(request.block, period)).map {
        .waterfall($0)
      }
    case .calendar: return .calendar(calendar(metric, scope, span, upTo: end))
    default: return panels(metric, scope, span, period).map { .panels($0) }
    }
  }

  private func ofPeople(_ request: Request) -> ChartMatter? {
    guard let metric = request.metric else { return nil }
    let period = end(request.block) ?? composer.plan.main
    switch request.block.chart {
    case .funnel: return funnel(metric, request.scope, period).map { .funnel($0) }
    case .scatter:
      guard request.metrics.count == 2 else { return nil }
      return scatter(metric, request.metrics[1], request.scope, period).map { .scatter($0) }
    default: break
    }
    guard case .agent(let agent) = request.scope else { return nil }
    if request.block.chart == .strip { return strip(metric, agent, period).map { .strip($0) } }
    guard let day = request.block.at ?? request.day else { return nil }
    return .beforeAfter(beforeAfter(metric, agent, on: day, request.span))
  }

  private func ofMeasures(_ request: Request) -> ChartMatter? {
    let (block, scope, span) = (request.block, request.scope, request.span)
    let end = end(block)
    let period = end ?? composer.plan.main
    let kinds = request.metric.map { Kinds.parts(of: $0) } ?? .measures(block.measures)
    switch block.chart {
    case .histogram:
      if let metric = request.metric {
        return histogram(metric, scope, period).map { .histogram($0) }
      }
      return block.measures.first.flatMap { histogram(of: $0, scope, period) }.map {
        .histogram($0)
      }
    case .mix: return mix(kinds, block.caption, scope, span, upTo: end).map { .mix($0) }
    case .pareto:
      return pareto(kinds, block.caption, scope, period, before: before(block, period)).map {
        .pareto($0)
      }
    case .survey:
      let rows = surveyRows(block, scope, upTo: end)
      return .survey(survey(block.measures, request.metric, scope, rows, period))
    default:
      return block.measures.first.map { .rare(rare($0, scope, span, upTo: end)) }
    }
  }

  /// The period that a block names.
  private func end(_ block: EmbeddedFigure) -> Period? {
    block.period.flatMap { calendar.period(named: $0.text) }
  }

  private func before(_ block: EmbeddedFigure, _ period: Period) -> Period {
    block.compare.flatMap { calendar.period(named: $0.text) } ?? calendar.previous(before: period)
  }

  // MARK: - Whose figures

  func scope(named text: String) -> Scope? {
    if text == "operation" || text == "everyone" { return .operation }
    if text.hasPrefix("team:") {
      return organisation.teamNumber(String(text.dropFirst(5))).map { .team($0) }
    }
    return organisation.agentNumber(text).map { .agent($0) }
      ?? organisation.teamNumber(text).map { .team($0) }
  }

  /// Whether all readers of the page may see a scope's figures: totals of the operation everyone may.
  func maySee(_ scope: Scope) -> Bool {
    switch scope {
    case .operation: true
    case .team(let team):
      composer.mayLink(from: audience, to: composer.audience(ofTeam: team))
    case .agent(let agent):
      composer.mayLink(from: audience, to: composer.audience(ofAgent: agent))
    }
  }
}
