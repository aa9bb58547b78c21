package import Dates
package import Reports

extension Language {
  /// The period in full: "October 2026", "Week 44, 2026", "Q4 2026", "P10 FY2026", "2 November 2026".
  package func period(_ period: Period) -> String { name(period, hasYear: true, isAtStart: true) }

  /// The period where the year is said nearby: "October", "Week 44", "Q4", "P10", "2 November".
  package func shortPeriod(_ period: Period) -> String {
    name(period, hasYear: false, isAtStart: true)
  }

  /// The short name inside a sentence: "October", "week 44".
  package func periodInText(_ period: Period) -> String {
    name(period, hasYear: false, isAtStart: false)
  }

  /// The period's name with its days, where the name does not say them: "Week 44: 26 October to 1 November 2026".
  package func spannedPeriod(_ period: Period, isAtStart: Bool = true) -> String {
    let hasOwnDays = !period.isFiscal && period.grain != .week
    if hasOwnDays { return name(period, hasYear: true, isAtStart: isAtStart) }
    let name = name(period, hasYear: period.isFiscal, isAtStart: isAtStart)
    return dates.spanned(name, days(from: period.first, to: period.last))
  }

  /// "in October", "in week 44", "on 2 November".
  package func during(_ period: Period) -> String {
    dates.during(period.grain, periodInText(period))
  }

  /// "October 2026", or "November so far" while it is not over.
  package func period(_ state: PeriodState) -> String {
    state.isPartial ? dates.soFar(shortPeriod(state.period)) : period(state.period)
  }

  /// "October", or "November so far".
  package func shortPeriod(_ state: PeriodState) -> String {
    state.isPartial ? dates.soFar(shortPeriod(state.period)) : shortPeriod(state.period)
  }

  /// "to 12 March, 9 of 21 working days"; `nil` for a period that is over.
  package func progress(_ state: PeriodState) -> String? {
    state.partialUntil.map { dates.until(day($0), state.workedDays, state.allWorkingDays) }
  }

  /// "26 weeks".
  package func periods(_ count: Int, _ grain: Grain) -> String { dates.periods(count, grain) }

  package func grain(_ grain: Grain) -> String { dates.grain(grain) }

  private func name(_ period: Period, hasYear: Bool, isAtStart: Bool) -> String {
    let year = period.first.year
    switch period.grain {
    case .day: return hasYear ? date(period.first) : day(period.first)
    case .week:
      let week = ISOWeek(of: period.first)
      let name = isAtStart ? dates.weekAtStart(week.number) : dates.week(week.number)
      return hasYear ? dates.weekOfYear(name, week.year) : name
    case .month where period.isFiscal:
      return part(dates.fiscalPeriod(period.number), of: period, hasYear)
    case .month:
      let month = dates.months[period.first.month - 1]
      return hasYear ? dates.withYear(month, year) : month
    case .quarter: return part(dates.quarter(period.number), of: period, hasYear)
    case .year: return period.isFiscal ? dates.fiscalYear(period.namedYear) : "\(year)"
    }
  }

  private func part(_ part: String, of period: Period, _ hasYear: Bool) -> String {
    guard hasYear else { return part }
    let year = period.isFiscal ? dates.fiscalYear(period.namedYear) : "\(period.namedYear)"
    return dates.ofYear(part, year)
  }
}

extension Period {
  /// Whether it is a part of a fiscal year, as its id says.
  var isFiscal: Bool { id.hasPrefix("FY") }

  /// The number at the id's end: 10 of `FY2026-P10`, 4 of `2026-Q4`.
  fileprivate var number: Int {
    Int(id.reversed().prefix { $0.isWholeNumber }.reversed().map(String.init).joined()) ?? 0
  }

  /// The year at the id's beginning: 2026 of `FY2026-P10`.
  fileprivate var namedYear: Int {
    Int(id.drop { !$0.isWholeNumber }.prefix { $0.isWholeNumber }) ?? first.year
  }
}
