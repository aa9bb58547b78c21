import Content
import Dates
import Diagnostics
import Testing

/// `calendar: {fiscal: …}`: the short form and the long one.
@Suite struct FiscalYearTests {
  private func calendar(_ fiscal: String) throws -> PeriodCalendar {
    let (project, problems) = Samples.read(
      ["debrief.yml": "name: N\ncalendar:\n  fiscal: \(fiscal)\n"])
    #expect(problems.isEmpty)
    return project.settings.calendar
  }

  /// The National Retail Federation's year 2023 had 53 weeks: 29 January 2023 to 3 February 2024.
  @Test func thePatternAloneIsTheRetailYear() throws {
    let calendar = try calendar("4-5-4")
    let day = try #require(CivilDate(iso: "2023-06-15"))
    let year = calendar.period(.year, containing: day)
    #expect(year.first.description == "2023-01-29")
    #expect(year.last.description == "2024-02-03")
  }

  @Test func aMapSaysWhereTheYearEnds() throws {
    let calendar = try calendar(
      "{pattern: 4-4-5, ends: last, weekday: sat, month: 9, named after: end}")
    let day = try #require(CivilDate(iso: "2026-06-15"))
    let year = calendar.period(.year, containing: day)
    #expect(year.first.description == "2025-09-28")
    #expect(year.last.description == "2026-09-26")
    #expect(year.id.contains("2026"))
  }

  @Test(arguments: [
    ("4-4-4", "debrief.yml:3:11: error: '4-4-4' is not known here. Did you mean '4-4-5'?"),
    (
      "{ends: last}",
      "debrief.yml:3:11: error: 'fiscal' needs 'pattern'. Add a line 'pattern: …'"
    ),
    (
      "{pattern: 4-4-5, moth: 9}",
      "debrief.yml:3:28: error: 'fiscal' has no key 'moth'. Did you mean 'month'?"
    ),
    (
      "{pattern: 4-4-5, month: 13}",
      "debrief.yml:3:35: error: '13' is not a whole number from 1 to 12"
    ),
  ])
  func aMistakeIsNamed(fiscal: String, words: String) {
    let text = "name: N\ncalendar:\n  fiscal: \(fiscal)\n"
    #expect(Samples.problems(["debrief.yml": text]) == [words])
  }
}
