internal import Content
internal import Dates
internal import Measures
internal import Reports
internal import Workforce

/// The lines of teams and of the operation, which many pages show.
struct SharedLines: Sendable {
  /// The periods of small lines and trends of all pages, oldest first, the running one last.
  let periods: [Period]
  /// How many of them one line has.
  private let count: Int
  /// Readings by scope, then metric, then period.
  private let readings: [Scope: [[Reading]]]
  /// The index of the first period that is not over.
  private let firstPartial: Int
  /// The periods of the lines that end with a period of the plan, by the index after their last one.
  private let windows: [Int: [Period]]

  init(_ input: ReportInput, _ plan: SitePlan) {
    let settings = input.project.settings
    let last = settings.calendar.period(settings.lineGrain, containing: input.asOf)
    let count = settings.lineCount
    // The oldest page's lines are as long as the newest one's.
    let oldest = plan.periods.map(\.last).min() ?? input.asOf
    let earlier = settings.calendar.period(settings.lineGrain, containing: min(oldest, input.asOf))
    let first = settings.calendar.periods(count, endingWith: earlier)[0]
    var periods = settings.calendar.periods(
      settings.lineGrain, covering: first.first..<last.days.upperBound)
    if let first = input.figures.span?.lowerBound { periods.removeAll { $0.last < first } }
    self.periods = periods
    self.count = count
    firstPartial = periods.firstIndex { $0.last > input.asOf } ?? periods.count
    let ranges = (plan.periods + [plan.main, last]).map {
      SharedLines.window(count, of: periods, upTo: $0)
    }
    windows = Dictionary(
      ranges.map { ($0.upperBound, Array(periods[$0])) }, uniquingKeysWith: { a, _ in a })
    var readings: [Scope: [[Reading]]] = [:]
    let teams = input.project.organisation.teams.indices.map { Scope.team($0) }
    for scope in teams + [.operation] {
      readings[scope] = input.figures.lines(scope, periods)
    }
    self.readings = readings
  }

  /// The line of one metric for a team or the operation, ending with the period of a page.
  func line(_ metric: Int, _ scope: Scope, upTo end: Period) -> Line {
    guard let known = readings[scope]?[metric] else { return .empty }
    let window = SharedLines.window(count, of: periods, upTo: end)
    return line(known[window], over: window)
  }

  /// The lines of all metrics for a scope, worked out in one go.
  func lines(_ scope: Scope, upTo end: Period, _ figures: Figures) -> [Line] {
    let window = SharedLines.window(count, of: periods, upTo: end)
    if let known = readings[scope] { return known.map { line($0[window], over: window) } }
    let shown = shownPeriods(window)
    return figures.lines(scope, shown).map {
      Line(periods: shown, readings: $0, firstPartial: firstPartial(in: window))
    }
  }

  /// Of the readings of a scope in all of `periods`, by metric, the lines that end with the period of a page.
  func cut(_ readings: [[Reading]], upTo end: Period) -> [Line] {
    let window = SharedLines.window(count, of: periods, upTo: end)
    return readings.map { line($0[window], over: window) }
  }

  private func line(_ readings: ArraySlice<Reading>, over window: Range<Int>) -> Line {
    Line(
      periods: shownPeriods(window), readings: Array(readings),
      firstPartial: firstPartial(in: window))
  }

  private func shownPeriods(_ window: Range<Int>) -> [Period] {
    windows[window.upperBound] ?? Array(periods[window])
  }

  private func firstPartial(in window: Range<Int>) -> Int {
    min(max(firstPartial - window.lowerBound, 0), window.count)
  }

  private static func window(
    _ count: Int, of periods: [Period], upTo end: Period
  ) -> Range<Int> {
    let upper = periods.firstIndex { $0.first >= end.days.upperBound } ?? periods.count
    return max(0, upper - count)..<upper
  }
}
