internal import Content
internal import Dates
internal import Measures
internal import Reports
internal import Workforce

/// The lines of teams and of the operation, which many pages show.
struct SharedLines: Sendable {
  /// The periods of small lines and trends, oldest first, the running one last.
  let periods: [Period]
  /// Readings by scope, then metric, then period.
  private let readings: [Scope: [[Reading]]]
  private let partial: Set<String>

  init(_ input: ReportInput) {
    let settings = input.project.settings
    let last = settings.calendar.period(settings.lineGrain, containing: input.asOf)
    var periods = settings.calendar.periods(settings.lineCount, endingWith: last)
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

  /// The line of one metric for a scope.
  func points(_ metric: Int, _ scope: Scope, _ figures: Figures) -> [LinePoint] {
    let known = readings[scope]?[metric] ?? []
    return zip(periods, known).map(point)
  }

  /// The lines of all metrics for a scope, each period's totals worked out once.
  func allPoints(_ scope: Scope, _ figures: Figures) -> [[LinePoint]] {
    let all = readings[scope] ?? SharedLines.readings(scope, periods, figures)
    return all.map { zip(periods, $0).map(point) }
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
