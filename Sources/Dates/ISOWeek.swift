/// A week of ISO 8601: Monday to Sunday, belonging to the year of its Thursday.
package struct ISOWeek: Sendable, Hashable {
  package let year: Int
  /// 1 to 52 or 53.
  package let number: Int

  /// The week in which a day lies.
  package init(of date: CivilDate) {
    let thursday = date.advanced(by: 4 - date.weekday)
    year = thursday.year
    let newYear = CivilDate(unchecked: year, 1, 1)
    number = newYear.distance(to: thursday) / 7 + 1
  }

  /// The week of a year, or `nil` when the year has no such week.
  package init?(year: Int, number: Int) {
    guard (1...9998).contains(year), number >= 1, number <= ISOWeek.count(in: year) else {
      return nil
    }
    self.year = year
    self.number = number
  }

  package var monday: CivilDate {
    // 4 January always lies in week 1.
    let fourth = CivilDate(unchecked: year, 1, 4)
    return fourth.advanced(by: 1 - fourth.weekday + 7 * (number - 1))
  }

  /// 52 or 53: 28 December always lies in the last week.
  package static func count(in year: Int) -> Int {
    ISOWeek(of: CivilDate(unchecked: year, 12, 28)).number
  }
}
