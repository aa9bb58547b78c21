package import Dates
package import Measures

extension Figures {
  /// What can be said of each part of a metric, in the order they are written; empty where it has none.
  package func parts(_ metric: Int, _ scope: Scope, _ days: Range<CivilDate>) -> [Reading] {
    guard applies(metric, scope, days) else {
      return partFormulas[metric].map { _ in .notApplicable }
    }
    return parts(metric, totals(scope, days)).map { $0.hidden(under: metrics[metric].hideUnder) }
  }

  /// The same, however few stand behind each: for sums that name no part on its own.
  func parts(_ metric: Int, _ totals: Totals) -> [Reading] {
    partFormulas[metric].map { $0?.reading(of: totals) ?? .noData }
  }
}
