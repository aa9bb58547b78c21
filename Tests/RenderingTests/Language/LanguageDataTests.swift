import Dates
import Rendering
import Reports
import Testing

private func source(
  rows: Int = 1000, setAside: Int = 0, leftOut: Int = 0, missing: [CivilDate] = [],
  daysBehind: Int = 0
) -> SourceRow {
  SourceRow(
    name: "calls", firstDay: nil, lastDay: nil, rows: rows, used: rows - setAside,
    leftOut: leftOut, setAside: setAside, missingDays: missing, daysBehind: daysBehind, files: [])
}

@Suite struct LanguageDataTests {
  let language = Language.english

  @Test func aSourceSaysAllThatIsWrongWithIt() {
    let first = CivilDate(iso: "2026-10-14") ?? CivilDate(dayNumber: 0)
    let days = (0..<6).map { first.advanced(by: $0) }
    #expect(language.state(of: source()) == ["Complete"])
    #expect(language.state(of: source(rows: 0)) == ["No rows"])
    #expect(
      language.state(of: source(missing: Array(days[0..<2]))).map(typed)
        == ["2_days missing: 14_October and 15_October"])
    #expect(
      language.state(of: source(missing: days)).map(typed)
        == ["6_days missing: 14_October, 15_October, 16_October, 17_October and 2 more"])
    #expect(
      language.state(of: source(setAside: 3, leftOut: 1, daysBehind: 1)).map(typed) == [
        "ends 1_day before the newest source", "3 of 1,000_rows set aside (0.3%)",
        "1_row left out by the source’s own rule",
      ])
  }

  @Test func rowsSetAsideAreNeverWrittenAsNone() {
    let state = language.state(of: source(rows: 1_000_000, setAside: 1))
    #expect(state.map(typed) == ["1 of 1,000,000_rows set aside (0.0001%)"])
    #expect(language.isTroubled(source(setAside: 1)))
    #expect(!language.isTroubled(source(leftOut: 5)))
  }

  @Test(arguments: [
    (0, "0_bytes"), (999, "999_bytes"), (1000, "1.0_kB"), (999_499, "999_kB"),
    (999_500, "1.0_MB"), (9_960_000, "10.0_MB"), (165_000_000, "165_MB"), (2_500_000_000, "2.5_GB"),
    (5_000_000_000_000, "5,000_GB"),
  ])
  func aSizeHasThreeDigitsAtMost(count: Int, text: String) {
    #expect(typed(language.bytes(count)) == text)
  }

  @Test func factsOfABuildAreWritten() {
    #expect(language.factName(.unpublishedNotes) == "Notes not published")
    #expect(language.factValue(.count(140_955)) == "140,955")
    #expect(language.factValue(.text("0.1")) == "0.1")
  }
}
