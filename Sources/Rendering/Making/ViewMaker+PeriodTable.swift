import Dates
import Measures
import Reports

extension ViewMaker {
  /// A trend's numbers as a table, oldest first.
  func table(_ trend: Trend) -> PeriodTableView {
    let comparison = trend.comparison.map { comparison in
      Dictionary(
        comparison.points.map { ($0.period.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let standards = trend.standards.map {
      (from: $0.from, rule: language.rule($0.rule, unit: trend.metric.unit, phase: $0.phase))
    }
    return PeriodTableView(
      caption: language.tableCaption(trend), periodHead: words.tables.period,
      valueHead: language.name(of: trend.scope), behindHead: words.tables.behind,
      comparisonHead: trend.comparison.map { language.capitalised(language.name(of: $0.name)) },
      standardHead: standards.isEmpty ? nil : words.tables.standard,
      rows: trend.points.map { point in
        row(
          point, of: trend,
          comparison: comparison.map { value($0[point.period.id], of: trend.metric) },
          standard: standards.isEmpty
            ? nil
            : standards.last { $0.from <= point.period.last }?.rule ?? words.standards.noStandard)
      })
  }

  private func row(
    _ point: LinePoint, of trend: Trend, comparison: String?, standard: String?
  ) -> PeriodRowView {
    let cell = FigureCell(trend.metric, point.reading)
    let state = PeriodState(
      period: point.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
    let name = name(of: point.period)
    let figure = language.figure(cell, in: state, address: address)
    return PeriodRowView(
      period: point.isPartial ? language.dates.soFar(name) : name, value: figure.main,
      behind: figure.detail,
      comparison: comparison, standard: standard)
  }

  /// A week with its days, for its number says little; the years stand in the caption.
  private func name(of period: Period) -> String {
    guard period.grain == .week else { return language.period(period) }
    return language.dates.spanned(
      language.shortPeriod(period),
      language.daysWithoutYear(from: period.first, to: period.last))
  }

  private func value(_ point: LinePoint?, of metric: MetricReference) -> String {
    point.map { language.value(of: FigureCell(metric, $0.reading)) } ?? language.missing
  }
}
