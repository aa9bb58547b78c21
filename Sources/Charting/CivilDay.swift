/// Year, month and day of a day number (days since 1970-01-01), proleptic Gregorian.
///
/// Drawings know nothing of the project's calendars; they only need to write dates below an axis.
/// Howard Hinnant's `civil_from_days` (chrono-compatible low-level date algorithms).
struct CivilDay: Equatable {
  let year: Int
  let month: Int
  let day: Int

  init(_ dayNumber: Int32) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Whether a day number is a Monday; day 0 was a Thursday.
  static func isMonday(_ dayNumber: Int32) -> Bool {
    (Int(dayNumber) % 7 + 7) % 7 == 4
  }
}

/// The words of a time axis in the reader's language.
package struct MonthNames: Sendable {
  /// Twelve short names, January first.
  package var short: [String]

  /// "4 May" from 4 and "May".
  package var dayAndMonth: @Sendable (_ day: Int, _ month: String) -> String

  /// "4 May 2026" from "4 May" and 2026.
  package var withYear: @Sendable (_ date: String, _ year: Int) -> String

  package init(
    short: [String],
    dayAndMonth: @escaping @Sendable (Int, String) -> String = { "\($0)\u{a0}\($1)" },
    withYear: @escaping @Sendable (String, Int) -> String = { "\($0)\u{a0}\($1)" }
  ) {
    self.short = short
    self.dayAndMonth = dayAndMonth
    self.withYear = withYear
  }

  /// A month's name; its number where the list is too short.
  func name(_ month: Int) -> String {
    short.indices.contains(month - 1) ? short[month - 1] : "\(month)"
  }
}
