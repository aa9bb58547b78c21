internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Statistics

extension ChartMaker {
  /// A metric day by day, in weeks, with the days that lie outside what is usual.
  func calendar(
    _ metric: Int, _ scope: Scope, _ span: EmbeddedFigure.Span?, upTo end: Period?
  ) -> CalendarMatter {
    let days = self.days(span, upTo: end, weeks: 26)
    let monday = days.lowerBound.advanced(by: 1 - days.lowerBound.weekday)
    let sunday = max(monday, days.upperBound.advanced(by: -1))
    let all = monday..<sunday.advanced(by: 8 - sunday.weekday)
    let readings = figures.line(metric, scope, calendar.periods(.day, covering: all))
    let sides = unusual(metric, readings, from: monday, steps: steps(of: metric, scope))
    let cells = zip(all, zip(readings, sides)).map { date, found in
      CalendarMatter.Day(
        date: date, state: state(of: date, in: days, found.0),
        isAbove: days.contains(date) ? found.1 : nil)
    }
    return CalendarMatter(
      metric: composer.reference(to: metric), scope: name(of: scope), span: DaySpan(days),
      days: cells, count: readings.count { $0.value != nil })
  }

  private func state(
    of date: CivilDate, in days: Range<CivilDate>, _ reading: Reading
  ) -> CalendarMatter.Day.State {
    if !days.contains(date) { return .outside }
    let isClosed = reading.outcome == .noData && !composer.settings.workingDays.isWorked(date)
    return isClosed ? .closed : .open(reading)
  }

  /// On which side each day stands out, by its limits alone: a run of days is no day.
  ///
  /// Weekdays that differ are brought level first, for a Monday is not unusual for being a Monday.
  private func unusual(
    _ metric: Int, _ readings: [Reading], from first: CivilDate, steps: [CivilDate]
  ) -> [Bool?] {
    guard readings.count / 7 >= CalendarMatter.fewestWeeks else {
      return readings.map { _ in nil }
    }
    let points = readings.map { reading in
      reading.value.map { ProcessPoint(value: $0, size: max(1, reading.n ?? 1)) }
    }
    let nature = MetricNature(figures.metrics[metric])
    let pattern = nature == .proportion ? nil : WeekdayPattern(points)
    let shape: ProcessChartChoice.Shape =
      switch nature {
      case .proportion: .proportion
      case .ratio, .statistic: .mean
      case .total: .plain
      }
    let level = pattern?.adjusted(points) ?? points
    let rules = ProcessRules(
      run: nil, trend: nil, twoOfThree: .off, pointOnMean: .skipped, fewestPoints: 6)
    let chart = ProcessChart(
      ProcessChartChoice.kind(for: shape, points: level), points: level,
      steps: steps.map { first.distance(to: $0) }, rules: rules)
    return chart.signals.map { $0.map { $0.side == .above } }
  }

  /// The days on which a confirmed cause began a metric's course anew.
  private func steps(of metric: Int, _ scope: Scope) -> [CivilDate] {
    let id = figures.metrics[metric].id
    return composer.studyDesk.steps(of: scope).filter { $0.metrics.contains(id) }.map(\.date)
  }

  /// How many days lie between rare events.
  func rare(
    _ measure: EmbeddedFigure.NamedMeasure, _ scope: Scope, _ span: EmbeddedFigure.Span?,
    upTo end: Period?
  ) -> RareMatter {
    let days = self.days(span, upTo: end, weeks: 52)
    let found = figures.days(counting: measure.measure.text, scope, days)
    // Two on one day lie no day apart.
    let dates = found.flatMap { [CivilDate](repeating: $0.date, count: Int($0.count.rounded())) }
    let gaps = zip(dates, dates.dropFirst()).map { (date: $1, days: $0.distance(to: $1)) }
    let chart = ProcessChart(
      .timeBetween, points: gaps.map { ProcessPoint(value: Double($0.days)) }, baseline: .all)
    let limits = dates.count >= RareMatter.fewest ? chart.limits.last.flatMap { $0 } : nil
    return RareMatter(
      name: measure.name, scope: name(of: scope), span: DaySpan(days),
      gaps: zip(gaps, chart.signals).map { gap, signal in
        RareMatter.Gap(
          date: gap.date, days: gap.days,
          isLong: limits == nil ? nil : signal.map { $0.side == .above })
      }, events: dates.count,
      sinceLast: dates.last.map { $0.distance(to: days.upperBound.advanced(by: -1)) },
      usual: limits.map { RareMatter.Usual(centre: $0.centre, low: $0.lower, high: $0.upper) })
  }

  /// A metric by weekday, and by hour where the data has times.
  func heat(
    _ metric: Int, _ scope: Scope, _ span: EmbeddedFigure.Span?, upTo end: Period?
  ) -> HeatMatter? {
    let days = self.days(span, upTo: end, weeks: 8)
    let whole = figures.reading(metric, scope, days)
    guard whole.value != nil else { return nil }
    let dates = (1...7).map { weekday in days.filter { $0.weekday == weekday } }
    let hours = composer.input.hours?.hours(metric, scope, days) ?? []
    let rows = dates.map { dates in
      hours.isEmpty
        ? [reading(metric, scope, dates)]
        : hours.map { composer.input.hours?.reading(metric, scope, dates, hour: $0) ?? .noData }
    }
    return HeatMatter(
      metric: composer.reference(to: metric), scope: name(of: scope), span: DaySpan(days),
      hours: hours, rows: rows, whole: composer.cell(metric, whole),
      weeks: (days.lowerBound.distance(to: days.upperBound) + 6) / 7)
  }

  /// One figure of several days together.
  private func reading(_ metric: Int, _ scope: Scope, _ dates: [CivilDate]) -> Reading {
    guard let first = dates.first else { return .noData }
    guard figures.applies(metric, scope, first..<first.advanced(by: 1)) else {
      return .notApplicable
    }
    return figures.reading(
      metric, figures.totals(scope, dates.map { $0..<$0.advanced(by: 1) }))
  }
}
