import Dates
import Rendering
import Reports
import Testing

private func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

/// A retail year that ends on the Sunday nearest to the end of January.
private let fiscal = PeriodCalendar.fiscal(
  FiscalCalendar(pattern: .fourFourFive, endWeekday: 7, endMonth: 1, yearEnd: .nearest))

@Suite struct LanguageDatesTests {
  let language = Language.english

  @Test func aDayIsWrittenInFiveWays() {
    let date = day("2026-11-02")
    #expect(typed(language.date(date)) == "2_November 2026")
    #expect(typed(language.day(date)) == "2_November")
    #expect(typed(language.shortDay(date)) == "2_Nov")
    #expect(typed(language.weekdayAndDay(date)) == "Mon 2_November")
    #expect(typed(language.longWeekdayAndDay(date)) == "Monday 2_November")
  }

  @Test(arguments: [
    ("2026-10-26", "2026-11-01", "26_October to 1_November 2026"),
    ("2025-12-29", "2026-01-04", "29_December 2025 to 4_January 2026"),
    ("2026-10-26", "2026-10-26", "26_October 2026"),
  ])
  func aRangeSaysAYearOnceWhereItIsOne(from: String, to: String, text: String) {
    #expect(typed(language.days(from: day(from), to: day(to))) == text)
  }

  @Test(arguments: [
    (Grain.day, "2_November 2026", "2_November", "on 2_November"),
    (.week, "Week_45, 2026", "Week_45", "in week_45"),
    (.month, "November 2026", "November", "in November"),
    (.quarter, "Q4_2026", "Q4", "in Q4"), (.year, "2026", "2026", "in 2026"),
  ])
  func aPeriodHasALongAndAShortName(grain: Grain, long: String, short: String, during: String) {
    let period = PeriodCalendar.gregorian.period(grain, containing: day("2026-11-02"))
    #expect(typed(language.period(period)) == long)
    #expect(typed(language.shortPeriod(period)) == short)
    #expect(typed(language.during(period)) == during)
  }

  @Test(arguments: [
    (Grain.month, "P10_FY2027", "P10", "P10_FY2027: 2_November to 29_November 2026"),
    (.quarter, "Q4_FY2027", "Q4", "Q4_FY2027: 2_November 2026 to 31_January 2027"),
    (.year, "FY2027", "FY2027", "FY2027: 2_February 2026 to 31_January 2027"),
  ])
  func aFiscalPeriodSaysItsDays(grain: Grain, long: String, short: String, spanned: String) {
    let period = fiscal.period(grain, containing: day("2026-11-02"))
    #expect(typed(language.period(period)) == long)
    #expect(typed(language.shortPeriod(period)) == short)
    #expect(typed(language.spannedPeriod(period)) == spanned)
  }

  @Test func aWeekBelongsToTheYearOfItsThursday() {
    let week = PeriodCalendar.gregorian.period(.week, containing: day("2026-12-31"))
    #expect(typed(language.period(week)) == "Week_53, 2026")
    #expect(
      typed(language.spannedPeriod(week, isAtStart: false))
        == "week_53: 28_December 2026 to 3_January 2027")
  }

  @Test func aPeriodThatIsNotOverSaysSo() {
    let month = PeriodCalendar.gregorian.period(.month, containing: day("2027-03-12"))
    let open = PeriodState(
      period: month, partialUntil: day("2027-03-12"), workedDays: 9, allWorkingDays: 21)
    #expect(language.period(open) == "March so far")
    #expect(language.progress(open).map(typed) == "to 12_March, 9 of 21_working days")
    #expect(typed(language.time(open)) == "March so far: to 12_March, 9 of 21_working days.")
    let over = PeriodState(period: month, partialUntil: nil, workedDays: 23, allWorkingDays: 23)
    #expect(language.period(over) == "March 2027")
    #expect(language.progress(over) == nil)
    #expect(typed(language.time(over)) == "March 2027. 23_working days.")
  }

  @Test(arguments: Grain.allCases)
  func countedPeriodsAgreeInNumber(grain: Grain) {
    #expect(typed(language.periods(1, grain)) == "1_\(grain.rawValue)")
    #expect(typed(language.periods(26, grain)) == "26_\(grain.rawValue)s")
  }
}
