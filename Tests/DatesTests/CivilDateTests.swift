import Dates
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-03-01", 11_017), ("1969-12-31", -1), ("2026-11-22", 20_779),
  ])
  func daysAreCountedFromTheEpoch(text: String, number: Int32) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    for number in Int32(-100_000)...Int32(50_000) {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.components
      #expect(CivilDate(year: year, month: month, day: day) == date)
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026/01/01", "", "2026-00-10",
    "٢٠٢٦-٠١-٠١",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-10", Grain.month, "2026-10-01", "2026-10-31"),
    ("2026-W44", .week, "2026-10-26", "2026-11-01"),
    ("2026-Q4", .quarter, "2026-10-01", "2026-12-31"), ("2026", .year, "2026-01-01", "2026-12-31"),
    ("2026-10-05", .day, "2026-10-05", "2026-10-05"),
    ("2026-w44", .week, "2026-10-26", "2026-11-01"),
  ])
  func periodsAreKnownByName(id: String, grain: Grain, first: String, last: String) throws {
    let period = try #require(PeriodCalendar.gregorian.period(named: id))
    #expect(period.grain == grain)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
  }

  @Test(arguments: [
    "2026-W54", "2026-13", "2026-Q5", "FY2026", "2026-10-32", "x", "", "2026-", "2026-10-",
  ])
  func whatIsNoPeriodIsRefused(id: String) {
    #expect(PeriodCalendar.gregorian.period(named: id) == nil)
  }

  @Test func periodsFollowOneAnother() {
    let calendar = PeriodCalendar.gregorian
    for grain in Grain.allCases {
      var period = calendar.period(grain, containing: CivilDate(dayNumber: 20_000))
      for _ in 0..<40 {
        let next = calendar.next(after: period)
        #expect(next.first == period.days.upperBound)
        #expect(calendar.previous(before: next) == period)
        period = next
      }
    }
  }
}
