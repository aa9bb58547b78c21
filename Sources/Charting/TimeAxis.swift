/// Which periods are named below a drawing, and how.
///
/// The coarsest ladder rung that still gives enough labels loses to the finest one that has room: every
/// label keeps 16 px from the next. Weeks tick on their Mondays, at the first Monday of a month.
package struct TimeAxis: Sendable {
  package struct Tick: Sendable, Equatable {
    package let day: Int32
    package let label: String
  }

  /// What the periods are, told from their first days.
  enum Grain: Equatable {
    case day
    case week
    case month
    case other
  }

  /// A rung: every period, every so many, or the first in every so many months.
  enum Rung: Equatable {
    case periods(Int)
    case mondays
    case months(Int)
    case years(Int)
  }

  package let ticks: [Tick]

  /// The finest rung whose labels keep their distance at these places.
  package init(days: [Int32], names: MonthNames, scale: TimeScale) {
    self.init(TimeLadder(days: days, names: names), scale: scale)
  }

  /// The finest rung of a ladder whose labels keep their distance at these places.
  init(_ ladder: TimeLadder, scale: TimeScale) {
    ticks =
      ladder.rungs.first { TimeAxis.isRoomy($0, scale) }?.ticks
      ?? ladder.only.map { [$0] } ?? []
  }

  static func grain(of days: [Int32]) -> Grain {
    if days.allSatisfy({ CivilDay($0).day == 1 }), days.count > 1 { return .month }
    if days.allSatisfy(CivilDay.isMonday), days.count > 1 { return .week }
    let isDaily = zip(days, days.dropFirst()).contains { Int($1) - Int($0) == 1 }
    return isDaily || days.count < 2 ? .day : .other
  }

  static func rungs(of grain: Grain, count: Int) -> [Rung] {
    let months: [Rung] = [.months(1), .months(2), .months(3), .months(6)]
    let years: [Rung] = [1, 2, 5, 10, 20, 50].map { .years($0) }
    switch grain {
    case .day: return [.periods(1), .periods(2), .mondays] + months + years
    case .week: return [.periods(1), .periods(2)] + months + years
    case .month: return months + years
    case .other: return sequence(first: 1) { $0 < count ? $0 * 2 : nil }.map { .periods($0) }
    }
  }

  private static func isRoomy(_ rung: TimeLadder.Rung, _ scale: TimeScale) -> Bool {
    var end = -Double.infinity
    for (tick, half) in zip(rung.ticks, rung.halves) {
      let middle = scale.mark(tick.day)
      if middle - half < end + 16 { return false }
      end = middle + half
    }
    return true
  }
}
