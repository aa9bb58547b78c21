import Content
import Dates
import Diagnostics
import Testing

@Suite struct SettingsTests {
  private func settings(_ text: String) -> Settings {
    Samples.read(["debrief.yml": text]).project.settings
  }

  @Test func aNameIsEnough() {
    let (project, problems) = Samples.read()
    #expect(problems.isEmpty)
    #expect(project.settings.name == "Small")
    #expect(project.settings.timeZone == "UTC")
    #expect(project.settings.calendar == .gregorian)
    #expect(project.settings.mainGrain == .month)
    #expect(project.settings.lineGrain == .week)
    #expect(project.settings.badRowsAllowed == 0.05)
    #expect(project.settings.managerRoles == ["manager", "vp"])
  }

  @Test func everyKeyIsRead() {
    let settings = settings(
      """
      name: Northway
      time zone: Europe/London
      language: en
      calendar:
        working days: [sun, Monday, tues]
        holidays: [2026-12-25]
      periods:
        main: week
        show: {month: 3, week: 4}
      lines: {grain: day, count: 28}
      thresholds: {bad rows: 2.5%}
      managers: [head]
      """)
    #expect(settings.name == "Northway")
    #expect(settings.timeZone == "Europe/London")
    #expect(
      settings.workingDays
        == WorkingDays(
          weekdays: [7, 1, 2], holidays: [CivilDate(iso: "2026-12-25")].compactMap { $0 }.asSet))
    #expect(settings.mainGrain == .week)
    #expect(settings.shown.map(\.grain) == [.week, .month])
    #expect(settings.shown.map(\.count) == [4, 3])
    #expect(settings.lineGrain == .day)
    #expect(settings.lineCount == 28)
    #expect(settings.badRowsAllowed == 0.025)
    #expect(settings.managerRoles == ["head"])
  }

  @Test func theMainPeriodIsAlwaysShown() {
    let settings = settings("name: N\nperiods: {main: quarter, show: {month: 2, year: 1}}\n")
    #expect(settings.shown.map(\.grain) == [.month, .quarter, .year])
    #expect(settings.shown.map(\.count) == [2, 1, 1])
  }

  @Test(arguments: [
    ("time zone: UTC", "debrief.yml:1:1: error: debrief.yml needs 'name'. Add a line 'name: …'"),
    (
      "name: N\nlines: {grain: wek}",
      "debrief.yml:2:16: error: 'wek' is not known here. Did you mean 'week'?"
    ),
    (
      "name: N\nperiods: {show: {moth: 2}}",
      "debrief.yml:2:18: error: 'show' has no key 'moth'. Did you mean 'month'?"
    ),
    (
      "name: N\nperiods: {show: {month: none}}",
      "debrief.yml:2:25: error: 'none' is not a whole number from 0 to 600"
    ),
    (
      "name: N\nthresholds: {bad rows: 120%}",
      "debrief.yml:2:24: error: '120%' is no share. Write '5%' or '0.05'"
    ),
    (
      "name: N\nthresholds: {bad row: 5%}",
      "debrief.yml:2:14: error: 'thresholds' has no key 'bad row'. Did you mean 'bad rows'?"
    ),
    (
      "name: N\ncalendar: {working days: [mon, wend]}",
      "debrief.yml:2:32: error: 'wend' is no weekday. Did you mean 'wed'?"
    ),
    (
      "name: N\ncalendar: {holidays: [2026-02-29]}",
      "debrief.yml:2:23: error: '2026-02-29' is no day of the calendar. Write it as 2026-10-31"
    ),
    (
      "name: [N]",
      "debrief.yml:1:7: error: expected text here, found a list"
    ),
  ])
  func aMistakeIsNamed(text: String, words: String) {
    #expect(Samples.problems(["debrief.yml": text]) == [words])
  }
}

extension [CivilDate] {
  var asSet: Set<CivilDate> { Set(self) }
}
