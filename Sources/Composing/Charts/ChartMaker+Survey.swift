internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Statistics
internal import Workforce

extension ChartMaker {
  /// What was answered, a row for each team, for each period, or for the scope and the whole around it.
  func survey(
    _ answers: [EmbeddedFigure.NamedMeasure], _ metric: Int?, _ scope: Scope,
    _ block: SurveyRows, _ period: Period
  ) -> SurveyMatter {
    let limit = max(
      SurveyMatter.hiddenUnder, metric.map { figures.metrics[$0].hideUnder } ?? 0)
    func row(
      _ name: SurveyMatter.Row.Name, _ scope: Scope, _ days: Range<CivilDate>
    ) -> SurveyMatter.Row {
      let counts = answers.map { figures.sum(of: $0.measure.text, scope, days) ?? 0 }
      return SurveyMatter.Row(name, counts, hiddenUnder: limit)
    }
    var days = period.days
    let rows: [SurveyMatter.Row]
    switch block {
    case .periods(let periods):
      days = (periods.first?.first ?? days.lowerBound)..<(periods.last?.days ?? days).upperBound
      rows = periods.map { row(.period(composer.state(of: $0)), scope, $0.days) }
    case .scopes(let scopes):
      rows = scopes.map { row(.scope(name(of: $0)), $0, period.days) }
    }
    return SurveyMatter(
      metric: metric.map { composer.reference(to: $0) }, scope: name(of: scope),
      span: DaySpan(known(days)), answers: answers.map(\.name), rows: rows)
  }

  /// What the rows of a survey's drawing are.
  enum SurveyRows {
    case scopes([Scope])
    case periods([Period])
  }

  /// The rows that a block asks for, of scopes that the page's readers may see.
  func surveyRows(_ block: EmbeddedFigure, _ scope: Scope, upTo end: Period?) -> SurveyRows {
    let grain = block.by.flatMap { Grain(rawValue: $0.text) }
    if grain != nil || block.span != nil && block.by == nil {
      let span = block.span ?? grain.map { EmbeddedFigure.Span(count: 6, grain: $0) }
      return .periods(periods(span, upTo: end))
    }
    if block.by?.text == "team" {
      let teams =
        switch scope {
        case .operation: organisation.topTeams
        case .team(let team): organisation.subteams(of: team)
        case .agent: [Int]()
        }
      let seen = teams.map { Scope.team($0) }.filter { maySee($0) }
      return .scopes(seen.isEmpty ? [scope] : seen + [scope])
    }
    return .scopes(scope == .operation ? [scope] : [scope, .operation])
  }
}

extension SurveyMatter.Row {
  /// A row with its score, or with nothing but its replies where they are too few to be shown.
  fileprivate init(_ name: Name, _ counts: [Double], hiddenUnder limit: Int) {
    let replies = counts.reduce(0, +)
    if replies < Double(limit) {
      self.init(name: name, counts: [], replies: replies, score: nil, interval: nil)
      return
    }
    let side = counts.count / 2
    let against = counts.prefix(side).reduce(0, +)
    let inFavour = counts.suffix(side).reduce(0, +)
    let between = replies - against - inFavour
    self.init(
      name: name, counts: counts, replies: replies,
      score: NetPromoter.score(promoters: inFavour, passives: between, detractors: against),
      interval: NetPromoter.interval(
        promoters: inFavour, passives: between, detractors: against
      ).map(Bounds.init))
  }
}
