/// A moment as headers write it, always in universal time: `Sun, 22 Nov 2026 06:00:00 +0000`.
struct MailDate {
  let text: String

  /// `nil` for years that headers cannot hold: those before 1900 or after 9999.
  init?(secondsSince1970 seconds: Int) {
    // From the first second of 1900 up to the last of 9999.
    guard (-2_208_988_800..<253_402_300_800).contains(seconds) else { return nil }
    let day = Self.quotient(seconds, 86_400)
    let second = seconds - day * 86_400
    let date = Self.civil(day: day)
    let clock = [second / 3600, second / 60 % 60, second % 60].map(Self.two).joined(separator: ":")
    let weekday = Self.weekdays[(day + Self.someSunday) % 7]
    text =
      "\(weekday), \(Self.two(date.day)) \(Self.months[date.month]) \(date.year) \(clock) +0000"
  }

  /// Days from 24 December 1899, the last Sunday before all that is written here, to 1 January 1970.
  private static let someSunday = 25_575

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb",
  ]

  /// Year, month from March on, and day of the month, for a day counted from 1 January 1970.
  ///
  /// Years that begin in March have their leap day at the end, so months need no table: five of them are always 153 days.
  private static func civil(day: Int) -> (year: Int, month: Int, day: Int) {
    let fromMarch0 = day + 719_468
    let era = quotient(fromMarch0, 146_097)
    let dayOfEra = fromMarch0 - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    return (era * 400 + yearOfEra + (month >= 10 ? 1 : 0), month, dayOfMonth)
  }

  /// Division that rounds down, as days before 1970 need it.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
