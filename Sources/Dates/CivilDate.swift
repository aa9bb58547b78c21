/// A day of the proleptic Gregorian calendar, without a clock, a zone or a locale.
///
/// Stored as the number of days since 1970-01-01, so that days compare, subtract and index arrays.
/// Conversion is Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms, 2014):
/// eras of 400 years that begin on 1 March, so that the leap day comes last.
package struct CivilDate: Sendable, Hashable, Comparable, Strideable {
  /// Days since 1970-01-01; negative before.
  package let dayNumber: Int32

  package init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The date of a year, month and day, or `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= CivilDate.daysIn(month: month, of: year) else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The date of a year, month and day that are known to exist.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The date written `2026-10-31`, or `nil`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    var parts = [0, 0, 0]
    for (part, range) in [0..<4, 5..<7, 8..<10].enumerated() {
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        parts[part] = parts[part] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Year, month (1–12) and day of the month (1–31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// The weekday as ISO 8601 counts it: Monday 1 … Sunday 7.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    let remainder = (Int(dayNumber) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  package func advanced(by days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + Int32(days))
  }

  package func distance(to other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }

  package static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-10-31`.
  package var description: String {
    let (year, month, day) = components
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
