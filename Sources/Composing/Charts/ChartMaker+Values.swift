internal import Dates
internal import Measures
internal import Notes
internal import Reports

extension ChartMaker {
  /// The values behind a figure that is read off a histogram.
  func histogram(_ metric: Int, _ scope: Scope, _ period: Period) -> HistogramMatter? {
    guard let measure = figures.metrics[metric].formula.histogram else { return nil }
    let reading = figures.reading(metric, scope, period.days)
    guard reading.value != nil else { return nil }
    return histogram(
      of: measure, .metric(composer.reference(to: metric)), scope, period,
      standard: standard(metric, scope, reading, period))
  }

  func histogram(
    of measure: EmbeddedFigure.NamedMeasure, _ scope: Scope, _ period: Period
  ) -> HistogramMatter? {
    histogram(
      of: measure.measure.text, .measure(name: measure.name), scope, period, standard: .none)
  }

  private func histogram(
    of measure: String, _ subject: ChartSubject, _ scope: Scope, _ period: Period,
    standard: StandardState
  ) -> HistogramMatter {
    let values = figures.values(of: measure, scope, period.days)
    return HistogramMatter(
      subject: subject, scope: name(of: scope), period: composer.state(of: period),
      values: values.map { HistogramMatter.Occurrence(value: $0.value, count: $0.count) },
      count: values.reduce(0) { $0 + $1.count },
      median: figures.quantile(0.5, of: measure, scope, period.days),
      ninetieth: figures.quantile(0.9, of: measure, scope, period.days), standard: standard)
  }

  /// Two metrics of many people against each other; a person's own team where it is about one.
  func scatter(
    _ x: Int, _ y: Int, _ scope: Scope, _ period: Period
  ) -> ScatterMatter? {
    let days = period.days
    let own: Int? = if case .agent(let agent) = scope { agent } else { nil }
    let group = own.map { team(of: $0, during: days).map { Scope.team($0) } } ?? scope
    guard let group else { return nil }
    let others = people(x, in: group, during: days).filter { $0 != own }
    let points = others.compactMap { agent -> ScatterMatter.Point? in
      guard let across = figures.reading(x, .agent(agent), days).value,
        let up = figures.reading(y, .agent(agent), days).value
      else { return nil }
      return ScatterMatter.Point(x: across, y: up)
    }
    let showsPeers = points.count >= ScatterMatter.fewestPeers
    let mine = own.map { self.own($0, x, y, days) }
    let all = points.map { ($0.x, $0.y) } + [mine].compactMap { $0 }.compactMap(\.point)
    return ScatterMatter(
      x: composer.reference(to: x), y: composer.reference(to: y), person: own.map { name(of: $0) },
      group: name(of: group), period: composer.state(of: period), own: mine,
      peers: showsPeers ? points.sorted { ($0.x, $0.y) < ($1.x, $1.y) } : [],
      peerCount: points.count, xMedian: showsPeers ? all.map(\.0).median : nil,
      yMedian: showsPeers ? all.map(\.1).median : nil)
  }

  private func own(
    _ agent: Int, _ x: Int, _ y: Int, _ days: Range<CivilDate>
  ) -> ScatterMatter.Own {
    let across = figures.reading(x, .agent(agent), days)
    let up = figures.reading(y, .agent(agent), days)
    return ScatterMatter.Own(
      x: composer.cell(x, across), y: composer.cell(y, up),
      xInterval: interval(x, .agent(agent), across, days),
      yInterval: interval(y, .agent(agent), up, days))
  }
}

extension ScatterMatter.Own {
  fileprivate var point: (Double, Double)? {
    guard let x = x.reading.value, let y = y.reading.value else { return nil }
    return (x, y)
  }
}
