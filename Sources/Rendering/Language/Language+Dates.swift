package import Dates

extension Language {
  /// "2 November 2026".
  package func date(_ date: CivilDate) -> String { dates.withYear(day(date), date.year) }

  /// "2 November".
  package func day(_ date: CivilDate) -> String {
    let (_, month, day) = date.components
    return dates.dayAndMonth(day, dates.months[month - 1])
  }

  /// "2 Nov".
  package func shortDay(_ date: CivilDate) -> String {
    let (_, month, day) = date.components
    return dates.dayAndMonth(day, dates.shortMonths[month - 1])
  }

  /// "Mon 2 November".
  package func weekdayAndDay(_ date: CivilDate) -> String {
    dates.withWeekday(dates.shortWeekdays[date.weekday - 1], day(date))
  }

  /// "Monday 2 November".
  package func longWeekdayAndDay(_ date: CivilDate) -> String {
    dates.withWeekday(dates.weekdays[date.weekday - 1], day(date))
  }

  /// "26 October to 1 November 2026"; the year once where both days share it.
  package func days(from first: CivilDate, to last: CivilDate) -> String {
    if first == last { return date(first) }
    return dates.range(first.year == last.year ? day(first) : date(first), date(last))
  }

  /// "26 October to 1 November", for where the year is said nearby.
  package func daysWithoutYear(from first: CivilDate, to last: CivilDate) -> String {
    first == last ? day(first) : dates.range(day(first), day(last))
  }
}
