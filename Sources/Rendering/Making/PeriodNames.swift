import Charting
import Dates
import Reports
import Synchronization

/// The names of a line's periods, as a table's rows have them and as stand below a drawing.
///
/// The lines of a whole build go over a few spans of time, and each of a hundred names would be put together for every
/// metric of every page; so they are kept. What is kept is a function of the span alone.
final class PeriodNames: Sendable {
  struct Names {
    /// One for each period; the last is "so far" while it is not over.
    let rows: [String]
    let ladder: TimeLadder
  }

  private struct Span: Hashable {
    let grain: Grain
    let first: CivilDate
    let last: CivilDate
    let firstPartial: Int
  }

  private let language: Language
  private let known = Mutex<[Span: Names]>([:])

  init(_ language: Language) { self.language = language }

  func callAsFunction(_ line: Line) -> Names {
    guard let first = line.periods.first, let last = line.periods.last else {
      return Names(rows: [], ladder: TimeLadder(days: [], names: language.monthNames))
    }
    let span = Span(
      grain: last.grain, first: first.first, last: last.last, firstPartial: line.firstPartial)
    if let names = known.withLock({ $0[span] }) { return names }
    let names = Names(
      rows: line.periods.enumerated().map { index, period in
        index < line.firstPartial
          ? name(of: period) : language.dates.soFar(name(of: period))
      },
      ladder: TimeLadder(
        days: line.periods.map(\.first.dayNumber), names: language.monthNames))
    known.withLock { $0[span] = names }
    return names
  }

  /// A week with its first day, for its number says little; the years stand in the caption.
  private func name(of period: Period) -> String {
    guard period.grain == .week else { return language.period(period) }
    return language.dates.weekFrom(language.shortPeriod(period), language.shortDay(period.first))
  }
}
