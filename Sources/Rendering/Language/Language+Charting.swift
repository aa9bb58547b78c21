package import Charting

extension Language {
  /// The words of a time axis.
  package var monthNames: MonthNames {
    MonthNames(
      short: dates.shortMonths, dayAndMonth: dates.dayAndMonth, withYear: dates.withYear)
  }
}
