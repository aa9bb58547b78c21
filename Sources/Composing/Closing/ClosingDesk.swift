internal import Closing
internal import Content
internal import Dates
internal import Reports

/// How far periods have come on their way from running to closed.
struct ClosingDesk: Sendable {
  private let closings: Closings
  private let settings: Settings
  private let asOf: CivilDate
  /// Days after a period's end until its figures are whole.
  private let waits: Int

  init(_ input: ReportInput) {
    closings = input.closings
    settings = input.project.settings
    asOf = input.asOf
    waits = input.project.daysUntilWhole
  }

  /// How a period stands; `nil` while it runs, and where nothing is to be said of it.
  func state(of period: Period) -> ClosingState? {
    if let closed = closings.periods.first(where: { $0.statement.period == period }) {
      return .closed(on: closed.statement.closedOn, version: closed.statement.version)
    }
    if period.last > asOf { return nil }
    if let day = dayOfClosing(allOf: period) { return .closed(on: day, version: nil) }
    let end = period.last.advanced(by: waits)
    if asOf < end { return .provisional(until: end) }
    // Where nobody closes anything, nothing is overdue.
    return closings.periods.isEmpty || period.grain != settings.mainGrain ? nil : .due
  }

  /// The day on which the last of a period's days was closed, where all of them are.
  private func dayOfClosing(allOf period: Period) -> CivilDate? {
    let touching = closings.periods.map(\.statement).filter { $0.period.days.overlaps(period.days) }
    let days = touching.reduce(0) { $0 + $1.period.days.clamped(to: period.days).count }
    return days == period.dayCount ? touching.map(\.closedOn).max() : nil
  }
}
