/// Cuts time into periods: ISO weeks always, months, quarters and years by the calendar or a fiscal year.
package enum PeriodCalendar: Sendable, Hashable {
  case gregorian
  case fiscal(FiscalCalendar)

  /// The period of a grain in which a day lies.
  package func period(_ grain: Grain, containing date: CivilDate) -> Period {
    switch (grain, self) {
    case (.day, _):
      return Period(grain: .day, id: date.description, days: date..<date.advanced(by: 1))
    case (.week, _):
      let week = ISOWeek(of: date)
      let id = padded(week.year, 4) + "-W" + padded(week.number, 2)
      return Period(grain: .week, id: id, days: week.monday..<week.monday.advanced(by: 7))
    case (_, .gregorian): return gregorian(grain, containing: date)
    case (_, .fiscal(let calendar)): return fiscal(grain, containing: date, in: calendar)
    }
  }

  /// The period that follows.
  package func next(after period: Period) -> Period {
    self.period(period.grain, containing: period.days.upperBound)
  }

  /// The period that comes before.
  package func previous(before period: Period) -> Period {
    self.period(period.grain, containing: period.first.advanced(by: -1))
  }

  /// All periods of a grain that touch a range of days, in order.
  package func periods(_ grain: Grain, covering days: Range<CivilDate>) -> [Period] {
    var found: [Period] = []
    var from = days.lowerBound
    while from < days.upperBound {
      let period = period(grain, containing: from)
      found.append(period)
      from = period.days.upperBound
    }
    return found
  }

  /// The last periods of a grain up to and including the one given, oldest first.
  package func periods(_ count: Int, endingWith period: Period) -> [Period] {
    var found = [period]
    while found.count < count { found.append(previous(before: found[found.count - 1])) }
    return found.reversed()
  }

  /// The period that an id names, or `nil`.
  package func period(named id: String) -> Period? {
    guard let date = PeriodName(id)?.someDay(in: self), let grain = PeriodName(id)?.grain else {
      return nil
    }
    let period = period(grain, containing: date)
    // `2026-W53` may name a week that the year does not have; only an id that comes back is one.
    return period.id == id.uppercased() ? period : nil
  }

  private func gregorian(_ grain: Grain, containing date: CivilDate) -> Period {
    let (year, month, _) = date.components
    switch grain {
    case .quarter:
      let quarter = (month - 1) / 3 + 1
      let start = CivilDate(unchecked: year, 3 * quarter - 2, 1)
      let end =
        quarter == 4
        ? CivilDate(unchecked: year + 1, 1, 1)
        : CivilDate(unchecked: year, 3 * quarter + 1, 1)
      return Period(grain: grain, id: padded(year, 4) + "-Q\(quarter)", days: start..<end)
    case .year:
      let start = CivilDate(unchecked: year, 1, 1)
      return Period(
        grain: grain, id: padded(year, 4), days: start..<CivilDate(unchecked: year + 1, 1, 1))
    default:
      let start = CivilDate(unchecked: year, month, 1)
      let end = start.advanced(by: CivilDate.daysIn(month: month, of: year))
      return Period(
        grain: .month, id: padded(year, 4) + "-" + padded(month, 2), days: start..<end)
    }
  }

  private func fiscal(
    _ grain: Grain, containing date: CivilDate, in calendar: FiscalCalendar
  ) -> Period {
    let year = calendar.year(of: date)
    let name = "FY" + padded(year.name, 4)
    if grain == .year { return Period(grain: grain, id: name, days: year.days) }
    let index = year.periods.firstIndex { $0.contains(date) } ?? 0
    if grain == .month {
      return Period(
        grain: grain, id: name + "-P" + padded(index + 1, 2), days: year.periods[index])
    }
    let quarter = index / 3 + 1
    return Period(grain: grain, id: name + "-Q\(quarter)", days: year.quarter(quarter))
  }
}
