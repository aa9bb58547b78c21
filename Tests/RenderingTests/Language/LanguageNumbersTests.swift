import Measures
import Rendering
import Testing

/// Text as it is typed in tests: a no-break space is written `_`.
func typed(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" ? "_" : $0 })
}

@Suite struct LanguageNumbersTests {
  let language = Language.english

  @Test(
    arguments: [
      (0, 0, "0"), (-0.0, 0, "0"), (-0.04, 1, "0.0"), (-0.05, 1, "−0.1"), (0.5, 0, "1"),
      (-0.5, 0, "−1"), (1.5, 0, "2"), (2.5, 0, "3"), (0.285 * 100, 0, "29"), (1.005, 2, "1.01"),
      (999, 0, "999"), (999.95, 1, "1,000.0"), (1000, 0, "1,000"), (123_767_570, 0, "123,767,570"),
      (-1_234_567.891, 2, "−1,234,567.89"), (0.1 + 0.2, 2, "0.30"), (0.007, 3, "0.007"),
    ] as [(Double, Int, String)])
  func aNumberIsRoundedAwayFromZeroAtHalves(value: Double, decimals: Int, text: String) {
    #expect(language.number(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (1e17, 1, "100,000,000,000,000,000"), (1e18, 0, "1.0_×_10^18"), (-2.5e20, 2, "−2.5_×_10^20"),
      (9.96e29, 0, "1.0_×_10^30"), (Double.greatestFiniteMagnitude, 3, "1.8_×_10^308"),
    ] as [(Double, Int, String)])
  func aHugeNumberStaysShort(value: Double, decimals: Int, text: String) {
    #expect(typed(language.number(value, decimals: decimals)) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func whatIsNoNumberIsTheMissingMark(value: Double) {
    #expect(language.number(value, decimals: 1) == "–")
    #expect(language.count(value) == "–")
    for unit in Unit.allCases {
      #expect(language.value(value, unit: unit) == "–")
      #expect(language.value(value, unit: unit, n: 5, against: .atLeast(1)) == "–")
      #expect(language.tick(value, step: 0.1, unit: unit) == "–")
    }
  }

  @Test(
    arguments: [
      (0.8396, 1, "84.0%"), (0.84, 0, "84%"), (0.99951, 1, "100.0%"), (0.285, 0, "29%"),
      (0, 1, "0.0%"),
      (-0.00001, 1, "0.0%"), (1.064, 1, "106.4%"), (12.5, 0, "1,250%"),
    ] as [(Double, Int, String)])
  func aShareIsPerCentClosedUp(value: Double, decimals: Int, text: String) {
    #expect(language.share(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (0, "0:00"), (-0.4, "0:00"), (0.5, "0:01"), (59.4, "0:59"), (59.5, "1:00"), (408, "6:48"),
      (3599.4, "59:59"), (3599.6, "1:00:00"), (3661, "1:01:01"), (-5, "−0:05"), (-59.5, "−1:00"),
      (360_000, "100:00:00"), (86_399.5, "24:00:00"),
    ] as [(Double, String)])
  func aDurationIsMinutesAndSecondsThenHours(seconds: Double, text: String) {
    #expect(language.duration(seconds) == text)
  }

  @Test(
    arguments: [(299.7, 1, "4:59.7"), (299.96, 1, "5:00.0"), (0.05, 2, "0:00.05")]
      as [(Double, Int, String)])
  func aDurationMayBearDecimals(seconds: Double, decimals: Int, text: String) {
    #expect(language.duration(seconds, decimals: decimals) == text)
  }

  @Test func everyUnitIsWrittenInItsOwnWay() {
    #expect(language.points(41) == "+41")
    #expect(language.points(-12.4) == "−12")
    #expect(language.points(0.2) == "0")
    #expect(language.score(88.36) == "88.4")
    #expect(language.money(1234.5) == "1,234.50")
    #expect(typed(language.hours(114_775_200)) == "31,882_hours")
    #expect(typed(language.hours(3600)) == "1_hour")
    #expect(typed(language.days(1)) == "1.0_days")
    #expect(typed(language.days(1, decimals: 0)) == "1_day")
  }

  @Test(
    arguments: [
      (1, "call/calls", "1_call"), (2, "call/calls", "2_calls"), (0, "call/calls", "0_calls"),
      (1, "calls", "calls:_1"), (136_585, "calls", "136,585_calls"), (0, "calls", "0_calls"),
      (1.5, "call/calls", "2_calls"),
    ] as [(Double, String, String)])
  func oneThingIsNeverWrittenWithThePlural(value: Double, noun: String, text: String) {
    #expect(typed(language.counted(value, noun)) == text)
  }

  @Test func anotherLanguageIsOtherDataInTheSameFormatter() {
    var language = Language.english
    language.numbers.decimalMark = ","
    language.numbers.thousandsMark = "\u{202F}"
    language.numbers.fewestGroupedDigits = 5
    language.numbers.percent = { $0 + "\u{A0}%" }
    #expect(language.number(1234.5, decimals: 1) == "1234,5")
    #expect(language.number(12_345.5, decimals: 1) == "12\u{202F}345,5")
    #expect(typed(language.rule(.between(0.9, 0.95), unit: .share)) == "90 to 95_%")
  }

  @Test(
    arguments: [
      (Unit.share, 0.75, 0.05, "75%"), (.share, 0.725, 0.025, "72.5%"), (.share, 0.7, 0.1, "70%"),
      (.duration, 420, 60, "7:00"), (.duration, 5400, 600, "1:30:00"),
      (.duration, 7200, 3600, "2_h"),
      (.duration, 0, 3600, "0_h"), (.duration, 0.4, 0.2, "0:00.4"), (.points, -20, 20, "−20"),
      (.points, 40, 20, "+40"), (.points, 0, 20, "0"), (.number, 1500, 500, "1,500"),
      (.number, 0.30000000000000004, 0.1, "0.3"), (.hours, 5400, 1800, "1.5"),
      (.score, 87.5, 2.5, "87.5"),
    ] as [(Unit, Double, Double, String)])
  func aTickHasTheDecimalsOfItsStep(unit: Unit, value: Double, step: Double, text: String) {
    #expect(typed(language.tick(value, step: step, unit: unit)) == text)
  }
}
