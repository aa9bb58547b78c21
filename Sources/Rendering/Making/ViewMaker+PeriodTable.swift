import Dates
import Measures
import Reports

extension ViewMaker {
  /// A trend's numbers as a table, oldest first.
  ///
  /// What is the same in all rows stands once: what is counted in its column's head, the standard in the caption.
  func table(_ trend: Trend) -> PeriodTableView {
    let steps = trend.points.map { step(at: $0, in: trend) }
    let isOneStandard = steps.allSatisfy { $0 == steps.first }
    let standards = isOneStandard ? [] : trend.standards.map { rule($0, of: trend) }
    let rows = trend.points.indices.map { index in
      row(trend.points[index], of: trend, comparison: comparison(at: index, of: trend)) {
        standards.isEmpty ? "" : steps[index].map { standards[$0] } ?? words.standards.noStandard
      }
    }
    let hasBehind = rows.contains { $0.behind != language.missing }
    return PeriodTableView(
      caption: caption(trend, isOneStandard ? steps.first ?? nil : nil),
      periodHead: words.tables.period, valueHead: language.name(of: trend.scope),
      behindHead: hasBehind ? behindHead(trend.metric) : nil,
      comparisonHead: trend.comparison.map { language.capitalised(language.name(of: $0.name)) },
      standardHead: standards.isEmpty ? nil : words.tables.standard, rows: rows)
  }

  private func caption(_ trend: Trend, _ step: Int?) -> String {
    let caption = language.tableCaption(trend)
    guard let step else { return caption }
    let standard = trend.standards[step]
    return words.tables.captionWithStandard(
      caption,
      language.standardLabel(standard.rule, unit: trend.metric.unit, phase: standard.phase))
  }

  /// "Calls"; where seconds are counted, the cells say hours themselves.
  private func behindHead(_ metric: MetricReference) -> String {
    let isNamed = !metric.counted.isEmpty && !language.isSeconds(metric.counted)
    return isNamed ? language.capitalised(language.noun(metric.counted)) : words.tables.behind
  }

  private func rule(_ step: StandardStep, of trend: Trend) -> String {
    language.rule(step.rule, unit: trend.metric.unit, phase: step.phase)
  }

  /// The standard in force at a period's end.
  private func step(at point: LinePoint, in trend: Trend) -> Int? {
    trend.standards.lastIndex { $0.from <= point.period.last }
  }

  private func row(
    _ point: LinePoint, of trend: Trend, comparison: String, standard: () -> String
  ) -> PeriodRowView {
    let name = name(of: point.period)
    let (value, behind) = figure(at: point, of: trend.metric)
    return PeriodRowView(
      period: point.isPartial ? language.dates.soFar(name) : name, value: value,
      behind: behind.isEmpty ? language.missing : behind, comparison: comparison,
      standard: standard())
  }

  private func figure(at point: LinePoint, of metric: MetricReference) -> (String, String) {
    let cell = FigureCell(metric, point.reading)
    if let value = cell.reading.value {
      return (
        language.written(value, of: cell, against: nil), language.evidence(cell, isNamed: false)
      )
    }
    let state = PeriodState(
      period: point.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
    let figure = language.figure(cell, in: state, address: address)
    return (figure.main, cell.reading.outcome == .noData ? "" : figure.detail)
  }

  /// A week with its first day, for its number says little; the years stand in the caption.
  private func name(of period: Period) -> String {
    guard period.grain == .week else { return language.period(period) }
    return language.dates.weekFrom(language.shortPeriod(period), language.shortDay(period.first))
  }

  /// The figure beside; both lines nearly always have the same periods in the same places.
  private func comparison(at index: Int, of trend: Trend) -> String {
    guard let points = trend.comparison?.points else { return "" }
    let first = trend.points[index].period.first
    let isBeside = points.indices.contains(index) && points[index].period.first == first
    let point = isBeside ? points[index] : points.first { $0.period.first == first }
    return point.map { language.value(of: FigureCell(trend.metric, $0.reading)) }
      ?? language.missing
  }
}
