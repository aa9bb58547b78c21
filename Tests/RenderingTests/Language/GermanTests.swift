import Dates
import Measures
import Reports
import Testing

@testable import Rendering

private func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

/// Numbers, days and sentences as a German page has them; a blank that does not break is written `_`, a narrow one `'`.
private func plain(_ text: String) -> String { typed(text).replacing("\u{202F}", with: "'") }

@Suite struct GermanTests {
  let language = Language.german

  @Test(
    arguments: [
      (1234.5, 1, "1.234,5"), (999, 0, "999"), (1_234_567, 0, "1.234.567"), (-12.25, 2, "−12,25"),
      (0.05, 2, "0,05"),
    ] as [(Double, Int, String)])
  func aNumberHasACommaAndPoints(value: Double, decimals: Int, text: String) {
    #expect(language.number(value, decimals: decimals) == text)
  }

  @Test func everyUnitIsWrittenInItsOwnWay() {
    #expect(plain(language.share(0.8396)) == "84,0'%")
    #expect(plain(language.share(0.84, decimals: 0)) == "84'%")
    #expect(language.duration(408) == "6:48")
    #expect(language.duration(4008) == "1:06:48")
    #expect(language.duration(299.7, decimals: 1) == "4:59,7")
    #expect(language.points(41) == "+41")
    #expect(language.points(-12) == "−12")
    #expect(language.money(1234.5) == "1.234,50")
    #expect(plain(language.hours(114_775_200)) == "31.882_Stunden")
    #expect(plain(language.hours(3600)) == "1_Stunde")
    #expect(plain(language.days(1, decimals: 0)) == "1_Tag")
    #expect(plain(language.bytes(8_412_345)) == "8,4_MB")
  }

  @Test(
    arguments: [
      (1, "Anruf/Anrufe", "1_Anruf"), (2, "Anruf/Anrufe", "2_Anrufe"), (1, "Anrufe", "Anrufe:_1"),
      (1, "", "1_Kontakt"), (12_000, "", "12.000_Kontakte"),
    ] as [(Double, String, String)])
  func aNounFollowsItsNumber(value: Double, noun: String, text: String) {
    #expect(plain(language.counted(value, noun)) == text)
  }

  @Test func aDayIsWrittenInFiveWays() {
    let date = day("2026-11-02")
    #expect(plain(language.date(date)) == "2._November 2026")
    #expect(plain(language.day(date)) == "2._November")
    #expect(plain(language.shortDay(date)) == "2._Nov.")
    #expect(plain(language.weekdayAndDay(date)) == "Mo, 2._November")
    #expect(plain(language.longWeekdayAndDay(date)) == "Montag, 2._November")
    #expect(language.dates.time(9, 5) == "09:05")
    #expect(language.dates.time(17, 30) == "17:30")
  }

  @Test(arguments: [
    (Grain.day, "2._November 2026", "2._November", "am 2._November"),
    (.week, "KW_45/2026", "KW_45", "in KW_45"),
    (.month, "November 2026", "November", "im November"),
    (.quarter, "Q4_2026", "Q4", "in Q4"), (.year, "2026", "2026", "2026"),
  ])
  func aPeriodHasALongAndAShortName(grain: Grain, long: String, short: String, during: String) {
    let period = PeriodCalendar.gregorian.period(grain, containing: day("2026-11-02"))
    #expect(plain(language.period(period)) == long)
    #expect(plain(language.shortPeriod(period)) == short)
    #expect(plain(language.during(period)) == during)
  }

  @Test func aPeriodThatIsNotOverSaysSo() {
    let month = PeriodCalendar.gregorian.period(.month, containing: day("2026-11-12"))
    let open = PeriodState(
      period: month, partialUntil: day("2026-11-12"), workedDays: 9, allWorkingDays: 21)
    #expect(
      plain(language.time(open))
        == "November bisher: bis zum 12._November, 9 von 21_Arbeitstagen.")
  }

  @Test(arguments: [
    (Grain.day, "1_Tag", "26_Tage"), (.week, "1_Woche", "26_Wochen"),
    (.month, "1_Monat", "26_Monate"), (.quarter, "1_Quartal", "26_Quartale"),
    (.year, "1_Jahr", "26_Jahre"),
  ])
  func countedPeriodsAgreeInNumber(grain: Grain, one: String, many: String) {
    #expect(plain(language.periods(1, grain)) == one)
    #expect(plain(language.periods(26, grain)) == many)
  }

  @Test(
    arguments: [
      (PassRule.atLeast(0.8), Unit.share, "mindestens 80'%"),
      (.atMost(20), .duration, "höchstens 0:20"),
      (.between(0.9, 0.955), .share, "90,0 bis 95,5'%"), (.below(5), .number, "weniger als 5"),
    ] as [(PassRule, Unit, String)])
  func aRuleSaysWhetherItsLimitPasses(rule: PassRule, unit: Unit, text: String) {
    #expect(plain(language.rule(rule, unit: unit)) == text)
  }

  @Test func aListEndsInAnd() {
    #expect(language.words.list(["a"]) == "a")
    #expect(language.words.list(["a", "b", "c"]) == "a, b und c")
    #expect(language.words.quoted("x") == "„x“")
  }

  @Test(arguments: [
    (
      false, true,
      "Bearbeitungszeit bei dir: 8 Wochen in Folge unter dem früheren Durchschnitt."
        + " Das ist eine echte Verschiebung, kein Zufall. Neues Niveau etwa 6:21 (zuvor 6:48)."
    ),
    (
      true, false,
      "Bearbeitungszeit bei dir: 8 Wochen in Folge über dem früheren Durchschnitt,"
        + " bei etwa 6:21 (zuvor 6:48). Einen Blick wert."
    ),
  ])
  func onlyAClearRunIsCalledAShift(isAbove: Bool, isClear: Bool, text: String) {
    let words = language.words.findings
    let change = ChangeText(
      subject: words.subject("Bearbeitungszeit", .you), isAbove: isAbove, value: "6:20",
      during: "in KW 44", low: "5:40", high: "7:00", old: "6:48", new: "6:21", periods: "8 Wochen",
      grain: .week, isClear: isClear)
    #expect(words.run(change) == text)
  }

  /// The words of charts.md for a course in which nothing stands out, in German.
  @Test func chanceIsSaidInPlainCounts() {
    let words = language.words.findings
    #expect(
      words.misses("höchstens 6:30", 3, .week)
        == "Auf diesem Niveau wird die Vorgabe (höchstens 6:30) in etwa 3 von 10 Wochen durch"
        + " Zufall verfehlt.")
    #expect(
      plain(words.tally(7, 1200, words.expected(7)))
        == "Von 1.200_Prüfungen fallen 7 auf; durch Zufall allein wären es etwa 7.")
    #expect(words.expected(0.3) == "weniger als eine")
  }
}
