/// All ways to name some periods below a drawing, finest first.
///
/// Made once for drawings over the same days, of which a page has many; each takes the finest that it has room for.
package struct TimeLadder: Sendable {
  /// One rung: its labels, and half the room that each takes.
  struct Rung: Sendable {
    let ticks: [TimeAxis.Tick]
    let halves: [Double]
  }

  /// First days of all periods, ascending.
  let days: [Int32]
  let rungs: [Rung]
  /// For an axis with room for one label.
  let only: TimeAxis.Tick?

  /// More labels than this no drawing has room for.
  private static let mostLabels = 64

  package init(days: [Int32], names: MonthNames) {
    self.days = days
    let grain = TimeAxis.grain(of: days)
    let labels = TimeAxisLabels(days: days, grain: grain, names: names)
    rungs = TimeAxis.rungs(of: grain, count: days.count).compactMap { rung in
      let ticks = labels.ticks(rung, atMost: TimeLadder.mostLabels)
      if ticks.isEmpty { return nil }
      return Rung(ticks: ticks, halves: ticks.map { TextWidth.reserved($0.label) / 2 })
    }
    only = days.first.map { TimeAxis.Tick(day: $0, label: labels.label($0)) }
  }
}
