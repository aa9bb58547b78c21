internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension ChartMaker {
  /// A small line for each of some metrics, over the last whole period's figure.
  func spark(
    _ metrics: [Int], _ scope: Scope, _ span: EmbeddedFigure.Span?, upTo end: Period?
  ) -> Scorecard {
    let periods = periods(span, upTo: end)
    let period = periods.last { $0.last <= asOf } ?? end ?? composer.plan.main
    let before = calendar.previous(before: period)
    let rows = metrics.map { metric in
      let line = Line(
        periods: periods, readings: figures.line(metric, scope, periods),
        firstPartial: periods.firstIndex { $0.last > asOf } ?? periods.count)
      let reading = figures.reading(metric, scope, period.days)
      return Scorecard.Row(
        metric: composer.reference(to: metric), cells: [composer.cell(metric, reading)],
        before: cell(metric, scope, before.days),
        standard: standard(metric, scope, reading, period), line: line,
        pairs: pairs(of: metric, scope, period))
    }
    return Scorecard(
      columns: [column(of: scope, period)], period: composer.state(of: period),
      periodBefore: composer.state(of: before),
      lineGrain: periods.last?.grain ?? composer.settings.lineGrain, linePeriods: periods.count,
      groups: [Scorecard.Group(title: "", rows: rows)])
  }

  private func column(of scope: Scope, _ period: Period) -> Scorecard.Column {
    switch scope {
    case .operation: .operation
    case .team(let team):
      .team(
        name: organisation.teams[team].name,
        agents: composer.workers(in: team, during: period.days).count)
    case .agent: .own
    }
  }

  /// The metrics that are never left out beside one.
  private func pairs(of metric: Int, _ scope: Scope, _ period: Period) -> [PairedFigure] {
    figures.metrics[metric].pairedWith.compactMap { id in
      guard let other = composer.desk.metricNumber(id),
        figures.applies(other, scope, period.days)
      else { return nil }
      return PairedFigure(name: figures.metrics[other].name, cell: cell(other, scope, period.days))
    }
  }

  /// Each of some metrics beside its standard, and the figures of earlier periods.
  func bullet(_ metrics: [Int], _ scope: Scope, _ period: Period) -> BulletMatter {
    let before = calendar.previous(before: period)
    let earlier = calendar.periods(BulletMatter.earlierPeriods, endingWith: before)
    let rows = metrics.map { metric in
      let reading = figures.reading(metric, scope, period.days)
      let values = figures.line(metric, scope, earlier).compactMap(\.value)
      let bounds = values.min().flatMap { low in values.max().map { Bounds(low: low, high: $0) } }
      return BulletMatter.Row(
        metric: composer.reference(to: metric), cell: composer.cell(metric, reading),
        before: cell(metric, scope, before.days),
        standard: standard(metric, scope, reading, period),
        earlier: values.count > 1 ? bounds : nil)
    }
    return BulletMatter(
      scope: name(of: scope), period: composer.state(of: period),
      before: composer.state(of: before), rows: rows)
  }

  /// So many periods up to one, or to the newest.
  func periods(
    _ span: EmbeddedFigure.Span?, upTo end: Period?, grain: Grain? = nil, count: Int? = nil
  ) -> [Period] {
    let grain = span?.grain ?? grain ?? composer.settings.lineGrain
    let last = calendar.period(grain, containing: min(end?.last ?? asOf, asOf))
    var periods = calendar.periods(
      span?.count ?? count ?? composer.settings.lineCount, endingWith: last)
    if let first = figures.span?.lowerBound { periods.removeAll { $0.last < first } }
    return periods
  }

  /// The days of so many weeks or months up to a period, or to the newest.
  func days(
    _ span: EmbeddedFigure.Span?, upTo end: Period?, weeks: Int
  ) -> Range<CivilDate> {
    let periods = periods(
      span ?? EmbeddedFigure.Span(count: weeks, grain: .week), upTo: end)
    guard let first = periods.first, let last = periods.last else {
      return asOf..<asOf
    }
    return known(first.first..<last.days.upperBound)
  }
}

extension DaySpan {
  /// The days of a range; a range without any is its first day.
  init(_ days: Range<CivilDate>) {
    self.init(
      first: days.lowerBound, last: max(days.lowerBound, days.upperBound.advanced(by: -1)))
  }
}
