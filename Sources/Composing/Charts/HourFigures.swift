internal import Caching
internal import Content
internal import Dates
package import Measures
internal import Reports
package import Workforce

/// Figures by the hour, from facts that know quarters of an hour.
///
/// Read only where some page shows hours, for they take many times the room of days.
package struct HourFigures: Sendable {
  private let figures: Figures
  /// Of all facts, for pages that show any of them.
  let digest: Digest

  /// Takes facts by quarter of an hour, laid out by an `OwnerPlan`.
  package init(organisation: Organisation, metrics: [Metric], facts: FactTable) {
    var digester = Digester()
    for owner in facts.ownerDigests() { digester.add(owner) }
    digest = digester.digest
    figures = Figures(
      organisation: organisation, metrics: metrics, facts: facts,
      timesPerDay: Int32(DaySlots.count))
  }

  /// The hours at which a metric has a figure in some days, 0 to 23; none where times are not known.
  ///
  /// A source without times puts all of a day into its first quarter of an hour.
  func hours(_ metric: Int, _ scope: Scope, _ days: Range<CivilDate>) -> [Int] {
    let dates = Array(days)
    let hours = (0..<24).filter { reading(metric, scope, dates, hour: $0).value != nil }
    return hours == [0] ? [] : hours
  }

  /// What can be said of a metric for an hour of some days together.
  func reading(_ metric: Int, _ scope: Scope, _ dates: [CivilDate], hour: Int) -> Reading {
    guard let first = dates.first else { return .noData }
    guard figures.applies(metric, scope, first..<first.advanced(by: 1)) else {
      return .notApplicable
    }
    let times = dates.map { date in
      let start = date.dayNumber * Int32(DaySlots.count) + Int32(hour * 4)
      return start..<start + 4
    }
    return figures.reading(metric, figures.totals(scope, times: times))
  }
}
