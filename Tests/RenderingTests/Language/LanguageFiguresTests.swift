import Dates
import Measures
import Rendering
import Reports
import Testing

/// October 2026, over.
let october = PeriodState(
  period: PeriodCalendar.gregorian.period(
    .month, containing: CivilDate(iso: "2026-10-15") ?? CivilDate(dayNumber: 0)),
  partialUntil: nil, workedDays: 22, allWorkingDays: 22)

/// A share of calls.
func shareCell(_ part: Double, of whole: Double, counted: String = "calls") -> FigureCell {
  FigureCell(
    reading: Reading(.value(part / whole), numerator: part, denominator: whole, n: whole),
    unit: .share, decimals: nil, counted: counted)
}

private func cell(
  _ reading: Reading, _ unit: Unit = .share, counted: String = "reply/replies"
) -> FigureCell {
  FigureCell(reading: reading, unit: unit, decimals: nil, counted: counted)
}

@Suite struct LanguageFiguresTests {
  let language = Language.english

  @Test(arguments: [
    (shareCell(118_402, of: 140_955), "84.0%", "118,402 of 140,955"),
    (shareCell(62, of: 91), "68%", "62 of 91"), (shareCell(99, of: 100), "99.0%", "99 of 100"),
    (shareCell(7, of: 9, counted: "reply/replies"), "7 of 9", "9_replies"),
    (shareCell(0, of: 1, counted: "reply/replies"), "0 of 1", "1_reply"),
    (shareCell(0, of: 400), "0.0%", "0 of 400"),
    (
      cell(
        Reading(.value(408), numerator: 1, denominator: 2, n: 136_585), .duration,
        counted: "calls"), "6:48", "136,585_calls"
    ),
    (cell(Reading(.value(88.4), n: 1284), .score, counted: "forms"), "88.4", "1,284_forms"),
    (cell(Reading(.value(41), n: 1), .points, counted: "replies"), "+41", "replies:_1"),
    (cell(Reading(.value(1646), n: 1646), .number, counted: "call/calls"), "1,646", "calls"),
    (shareCell(111_300, of: 122_400, counted: "seconds"), "90.9%", "of 34_hours"),
    (shareCell(3240, of: 3600, counted: "second/seconds"), "90.0%", "of 1.0_hours"),
    (cell(Reading(.value(408)), .duration), "6:48", ""),
  ])
  func aFigureStandsOverWhatIsBehindIt(cell: FigureCell, value: String, behind: String) {
    let figure = language.figure(cell, in: october, address: .you)
    #expect(typed(figure.main) == value)
    #expect(typed(figure.detail) == behind)
  }

  @Test(
    arguments: [
      (Reading.noData, Address.they, "No data for October"),
      (Reading(.nothingCounted, n: 0), .they, "0_replies: nothing to divide"),
      (.notApplicable, .they, "Not theirs: counted elsewhere"),
      (.notApplicable, .you, "Not yours: counted elsewhere"),
      (
        Reading(.suppressed(under: 5), numerator: 1, denominator: 3, n: 3), .you,
        "Hidden, under 5_replies"
      ),
    ] as [(Reading, Address, String)])
  func whatIsNoFigureSaysWhy(reading: Reading, address: Address, text: String) {
    let figure = language.figure(cell(reading), in: october, address: address)
    #expect(typed(figure.sentence) == text)
  }

  @Test func zeroMissingNotApplicableAndHiddenAreFourThings() {
    let readings = [
      Reading(.value(0), numerator: 0, denominator: 40, n: 40), .noData, .notApplicable,
      Reading(.nothingCounted), Reading(.suppressed(under: 5)),
    ]
    let texts = readings.map { language.figure(cell($0), in: october, address: .group).main }
    #expect(Set(texts).count == readings.count)
    #expect(!texts.contains(""))
  }

  @Test func aHiddenFigureTellsNothingOfWhatIsBehindIt() {
    let hidden = cell(Reading(.suppressed(under: 5), numerator: 1, denominator: 3, n: 3))
    #expect(language.evidence(hidden) == "")
    #expect(language.value(of: hidden) == "–")
  }

  @Test func anotherPeriodIsNamedWithoutAClaim() {
    #expect(
      language.beside(shareCell(791, of: 1000), in: october, address: .you) == "October: 79.1%")
    #expect(language.beside(cell(.noData), in: october, address: .you) == "No data for October")
    let none = language.beside(cell(Reading(.nothingCounted)), in: october, address: .you)
    #expect(typed(none) == "October: 0_replies: nothing to divide")
  }

  @Test func pairsStandInOneLine() {
    let pairs = [
      PairedFigure(name: "Quality", cell: cell(Reading(.value(88.4), n: 40), .score)),
      PairedFigure(name: "Resolution", cell: shareCell(739, of: 1000)),
    ]
    #expect(
      language.pairs(pairs, in: october, address: .you) == "Quality 88.4, Resolution 73.9%")
  }
}

/// A mail may be in another language than the metrics are written in.
@Test func secondsAreHoursInEveryLanguage() {
  let cell = FigureCell(
    reading: Reading(.value(0.911), numerator: 122_940, denominator: 135_000, n: 135_000),
    unit: .share, decimals: nil, counted: "second/seconds")
  #expect(Language.english.evidence(cell) == "of 38\u{A0}hours")
  #expect(!Language.german.evidence(cell).contains("135"))
}
