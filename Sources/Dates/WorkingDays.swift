/// Which days the operation works: weekdays, less the holidays it names.
package struct WorkingDays: Sendable, Hashable {
  /// Weekdays worked, Monday 1 … Sunday 7.
  package let weekdays: Set<Int>
  package let holidays: Set<CivilDate>

  package init(weekdays: Set<Int> = [1, 2, 3, 4, 5], holidays: Set<CivilDate> = []) {
    self.weekdays = weekdays
    self.holidays = holidays
  }

  package func isWorked(_ date: CivilDate) -> Bool {
    weekdays.contains(date.weekday) && !holidays.contains(date)
  }

  /// How many days of a range are worked.
  package func count(in days: Range<CivilDate>) -> Int {
    days.count { isWorked($0) }
  }
}
