import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  /// A trend's numbers as a table, oldest first.
  ///
  /// What is the same in all rows stands once: what is counted in its column's head, the standard in the caption.
  func table(_ trend: Trend) -> PeriodTableView {
    let steps = trend.points.periods.map { period in
      trend.standards.lastIndex { $0.from <= period.last }
    }
    let isOneStandard = steps.allSatisfy { $0 == steps.first }
    let (rows, hasBehind) = rows(trend, standards: isOneStandard ? [] : steps)
    return PeriodTableView(
      caption: caption(trend, isOneStandard ? steps.first ?? nil : nil),
      periodHead: words.tables.period, valueHead: language.name(of: trend.scope),
      behindHead: hasBehind ? behindHead(trend.metric) : nil,
      comparisonHead: trend.comparison.map { language.capitalised(language.name(of: $0.name)) },
      standardHead: isOneStandard ? nil : words.tables.standard, rows: rows)
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
  func behindHead(_ metric: MetricReference) -> String {
    language.isSeconds(metric.counted)
      ? words.tables.behind : language.capitalised(language.noun(metric.counted))
  }

  /// The rows, and whether anything stands behind any figure; without steps one standard holds throughout.
  private func rows(_ trend: Trend, standards steps: [Int?]) -> (TextGrid, hasBehind: Bool) {
    let line = trend.points
    let names = periodNames(line).rows
    let comparison = comparison(trend)
    let rules = steps.isEmpty ? [] : trend.standards.map { rule($0, of: trend) }
    var cell = FigureCell(trend.metric, .noData)
    var grid = TextGrid(columns: PeriodTableView.columns.count, rows: line.count)
    var hasBehind = false
    for index in line.indices {
      cell.reading = line.readings[index]
      let (value, behind) = figure(cell, in: line.periods[index])
      hasBehind = hasBehind || !behind.isEmpty
      grid.append(names[index])
      grid.append(value)
      grid.append(behind.isEmpty ? language.missing : behind)
      grid.append(comparison.isEmpty ? "" : comparison[index])
      grid.append(
        steps.isEmpty ? "" : steps[index].map { rules[$0] } ?? words.standards.noStandard)
    }
    return (grid, hasBehind)
  }

  private func rule(_ step: StandardStep, of trend: Trend) -> String {
    language.rule(step.rule, unit: trend.metric.unit, phase: step.phase)
  }

  private func figure(_ cell: FigureCell, in period: Period) -> (String, String) {
    if let value = cell.reading.value {
      return (
        language.written(value, of: cell, against: nil), language.evidence(cell, isNamed: false)
      )
    }
    let state = PeriodState(
      period: period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
    let figure = language.figure(cell, in: state, address: address)
    return (figure.main, cell.reading.outcome == .noData ? "" : figure.detail)
  }

  /// The figures beside, row by row; both lines have the same periods.
  private func comparison(_ trend: Trend) -> [String] {
    guard let comparison = trend.comparison else { return [] }
    var cell = FigureCell(trend.metric, .noData)
    return comparison.points.readings.map { reading in
      cell.reading = reading
      return language.value(of: cell)
    }
  }
}
