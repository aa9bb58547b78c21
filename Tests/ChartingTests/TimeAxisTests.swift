import Testing

@testable import Charting

@Suite struct TimeAxisTests {
  private func labels(_ days: [Int32], width: Double) -> [String] {
    let scale = TimeScale(days: days, range: (0, width))
    return TimeAxis(days: days, names: Samples.months, scale: scale).ticks
      .map { $0.label.replacing("\u{a0}", with: " ") }
  }

  private func weeks(_ count: Int) -> [Int32] { (0..<count).map { Samples.may4 + Int32($0 * 7) } }

  @Test func weeksTickOnTheFirstMondayOfAMonth() {
    #expect(
      labels(weeks(26), width: 520) == ["4 May", "1 Jun", "6 Jul", "3 Aug", "7 Sep", "5 Oct"])
  }

  @Test func lessRoomMeansEverySecondMonth() {
    #expect(labels(weeks(26), width: 220) == ["4 May", "6 Jul", "7 Sep"])
  }

  @Test func fewWeeksAreAllNamedWithTheMonthOnce() {
    #expect(labels(weeks(6), width: 520) == ["4 May", "11", "18", "25", "1 Jun", "8"])
  }

  @Test func daysTickOnMondaysThenMonths() {
    let days = (0..<30).map { Samples.may4 + Int32($0) }
    #expect(labels(days, width: 300) == ["4 May", "11", "18", "25", "1 Jun"])
    #expect(
      labels((0..<120).map { Samples.may4 + Int32($0) }, width: 300) == ["Jun", "Jul", "Aug"])
  }

  @Test func theYearStandsWhereItChanges() {
    // October 2025 to March 2026.
    let months: [Int32] = [20_362, 20_393, 20_423, 20_454, 20_485, 20_513]
    #expect(
      labels(months, width: 500) == ["Oct", "Nov", "Dec", "Jan 2026", "Feb", "Mar"])
  }

  @Test func periodsOfNoCalendarKeepTheirFirstDays() {
    let periods: [Int32] = [20_577, 20_605, 20_633, 20_668]
    #expect(labels(periods.map { $0 + 1 }, width: 500) == ["5 May", "2 Jun", "30", "4 Aug"])
  }

  @Test(arguments: [
    (Int32(0), 1970, 1, 1), (20_577, 2026, 5, 4), (-1, 1969, 12, 31), (11_016, 2000, 2, 29),
    (-719_468, 0, 3, 1),
  ])
  func civilDays(_ number: Int32, _ year: Int, _ month: Int, _ day: Int) {
    let date = CivilDay(number)
    #expect([date.year, date.month, date.day] == [year, month, day])
  }

  @Test func mondays() {
    #expect(CivilDay.isMonday(Samples.may4))
    #expect(CivilDay.isMonday(-3) && !CivilDay.isMonday(0))
  }

  @Test(arguments: [1.0, 40, 100, 333, 700])
  func labelsKeepTheirDistance(_ width: Double) {
    for count in [1, 2, 5, 31, 90, 365, 1500, 9000] {
      let days = (0..<count).map { Samples.may4 + Int32($0) }
      let scale = TimeScale(days: days, range: (0, width))
      let ticks = TimeAxis(days: days, names: Samples.months, scale: scale).ticks
      #expect(!ticks.isEmpty)
      for (a, b) in zip(ticks, ticks.dropFirst()) {
        let room = (TextWidth.reserved(a.label) + TextWidth.reserved(b.label)) / 2 + 16
        #expect(scale.mark(b.day) - scale.mark(a.day) >= room)
      }
    }
  }
}
