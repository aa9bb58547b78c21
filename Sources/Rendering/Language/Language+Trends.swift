import Dates
import Measures
package import Reports

extension Language {
  /// A plain sentence over a drawing: the last whole period and whether it passes; no claim of change.
  ///
  /// "84.0% in October. The standard is 80% or more: it passes."
  package func takeaway(_ trend: Trend) -> String {
    guard let point = trend.lastWhole ?? trend.points.last else { return words.charts.noFigure }
    let cell = cell(point, of: trend.metric)
    guard let value = cell.reading.value else {
      let state = PeriodState(
        period: point.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
      return figure(cell, in: state, address: trend.scope.address).sentence + "."
    }
    return figure(value, point, trend)
  }

  /// The last whole period's figure and whether it passes; the verdict on its course stands elsewhere.
  func judgement(_ trend: Trend) -> String {
    guard let point = trend.lastWhole ?? trend.points.last, let value = point.reading.value else {
      return words.charts.noFigure
    }
    return figure(value, point, trend)
  }

  private func figure(_ value: Double, _ point: LinePoint, _ trend: Trend) -> String {
    let cell = cell(point, of: trend.metric)
    let text = written(value, of: cell, against: trend.standard.rule)
    return words.charts.figure(text, during(point)) + " " + judgement(trend, cell)
  }

  private func judgement(_ trend: Trend, _ cell: FigureCell) -> String {
    guard let rule = trend.standard.rule else { return words.charts.noStandard }
    let text = self.rule(rule, unit: trend.metric.unit)
    let isOver = trend.lastWhole != nil
    let verdict = verdict(trend.standard, cell: cell, isPeriodOver: isOver)
    return switch trend.standard {
    case .passes: words.charts.passes(text)
    case .misses: words.charts.misses(text, verdict)
    case .none, .tooFew, .open: words.charts.undecided(text, verdict)
    }
  }

  /// The line under the takeaway: metric, scope, how often, unit and days.
  package func subtitle(_ trend: Trend) -> String {
    words.charts.subtitle(
      isolated(trend.metric.name), isolated(nameInText(of: trend.scope)), dates.by(trend.grain),
      words.figures.unit(trend.metric.unit), span(trend.points))
  }

  /// What a drawing shows beyond its takeaway, for those who do not see it: time, extent, events.
  package func drawingDescription(_ trend: Trend) -> String {
    let words = words.charts
    let values = Extent(trend.points.readings) { $0.value }
    var text = words.withFigure(periods(trend.points.count, trend.grain), values.count)
    if values.count > 0 {
      text += " "
      text += words.spread(
        value(values.low, of: trend.metric), value(values.high, of: trend.metric))
    }
    if !trend.events.isEmpty { text += " " + words.eventCount(trend.events.count) }
    return text
  }

  /// The label at the end of a line: long "73.2%, October", short "73.2%".
  package func lastLabel(_ point: LinePoint, of metric: MetricReference) -> Phrase? {
    point.reading.value.map { value in
      let text = self.value(
        value, unit: metric.unit, decimals: metric.decimals, n: point.reading.n)
      let name = periodInText(point.period)
      return Phrase(text, point.isPartial ? dates.soFar(name) : name)
    }
  }

  /// How much stands behind each point: "29,000 to 33,000 calls a week"; `nil` where nothing is known.
  package func countsBehind(_ trend: Trend) -> String? {
    let counts = Extent(trend.points.wholeReadings) { $0.n }
    guard counts.count > 0, counts.high > 0, !isSeconds(trend.metric.counted) else { return nil }
    let most = counted(counts.high, trend.metric.counted)
    return words.charts.perPeriod(
      counts.low == counts.high ? nil : count(counts.low), most, trend.grain)
  }

  /// The summary over a data table that is folded away: "Data table, 26 weeks".
  package func tableSummary(_ trend: Trend) -> String {
    words.charts.dataTable(periods(trend.points.count, trend.grain))
  }

  /// The caption of that table: "First contact resolution by week, 4 May to 1 November 2026".
  package func tableCaption(_ trend: Trend) -> String {
    words.tables.dataCaption(
      isolated(trend.metric.name), dates.by(trend.grain), span(trend.points))
  }

  /// What a small line shows, for those who do not see it: "Quality, 26 weeks, 3 without a figure".
  package func smallLine(_ points: Line, of metric: MetricReference) -> String {
    let missing = points.readings.count { $0.value == nil }
    return words.charts.smallLine(
      isolated(metric.name), periods(points.count, points.first?.period.grain ?? .week), missing)
  }

  /// The days that a line spans: "4 May to 1 November 2026".
  package func span(_ points: Line) -> String {
    guard let first = points.first, let last = points.last else { return missing }
    return days(from: first.period.first, to: last.period.last)
  }

  package func name(of scope: TrendScope) -> String {
    switch scope {
    case .operation: words.tables.wholeOperation
    case .team(let name), .agent(let name): name
    }
  }

  private func nameInText(of scope: TrendScope) -> String {
    scope == .operation ? words.charts.keyOperation : name(of: scope)
  }

  package func name(of comparison: ComparisonName) -> String {
    switch comparison {
    case .team(let name): name
    case .operation: words.charts.keyOperation
    }
  }

  private func value(_ value: Double, of metric: MetricReference) -> String {
    self.value(value, unit: metric.unit, decimals: metric.decimals)
  }

  private func cell(_ point: LinePoint, of metric: MetricReference) -> FigureCell {
    FigureCell(
      reading: point.reading, unit: metric.unit, decimals: metric.decimals,
      counted: metric.counted)
  }

  private func during(_ point: LinePoint) -> String {
    point.isPartial ? dates.soFar(during(point.period)) : during(point.period)
  }
}

extension Trend {
  /// The last period that is over, of which `standard` speaks.
  fileprivate var lastWhole: LinePoint? { points.lastWhole }
}

extension TrendScope {
  fileprivate var address: Address {
    if case .agent = self { return .they }
    return .group
  }
}

/// The lowest and highest of some numbers, and how many they are.
private struct Extent {
  private(set) var count = 0
  private(set) var low = Double.infinity
  private(set) var high = -Double.infinity

  init(_ readings: some Sequence<Reading>, _ number: (Reading) -> Double?) {
    for reading in readings {
      guard let number = number(reading), number.isFinite else { continue }
      count += 1
      low = min(low, number)
      high = max(high, number)
    }
  }
}
