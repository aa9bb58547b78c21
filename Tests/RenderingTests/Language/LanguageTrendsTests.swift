import Dates
import Measures
import Rendering
import Reports
import Testing

private let metric = MetricReference(
  id: "sl", name: "Service level", shortFormula: "answered ÷ offered", path: "metrics/sl",
  unit: .share, decimals: nil, direction: .higher, counted: "call/calls")

private func point(_ month: Int, _ reading: Reading, isPartial: Bool = false) -> LinePoint {
  let day = CivilDate(year: 2026, month: month, day: 1) ?? CivilDate(dayNumber: 0)
  let period = PeriodCalendar.gregorian.period(.month, containing: day)
  return LinePoint(period: period, reading: reading, isPartial: isPartial)
}

private func share(_ part: Double, _ whole: Double) -> Reading {
  Reading(.value(part / whole), numerator: part, denominator: whole, n: whole)
}

private func line(_ points: [LinePoint]) -> Line {
  Line(
    periods: points.map(\.period), readings: points.map(\.reading),
    firstPartial: points.firstIndex(where: \.isPartial) ?? points.count)
}

private func trend(_ points: [LinePoint], _ standard: StandardState) -> Trend {
  Trend(
    metric: metric, scope: .operation, grain: .month, points: line(points), comparison: nil,
    standards: [], events: [], standard: standard)
}

@Suite struct LanguageTrendsTests {
  let language = Language.english

  @Test(
    arguments: [
      (
        share(840, 1000), StandardState.passes(.atLeast(0.8), phase: nil),
        "84.0% in October. The standard is 80% or more: it passes."
      ),
      (
        share(739, 1000), .misses(.atLeast(0.75), by: 0.011, phase: nil),
        "73.9% in October. The standard is 75% or more: 1.1_points short."
      ),
      (share(840, 1000), .none, "84.0% in October. No standard: not judged."),
      (
        share(9, 12), .tooFew(.atLeast(0.75), n: 12, needed: 30, phase: nil),
        "9 of 12 in October. The standard is 75% or more. No verdict yet: 12 of 30_calls."
      ),
      (.noData, .open(.atLeast(0.75), phase: nil), "No data for October."),
    ] as [(Reading, StandardState, String)])
  func theTakeawayIsOfTheLastWholePeriod(reading: Reading, standard: StandardState, text: String) {
    let points = [
      point(9, share(1, 40)), point(10, reading), point(11, share(1, 30), isPartial: true),
    ]
    #expect(typed(language.takeaway(trend(points, standard))) == text)
  }

  @Test func aPeriodThatIsNotOverGetsNoVerdict() {
    let points = [point(11, share(30, 40), isPartial: true)]
    let text = language.takeaway(trend(points, .open(.atLeast(0.8), phase: nil)))
    #expect(
      text == "75% in November so far. The standard is 80% or more. "
        + "No verdict yet: the period is not over.")
  }

  @Test func aLineWithoutPointsIsStillSaid() {
    let empty = trend([], .none)
    #expect(language.takeaway(empty) == "No figure over this time.")
    #expect(language.countsBehind(empty) == nil)
    #expect(!language.drawingDescription(empty).isEmpty)
  }

  @Test func aDrawingIsDescribedByTheSameWords() {
    let points = [point(8, share(70, 100)), point(9, .noData), point(10, share(850, 1000))]
    let drawn = trend(points, .passes(.atLeast(0.8), phase: nil))
    #expect(
      typed(language.subtitle(drawn))
        == "Service level, whole operation, by month, per cent, 1_August to 31_October 2026")
    #expect(
      typed(language.drawingDescription(drawn))
        == "3_months, 2 with a figure. From 70.0% to 85.0%.")
    #expect(typed(language.tableSummary(drawn)) == "Data table, 3_months")
    #expect(
      typed(language.tableCaption(drawn))
        == "Service level by month, 1_August to 31_October 2026")
    #expect(language.countsBehind(drawn).map(typed) == "100 to 1,000_calls a month")
    #expect(
      typed(language.smallLine(line(points), of: metric))
        == "Service level, 3_months, 1 without a figure")
  }

  @Test func theLastValueIsNamedAtItsEnd() {
    let label = language.lastLabel(point(10, share(850, 1000)), of: metric)
    #expect(label?.sentence == "85.0%, October")
    #expect(language.lastLabel(point(10, .noData), of: metric) == nil)
  }
}
