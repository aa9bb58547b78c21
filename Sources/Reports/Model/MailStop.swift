package import Dates

/// Why a report is not mailed: something in it is missing or too old to be sent as news.
package enum MailStop: Error, Sendable, Hashable {
  /// Data does not reach the period's end.
  case notOver(lastDay: CivilDate)
  /// A source of figures in it ends before the period does.
  case stale(source: String, lastDay: CivilDate?)
  /// Nothing was counted for its subject in the period.
  case noFigures
  /// The site has no such page: the person was not here.
  case noPage
}
