/// The days, or contacts, between rare events: where most periods have none, counts a period say nothing.
///
/// Gaps stand side by side in the order of their events, whatever the time between; long ones are good
/// news where events are bad ones.
package struct RareEventChart: Sendable {
  package struct Gap: Sendable {
    /// The day of the event that ended it.
    package var day: Int32
    package var length: Double
    package var signal: Signal?

    package init(day: Int32, length: Double, signal: Signal? = nil) {
      self.day = day
      self.length = length
      self.signal = signal
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  /// The oldest first.
  package var gaps: [Gap]
  /// How long it has been since the last event; drawn hollow, for it still grows.
  package var open: Double?
  package var axis: ValueAxis
  package var months: MonthNames
  /// "41 days so far", at the right edge.
  package var lastLabel: Label?
  /// What is usual for a gap; its limits lie unevenly about the middle, as those of gaps do.
  package var usual: LineChart.Level?
  package var usualLabels = LineChart.LevelLabels()
  /// Dated notes; each stands before the first event that came after it.
  package var notes: [LineChart.Event] = []
  /// Says in the empty plot why there is nothing.
  package var absence = ""

  package init(
    idPrefix: String, title: String, description: String, gaps: [Gap], axis: ValueAxis,
    months: MonthNames
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.gaps = gaps
    self.axis = axis
    self.months = months
  }

  package func drawing(_ size: ChartSize) -> Drawing { line.drawing(size) }

  /// The same as a line whose days are the numbers of the events.
  var line: LineChart {
    var points = gaps.enumerated().map { index, gap in
      TimePoint(day: Int32(index), value: gap.length, signal: gap.signal)
    }
    if let open { points.append(TimePoint(day: Int32(gaps.count), value: open)) }
    var chart = LineChart(
      idPrefix: idPrefix, title: title, description: description, points: points, axis: axis,
      months: months)
    chart.ladder = TimeLadder(
      events: gaps.map(\.day), count: points.count, names: months)
    chart.lastIsPartial = open != nil
    chart.lastLabel = lastLabel
    chart.levels = usual.map { [$0] } ?? []
    for index in chart.levels.indices { chart.levels[index].from = nil }
    chart.levelLabels = usualLabels
    chart.events = notes.map { note in
      let before = gaps.count { $0.day < note.day }
      return LineChart.Event(day: Int32(before), label: note.label)
    }
    chart.absence = absence
    return chart
  }
}

extension TimeLadder {
  /// Events side by side, each named by its day: every one, every second, every fourth and so on.
  init(events: [Int32], count: Int, names: MonthNames) {
    let labels = TimeAxisLabels(days: events, grain: .other, names: names)
    let steps = sequence(first: 1) { $0 < events.count ? $0 * 2 : nil }
    let rungs = steps.compactMap { every -> Rung? in
      let ticks = labels.ticks(.periods(every), atMost: 64).enumerated().map { index, tick in
        TimeAxis.Tick(day: Int32(index * every), label: tick.label)
      }
      if ticks.isEmpty { return nil }
      return Rung(ticks: ticks, halves: ticks.map { TextWidth.reserved($0.label) / 2 })
    }
    self.init(
      days: (0..<count).map(Int32.init), rungs: rungs,
      only: events.first.map { TimeAxis.Tick(day: 0, label: labels.label($0)) })
  }

  private init(days: [Int32], rungs: [Rung], only: TimeAxis.Tick?) {
    self.days = days
    self.rungs = rungs
    self.only = only
  }
}
