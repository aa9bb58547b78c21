import Dates
import TestSupport
import Testing

@Suite(
  .enabled(if: SharedFolder.has("vectors/calendar_iso_weeks.csv"), "../shared/vectors is not here"))
struct CalendarVectorTests {
  @Test func isoWeeksAgree() throws {
    let rows = try SharedFolder.rows("vectors/calendar_iso_weeks.csv").dropFirst()
    #expect(rows.count >= 588)
    for row in rows {
      let date = try #require(CivilDate(iso: row[0]))
      let week = ISOWeek(of: date)
      #expect([week.year, week.number, date.weekday].map(String.init) == Array(row[1...3]))
      #expect(week.monday.description == row[4])
      #expect(week.monday.advanced(by: 6).description == row[5])
      #expect(String(ISOWeek.count(in: week.year)) == row[6])
      let period = PeriodCalendar.gregorian.period(.week, containing: date)
      #expect(PeriodCalendar.gregorian.period(named: period.id) == period)
    }
  }

  @Test func fiscalYearsAgree() throws {
    let rows = try SharedFolder.rows("vectors/calendar_fiscal_445.csv").dropFirst()
    #expect(rows.count > 100)
    for row in rows {
      let calendar = try #require(fiscalCalendar(named: row[0]), "\(row[0])")
      let start = try #require(CivilDate(iso: row[7]))
      let year = calendar.year(of: start)
      #expect(year.days.lowerBound.description == row[1], "\(row)")
      #expect(year.days.upperBound.advanced(by: -1).description == row[2], "\(row)")
      #expect(String(year.weeks) == row[3])
      let number = try #require(Int(row[5]))
      let period = year.periods[number - 1]
      #expect(period.lowerBound.description == row[7], "\(row)")
      #expect(period.upperBound.advanced(by: -1).description == row[8], "\(row)")
      #expect(String((number - 1) / 3 + 1) == row[4])
      #expect(calendar.year(named: year.name) == year)
    }
  }

  private func fiscalCalendar(named name: String) -> FiscalCalendar? {
    let parts = name.split(separator: "_")
    let pattern: FiscalCalendar.Pattern? =
      switch parts.last {
      case "445": .fourFourFive
      case "454": .fourFiveFour
      case "544": .fiveFourFour
      default: nil
      }
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let weekday = parts.compactMap { part in days.firstIndex { part.hasPrefix($0) } }.first
    let month = parts.compactMap { part in months.firstIndex { part.hasPrefix($0) } }.first
    guard let pattern, let weekday, let month else { return nil }
    return FiscalCalendar(
      pattern: pattern, endWeekday: weekday + 1, endMonth: month + 1,
      yearEnd: name.contains("last") ? .last : .nearest)
  }

  @Test func workingDaysAgree() throws {
    let holidays = try SharedFolder.rows("vectors/calendar_bank_holidays_eng.csv").dropFirst()
      .compactMap { CivilDate(iso: $0[0]) }
    let plain = WorkingDays()
    let english = WorkingDays(holidays: Set(holidays))
    let rows = try SharedFolder.rows("vectors/calendar_working_days.csv").dropFirst()
    #expect(!rows.isEmpty)
    for row in rows {
      let month = try #require(PeriodCalendar.gregorian.period(named: row[0]))
      #expect(String(plain.count(in: month.days)) == row[1], "\(row)")
      #expect(String(english.count(in: month.days)) == row[2], "\(row)")
      #expect(String(month.dayCount) == row[3], "\(row)")
    }
  }

  @Test func daysOnWhichClocksChangeHaveTheirLength() throws {
    let rows = try SharedFolder.rows("vectors/calendar_dst_halfhours.csv").dropFirst()
    #expect(!rows.isEmpty)
    for row in rows {
      guard let bytes = FileBytes.read("/usr/share/zoneinfo/" + row[0]) else { continue }
      let zone = try #require(TimeZoneRules(tzif: bytes), "\(row[0])")
      let date = try #require(CivilDate(iso: row[1]))
      #expect(zone.seconds(in: date) / 1800 == Int(row[3]), "\(row)")
      #expect(zone.seconds(in: date.advanced(by: 3)) == 86_400)
    }
  }
}
