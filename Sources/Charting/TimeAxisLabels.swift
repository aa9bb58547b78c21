/// Picks the periods of a rung and writes them: the month when it changes, the year when it changes.
struct TimeAxisLabels {
  let days: [Int32]
  let grain: TimeAxis.Grain
  let names: MonthNames
  let dates: [CivilDay]

  init(days: [Int32], grain: TimeAxis.Grain, names: MonthNames) {
    self.days = days
    self.grain = grain
    self.names = names
    dates = days.map(CivilDay.init)
  }

  /// The rung's ticks, or none when they are more than `most`.
  func ticks(_ rung: TimeAxis.Rung, atMost most: Int) -> [TimeAxis.Tick] {
    var chosen: [Int] = []
    for index in days.indices where isTick(index, rung) {
      guard chosen.count < most else { return [] }
      chosen.append(index)
    }
    var before: CivilDay?
    return chosen.map { index in
      let text = label(dates[index], after: before, rung)
      before = dates[index]
      return TimeAxis.Tick(day: days[index], label: text)
    }
  }

  /// A date in full but for the year, for an axis with room for one label.
  func label(_ day: Int32) -> String {
    label(CivilDay(day), after: nil, .periods(1))
  }

  private func isTick(_ index: Int, _ rung: TimeAxis.Rung) -> Bool {
    let date = dates[index]
    switch rung {
    case .periods(let every): return index % every == 0
    case .mondays: return CivilDay.isMonday(days[index])
    case .months(let every): return (date.month - 1) % every == 0 && beginsMonth(index)
    case .years(let every):
      return date.month == 1 && date.year % every == 0 && beginsMonth(index)
    }
  }

  /// Whether a period is the first in its month; at the start of the data only an early day proves it.
  private func beginsMonth(_ index: Int) -> Bool {
    let date = dates[index]
    guard index > 0 else { return date.day <= (grain == .week ? 7 : 1) }
    return dates[index - 1].month != date.month || dates[index - 1].year != date.year
  }

  private func label(_ date: CivilDay, after before: CivilDay?, _ rung: TimeAxis.Rung) -> String {
    if case .years = rung { return "\(date.year)" }
    let isNewYear = before.map { $0.year != date.year } ?? false
    let isNewMonth = before.map { $0.month != date.month } ?? true
    var text = names.name(date.month)
    if grain == .month || grain == .day && isMonthRung(rung) {
      return isNewYear ? names.withYear(text, date.year) : text
    }
    guard isNewMonth || isNewYear else { return "\(date.day)" }
    text = names.dayAndMonth(date.day, text)
    return isNewYear ? names.withYear(text, date.year) : text
  }

  private func isMonthRung(_ rung: TimeAxis.Rung) -> Bool {
    if case .months = rung { return true }
    return false
  }
}
