import Measures
import Rendering
import Reports
import Testing

@Suite struct LanguageStandardsTests {
  let language = Language.english

  @Test(
    arguments: [
      (PassRule.atLeast(0.8), Unit.share, nil, "80% or more"),
      (.atMost(20), .duration, nil, "0:20 or less"),
      (.between(300, 420), .duration, nil, "5:00 to 7:00"),
      (.between(0.9, 0.95), .share, nil, "90 to 95%"),
      (.between(0.9, 0.955), .share, nil, "90.0 to 95.5%"),
      (.above(5), .number, nil, "more than 5"), (.below(5), .number, nil, "under 5"),
      (.above(0.75), .share, nil, "more than 75%"),
      (.atLeast(0.75), .share, "run", "run: 75% or more"),
      (.atLeast(0.725), .share, nil, "72.5% or more"), (.atLeast(40), .points, nil, "+40 or more"),
      (.atMost(0.0005), .share, nil, "0.05% or less"),
      (.atMost(12.5), .duration, nil, "0:12.5 or less"),
      (.between(10_800, 18_000), .hours, nil, "3 to 5_hours"),
      (.atMost(1), .days, nil, "1_day or less"),
    ] as [(PassRule, Unit, String?, String)])
  func aRuleSaysWhetherItsLimitPasses(rule: PassRule, unit: Unit, phase: String?, text: String) {
    #expect(typed(language.rule(rule, unit: unit, phase: phase)) == text)
  }

  @Test(
    arguments: [
      (0.7496, PassRule.atLeast(0.75), Unit.share, nil, "75.0%", "74.96%"),
      (0.74999999, .atLeast(0.75), .share, nil, "75.0%", "74.999999%"),
      (68.0 / 91, .atLeast(0.75), .share, 91, "75%", "74.7%"),
      (0.75, .atLeast(0.75), .share, nil, "75.0%", "75.0%"),
      (0.7504, .above(0.75), .share, nil, "75.0%", "75.04%"),
      (0.7498, .above(0.75), .share, nil, "75.0%", "74.98%"),
      (0.745, .atMost(0.745), .share, 91, "75%", "74.5%"),
      (20.3, .atMost(20), .duration, nil, "0:20", "0:20.3"),
      (420.04, .between(300, 420), .duration, nil, "7:00", "7:00.04"),
      (84.96, .atLeast(85), .score, nil, "85.0", "84.96"),
      (39.7, .atLeast(40), .points, nil, "+40", "+39.7"),
      (7201, .atMost(7200), .hours, nil, "2.0_hours", "2.0003_hours"),
      (1.004, .below(1), .number, nil, "1.0", "1.004"),
    ] as [(Double, PassRule, Unit, Double?, String, String)])
  func roundingNeverHidesAMiss(
    value: Double, rule: PassRule, unit: Unit, n: Double?, alone: String, against: String
  ) {
    #expect(typed(language.value(value, unit: unit, n: n)) == alone)
    #expect(typed(language.value(value, unit: unit, n: n, against: rule)) == against)
  }

  @Test func noMissNearALimitIsWrittenAsTheLimit() {
    let limit = language.value(0.75, unit: .share)
    for step in 1...2000 {
      let value = 0.75 - Double(step) * 1e-7
      let text = language.value(value, unit: .share, against: .atLeast(0.75))
      #expect(text != limit && !text.hasPrefix("75"), "\(value)")
    }
  }

  @Test(
    arguments: [
      (0.739, PassRule.atLeast(0.75), Unit.share, nil, "1.1_points short"),
      (0.681, .atLeast(0.75), .share, nil, "6.9_points short"),
      (0.74, .atLeast(0.75), .share, nil, "1.0_points short"),
      (0.74, .atLeast(0.75), .share, 91, "1_point short"),
      (0.68, .atLeast(0.725), .share, 91, "4.5_points short"),
      (0.7395, .atLeast(0.75), .share, nil, "1.0_points short"),
      (0.7496, .atLeast(0.75), .share, nil, "0.04_points short"),
      (478, .between(300, 420), .duration, nil, "0:58 outside"),
      (290, .between(300, 420), .duration, nil, "0:10 outside"),
      (26, .atMost(20), .duration, nil, "0:06 over"),
      (0.06, .below(0.05), .share, nil, "1.0_points over"),
      (38, .atLeast(40), .points, nil, "2_points short"), (5, .above(5), .number, nil, onLimit),
      (8, .below(7.5), .number, nil, "0.5 over"), (5.2, .atMost(5), .days, nil, "0.2_days over"),
      (0.75, .atLeast(0.75), .share, nil, nil), (.nan, .atLeast(0.75), .share, nil, nil),
    ] as [(Double, PassRule, Unit, Double?, String?)])
  func figureAndDistanceAddUpToTheLimit(
    value: Double, rule: PassRule, unit: Unit, n: Double?, text: String?
  ) {
    #expect(language.distance(value, from: rule, unit: unit, n: n).map(typed) == text)
  }

  @Test(
    arguments: [
      (StandardState.passes(.atLeast(0.7), phase: nil), "70% or more", "Passes"),
      (.misses(.atLeast(0.75), by: 0.011, phase: "run"), "75% or more", "1.1_points short"),
      (.none, "No standard", "Not judged"),
      (
        .tooFew(.atLeast(0.75), n: 12, needed: 30, phase: nil), "75% or more",
        "No verdict yet: 12 of 30_calls"
      ),
      (.open(.atLeast(0.75), phase: nil), "75% or more", "No verdict yet: the period is not over"),
    ] as [(StandardState, String, String)])
  func everyStateHasWords(state: StandardState, rule: String, verdict: String) {
    let cell = FigureCell(
      reading: Reading(.value(0.739), numerator: 739, denominator: 1000, n: 1000), unit: .share,
      decimals: nil, counted: "calls")
    let phrase = language.standard(state, cell: cell, isPeriodOver: false)
    #expect(phrase.main == rule)
    #expect(typed(phrase.detail) == verdict)
  }
}

private let onLimit: String? = "Exactly on the limit, which does not pass"
