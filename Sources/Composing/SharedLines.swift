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
  private let partial: Set<String>

  init(_ input: ReportInput, _ plan: SitePlan) {
    let settings = input.project.settings
    let last = settings.calendar.period(settings.lineGrain, containing: input.asOf)
    count = settings.lineCount
    // The oldest page's lines are as long as the newest one's.
    let oldest = plan.periods.map(\.last).min() ?? input.asOf
    let earlier = settings.calendar.period(settings.lineGrain, containing: min(oldest, input.asOf))
    let first = settings.calendar.periods(count, endingWith: earlier)[0]
    var periods = settings.calendar.periods(
      settings.lineGrain, covering: first.first..<last.days.upperBound)
    if let first = input.figures.span?.lowerBound { periods.removeAll { $0.last < first } }
    self.periods = periods
    partial = Set(periods.filter { $0.last > input.asOf }.map(\.id))
    var readings: [Scope: [[Reading]]] = [:]
    let teams = input.project.organisation.teams.indices.map { Scope.team($0) }
    for scope in teams + [.operation] {
      readings[scope] = SharedLines.readings(scope, periods, input.figures)
    }
    self.readings = readings
  }

  /// The line of one metric for a scope, ending with the period of a page.
  func points(_ metric: Int, _ scope: Scope, upTo end: Period) -> [LinePoint] {
    shown(readings[scope]?[metric] ?? [], upTo: end)
  }

  /// The lines of all metrics for a scope, each period's totals worked out once.
  func allPoints(_ scope: Scope, upTo end: Period, _ figures: Figures) -> [[LinePoint]] {
    if let known = readings[scope] { return known.map { shown($0, upTo: end) } }
    let span = shownRange(upTo: end)
    return SharedLines.readings(scope, Array(periods[span]), figures).map { line in
      zip(periods[span], line).map { point($0, $1) }
    }
  }

  private func shown(_ readings: [Reading], upTo end: Period) -> [LinePoint] {
    if readings.isEmpty { return [] }
    return shownRange(upTo: end).map { point(periods[$0], readings[$0]) }
  }

  private func shownRange(upTo end: Period) -> Range<Int> {
    let upper = periods.firstIndex { $0.first >= end.days.upperBound } ?? periods.count
    return max(0, upper - count)..<upper
  }

  private func point(_ period: Period, _ reading: Reading) -> LinePoint {
    LinePoint(period: period, reading: reading, isPartial: partial.contains(period.id))
  }

  private static func readings(
    _ scope: Scope, _ periods: [Period], _ figures: Figures
  ) -> [[Reading]] {
    let totals = periods.map { figures.totals(scope, $0.days) }
    return figures.metrics.indices.map { metric in
      zip(periods, totals).map { period, totals in
        figures.applies(metric, scope, period.days)
          ? figures.reading(metric, totals) : .notApplicable
      }
    }
  }
}
