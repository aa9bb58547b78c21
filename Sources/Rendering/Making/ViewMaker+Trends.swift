import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  func figure(_ trend: Trend, prefix: String) -> FigureView {
    let chart = lineChart(trend, prefix: prefix)
    let (wide, narrow) = (
      chart.drawing(.wide), chart.drawing(.narrow)
    )
    return FigureView(
      takeaway: language.courseSentence(trend, subject(of: trend.scope))
        ?? language.takeaway(trend), subtitle: language.subtitle(trend),
      description: language.drawingDescription(trend),
      wide: Markup(trusted: wide.svg), narrow: Markup(trusted: narrow.svg), key: key(of: trend),
      numberedWide: numbered(wide, trend), numberedNarrow: numbered(narrow, trend),
      notes: notes(below: trend),
      meaning: kind == .metric
        ? nil : link(words.charts.meaning, trend.metric.path),
      tableTitle: language.tableSummary(trend), table: table(trend))
  }

  /// The events that a drawing had only room to number.
  private func numbered(_ drawing: Drawing, _ trend: Trend) -> [String] {
    drawing.numberedEvents.filter(trend.events.indices.contains).map { index in
      let event = trend.events[index]
      return words.figures.at(language.date(event.date), event.title)
    }
  }

  private func notes(below trend: Trend) -> [String] {
    var notes: [String] = []
    if trend.verdict.outcome != .noFigure { notes.append(language.judgement(trend)) }
    if !trend.pairs.isEmpty, let point = trend.points.lastWhole ?? trend.points.last {
      let period = PeriodState(
        period: point.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
      notes.append(
        words.findings.readBeside(language.pairs(trend.pairs, in: period, address: address)))
    }
    if let counts = language.countsBehind(trend) { notes.append(counts) }
    if let last = trend.points.last, last.isPartial {
      notes.append(words.charts.partial(language.shortPeriod(last.period)))
    }
    if let asOf = stamp.asOf { notes.append(words.charts.asOf(language.day(asOf))) }
    return notes
  }

  /// The drawing alone, for an exit that shows it without its page.
  func drawing(_ trend: Trend, _ size: ChartSize, prefix: String) -> Drawing {
    lineChart(trend, prefix: prefix).drawing(size)
  }

  private func lineChart(_ trend: Trend, prefix: String) -> LineChart {
    var chart = LineChart(
      idPrefix: prefix, title: "", description: "", points: timePoints(trend.points, trend.course),
      axis: ValueAxis(trend.metric.unit.axis, label: ticks(of: trend.metric.unit)),
      months: language.monthNames)
    chart.ladder = periodNames(trend.points).ladder
    if let last = trend.points.lastValue {
      chart.lastLabel = language.lastLabel(last, of: trend.metric).map {
        Label($0.sentence, short: $0.main)
      }
    }
    chart.lastIsPartial = trend.points.last?.isPartial ?? false
    chart.reference = trend.comparison.map {
      LineChart.Reference(points: timePoints($0.points), label: Label(language.name(of: $0.name)))
    }
    chart.standards = standards(trend)
    draw(trend.course, of: trend, in: &chart)
    chart.events = trend.events.map {
      LineChart.Event(
        day: $0.date.dayNumber,
        label: Label(Phrase($0.title, language.day($0.date)).sentence, short: $0.title))
    }
    chart.absence = words.charts.noFigure
    return chart
  }

  /// How an axis's ticks are written; the maker is caught and not its language, which is large.
  func ticks(of unit: Unit) -> @Sendable (_ value: Double, _ step: Double) -> String {
    { value, step in self.language.tick(value, step: step, unit: unit) }
  }

  /// The standards that hold at some time of the drawing.
  private func standards(_ trend: Trend) -> [LineChart.Standard] {
    shownStandards(trend).map { step in
      let limits = step.rule.limits
      return LineChart.Standard(
        from: step.from.dayNumber, low: limits.low, high: limits.high,
        label: Label(
          language.standardLabel(step.rule, unit: trend.metric.unit, phase: step.phase),
          short: language.rule(step.rule, unit: trend.metric.unit)))
    }
  }

  private func shownStandards(_ trend: Trend) -> [StandardStep] {
    guard let first = trend.points.first?.period.first, let last = trend.points.last?.period.last
    else { return [] }
    let steps = trend.standards
    return steps.indices.filter { index in
      let until = index + 1 < steps.count ? steps[index + 1].from : nil
      return steps[index].from <= last && until.map { $0 > first } ?? true
    }.map { steps[$0] }
  }

  private func key(of trend: Trend) -> [KeyView] {
    var key: [(Glyph, String)] = [
      (.own, kind == .agent ? words.charts.keyYou : language.name(of: trend.scope))
    ]
    if let comparison = trend.comparison {
      key.append((.reference, language.name(of: comparison.name)))
    }
    let standards = shownStandards(trend)
    if let step = standards.last {
      let isBand = step.rule.limits.low != nil && step.rule.limits.high != nil
      let text =
        standards.count == 1
        ? language.standardLabel(step.rule, unit: trend.metric.unit, phase: nil)
        : words.charts.keyStandard
      key.append((isBand ? .standardBand : standards.count > 1 ? .standardSteps : .standard, text))
    }
    if let stretch = trend.course.stretches.last {
      key.append((.mean, words.findings.keyMean))
      key.append(
        (.limit, stretch.isProvisional ? words.findings.keyTrial : words.findings.keyLimit))
    }
    if !trend.events.isEmpty { key.append((.event, words.charts.keyEvent)) }
    if trend.points.last?.isPartial == true { key.append((.partial, words.charts.keyPartial)) }
    if trend.points.hasGap { key.append((.gap, words.charts.keyGap)) }
    return marks(of: trend.course.marks) + key.map { KeyView(glyph: $0.0.markup, text: $0.1) }
  }

  /// The key of the marks that are drawn.
  private func marks(of marks: [Course.Mark]) -> [KeyView] {
    keys(of: marks.reversed().map { ($0.meaning, isAbove: $0.isAbove) })
  }

  private func timePoints(_ line: Line, _ course: Course) -> [TimePoint] {
    var points = timePoints(line)
    for mark in course.marks {
      points[mark.index].signal = Signal(mark.meaning, isAbove: mark.isAbove)
    }
    return points
  }

  /// Usual ranges from step to step, and the names of the last one's lines.
  private func draw(_ course: Course, of trend: Trend, in chart: inout LineChart) {
    let varies = course.stretches.contains { $0.varies }
    chart.levels = course.stretches.enumerated().map { index, stretch in
      let first = trend.points.periods[stretch.range.lowerBound].first.dayNumber
      var level = LineChart.Level(
        from: index == 0 && stretch.range.lowerBound == 0 ? nil : first,
        low: varies ? nil : stretch.lows.first { $0.isFinite }, mean: stretch.average,
        high: varies ? nil : stretch.highs.first { $0.isFinite })
      level.isTrial = stretch.isProvisional
      return level
    }
    if varies {
      chart.limits = course.stretches.flatMap { stretch in
        stretch.range.enumerated().map { offset, index in
          LineChart.Limits(
            day: trend.points.periods[index].first.dayNumber, low: stretch.lows[offset],
            high: stretch.highs[offset])
        }
      }
    }
    guard let range = trend.verdict.range else { return }
    func label(_ value: Double, _ words: (String) -> String) -> Label {
      let text = language.figure(value, of: trend.metric)
      return Label(words(text), short: text)
    }
    chart.levelLabels = LineChart.LevelLabels(
      low: label(range.low, words.findings.usualLow),
      mean: label(range.average, words.findings.average),
      high: label(range.high, words.findings.usualHigh))
  }
}

extension Course.Stretch {
  /// Whether the limits differ from period to period.
  fileprivate var varies: Bool {
    // Of shares one side is often cut at 0 or 1 and the same everywhere.
    [lows, highs].contains { limits in
      let known = limits.filter(\.isFinite)
      return known.contains { abs($0 - known[0]) > 1e-9 * max(1, abs($0)) }
    }
  }
}

extension Unit {
  /// The ladder of an axis's ticks.
  var axis: ValueAxis.Kind {
    switch self {
    case .share: .share
    case .duration, .hours: .duration
    case .number, .points, .score, .money, .days: .number
    }
  }
}
