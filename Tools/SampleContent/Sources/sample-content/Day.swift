/// A day of the calendar, counted from 1 January 1970.
struct Day: Hashable, Comparable {
  let number: Int

  init(number: Int) { self.number = number }

  /// Days from civil, after Howard Hinnant.
  init(_ year: Int, _ month: Int, _ day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-10-31`.
  init?(iso text: Substring) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if parts.count != 3 { return nil }
    self.init(parts[0], parts[1], parts[2])
  }

  var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = z / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  /// Monday is 1.
  var weekday: Int { (number + 3) % 7 + 1 }
  /// Weeks from Monday to Sunday, numbered through.
  var week: Int { (number + 3) / 7 }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  func advanced(by days: Int) -> Day { Day(number: number + days) }
  static func days(_ first: Day, _ last: Day) -> [Day] {
    (first.number...last.number).map { Day(number: $0) }
  }
}

// As the systems write it.
extension Day {
  /// As in `2026-10-31`.
  var iso: String {
    let (y, m, d) = civil
    return "\(y)-\(two(m))-\(two(d))"
  }
  /// As in `31.10.2026`.
  var dotted: String {
    let (y, m, d) = civil
    return "\(two(d)).\(two(m)).\(y)"
  }
  /// As in `10/31/2026`.
  var american: String {
    let (y, m, d) = civil
    return "\(two(m))/\(two(d))/\(y)"
  }
  /// As in `20261031`.
  var compact: String {
    let (y, m, d) = civil
    return "\(y)\(two(m))\(two(d))"
  }
  /// `2026-10`, for names of files.
  var month: String {
    let (y, m, _) = civil
    return "\(y)-\(two(m))"
  }
  /// `2026-q4`, for names of files.
  var quarter: String {
    let (y, m, _) = civil
    return "\(y)-q\((m + 2) / 3)"
  }
}

/// A number with two digits at least.
func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
