import Dates
import Measures
import Notes
import Reports
import Workforce

/// Pages of an invented operation, one of each kind, with every kind of section in them.
///
/// Every text goes through `say`, so that a test may put the worst of texts into every slot at once.
struct SampleSite {
  let say: (String) -> String

  init(say: @escaping (String) -> String = { $0 }) { self.say = say }

  var pages: [Page] {
    [
      home, operation, team, lead, agent, metric, note, dictionary, reading, data, build, mail,
      empty,
    ]
  }

  // MARK: - Time

  static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

  static func month(_ number: Int, _ year: Int = 2026) -> Period {
    let first = CivilDate(year: year, month: number, day: 1) ?? CivilDate(dayNumber: 0)
    let next =
      CivilDate(year: number == 12 ? year + 1 : year, month: number % 12 + 1, day: 1) ?? first
    let id = "\(year)-" + (number < 10 ? "0" : "") + "\(number)"
    return Period(grain: .month, id: id, days: first..<next)
  }

  /// The week that begins so many weeks after Monday 4 May 2026.
  static func week(_ number: Int) -> Period {
    let monday = day("2026-05-04").advanced(by: 7 * number)
    return Period(grain: .week, id: "w\(number)", days: monday..<monday.advanced(by: 7))
  }

  let october = PeriodState(
    period: SampleSite.month(10), partialUntil: nil, workedDays: 22, allWorkingDays: 22)
  let september = PeriodState(
    period: SampleSite.month(9), partialUntil: nil, workedDays: 22, allWorkingDays: 22)
  let november = PeriodState(
    period: SampleSite.month(11), partialUntil: SampleSite.day("2026-11-12"), workedDays: 9,
    allWorkingDays: 21)

  // MARK: - Frame

  func frame(
    _ path: PagePath, _ title: String, _ lead: Lead, crumbs: [Link], readers: Readers,
    audience: Audience = .operation, current: String = "Operation", periods: Bool = true
  ) -> Frame {
    let names: [(String, PagePath)] = [
      ("Operation", "operation"), ("Teams", "teams/billing"), ("Metrics", "everyone/metrics"),
      ("Recognition", "everyone/recognition"), ("How to read a chart", "everyone/reading"),
    ]
    return Frame(
      site: say("Northway"), path: path, audience: audience, title: .text(say(title)), lead: lead,
      navigation: names.map { Link(say($0.0), to: $0.1, isCurrent: $0.0 == current) },
      crumbs: crumbs, periods: periods ? switchOfPeriods(path) : nil,
      stamp: DataStamp(
        asOf: SampleSite.day("2026-11-02"), timeZone: say("Europe/London"), remarks: 2,
        buildReport: audience == .operation ? "operation/build" : nil,
        definitions: "everyone/metrics"),
      readers: readers)
  }

  private func switchOfPeriods(_ path: PagePath) -> Frame.PeriodSwitch {
    Frame.PeriodSwitch(
      previous: Frame.PeriodLink(period: september, path: PagePath(path.text + "/2026-09")),
      current: october,
      next: Frame.PeriodLink(period: november, path: PagePath(path.text + "/2026-11")),
      grains: [
        Frame.GrainLink(grain: .week, path: PagePath(path.text + "/2026-W44"), isCurrent: false),
        Frame.GrainLink(grain: .month, path: path, isCurrent: true),
        Frame.GrainLink(grain: .quarter, path: PagePath(path.text + "/2026-Q4"), isCurrent: false),
      ])
  }

  func crumbs(_ names: (String, PagePath?)...) -> [Link] {
    names.enumerated().map { index, name in
      Link(say(name.0), to: name.1, isCurrent: index == names.count - 1)
    }
  }
}
