@testable import Charting

/// Drawings of every kind but the line chart, of any mixture of parts, by name.
enum RandomDrawings {
  static func all(_ seed: UInt64, _ size: ChartSize) -> [(name: String, drawing: Drawing)] {
    var numbers = SeededNumbers(seed)
    return [
      ("heat map", heatMap(&numbers).drawing(size)),
      ("calendar", calendar(&numbers).drawing(size)),
      ("pareto", pareto(&numbers).drawing(size)),
      ("waterfall", waterfall(&numbers).drawing(size)), ("mix", mix(&numbers).drawing(size)),
      ("rare", rare(&numbers).drawing(size)), ("panel", panel(&numbers).drawing()),
    ]
  }

  /// Now and then what no chart should be given.
  static func value(_ numbers: inout SeededNumbers) -> Double {
    switch Int.random(in: 0..<24, using: &numbers) {
    case 0: 0
    case 1: 1e300
    case 2: -1e12
    case 3: .nan
    case 4: 1e-9
    default: Double.random(in: -200...900, using: &numbers)
    }
  }

  private static func label(_ numbers: inout SeededNumbers) -> Label {
    Label(Samples.text(&numbers), short: "short")
  }

  private static func axis(_ numbers: inout SeededNumbers) -> ValueAxis {
    let write: @Sendable (Double) -> String = { abs($0) < 1e6 ? "\(Int($0))" : "\($0)" }
    let kinds: [ValueAxis.Kind] = [.count, .number, .share, .duration]
    return ValueAxis(kinds.randomElement(using: &numbers) ?? .count, write: write)
  }

  private static func cell(_ numbers: inout SeededNumbers) -> HeatMap.Cell {
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: .missing
    case 1: .closed
    default: .value(value(&numbers))
    }
  }

  private static func words(_ numbers: inout SeededNumbers) -> HeatMap.Words {
    .init(
      low: label(&numbers), high: label(&numbers), missing: label(&numbers),
      closed: label(&numbers), signal: label(&numbers))
  }

  private static func heatMap(_ numbers: inout SeededNumbers) -> HeatMap {
    let columns = [0, 1, 5, 14, 24, 48, 300].randomElement(using: &numbers) ?? 7
    let rows = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
      HeatMap.Row(
        name: label(&numbers), cells: (0..<columns).map { _ in cell(&numbers) })
    }
    var map = HeatMap(
      idPrefix: "r", title: "Title", description: "Words.", rows: rows,
      columns: (0..<columns).map { $0 % 2 == 0 ? "\($0):00" : "" }, axis: axis(&numbers),
      kind: Bool.random(using: &numbers) ? .diverging : .sequential)
    map.words = words(&numbers)
    return map
  }

  private static func calendar(_ numbers: inout SeededNumbers) -> CalendarHeatMap {
    let count = [0, 1, 9, 60, 365, 900].randomElement(using: &numbers) ?? 60
    let first = Int32.random(in: -9000...30_000, using: &numbers)
    var calendar = CalendarHeatMap(
      idPrefix: "r", title: "Title", description: "Words.",
      days: (0..<count).map {
        .init(
          day: first + Int32($0), cell: cell(&numbers),
          isSignal: Int.random(in: 0..<20, using: &numbers) == 0)
      }, weekdays: Samples.weekdays, months: Samples.months, axis: axis(&numbers),
      kind: Bool.random(using: &numbers) ? .diverging : .sequential)
    calendar.words = words(&numbers)
    return calendar
  }

  private static func pareto(_ numbers: inout SeededNumbers) -> ParetoChart {
    var chart = ParetoChart(
      idPrefix: "r", title: "Title", description: "Words.",
      bars: (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
        .init(
          name: label(&numbers), value: value(&numbers), text: Samples.text(&numbers),
          cumulative: Samples.text(&numbers), before: value(&numbers))
      })
    chart.lastIsRest = Bool.random(using: &numbers)
    chart.cutLabel = Bool.random(using: &numbers) ? label(&numbers) : nil
    if Bool.random(using: &numbers) { chart.headings = (label(&numbers), label(&numbers)) }
    return chart
  }

  private static func waterfall(_ numbers: inout SeededNumbers) -> Waterfall {
    func total(_ numbers: inout SeededNumbers) -> Waterfall.Total {
      .init(name: label(&numbers), value: value(&numbers), text: Samples.text(&numbers))
    }
    let start = total(&numbers)
    let steps = (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
      Waterfall.Step(name: label(&numbers), amount: value(&numbers), text: Samples.text(&numbers))
    }
    return Waterfall(
      idPrefix: "r", title: "Title", description: "Words.", start: start, steps: steps,
      end: total(&numbers))
  }

  private static func mix(_ numbers: inout SeededNumbers) -> MixBars {
    let periods = [0, 1, 2, 6, 13, 60].randomElement(using: &numbers) ?? 6
    let bands = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
      MixBars.Band(
        label: label(&numbers), values: (0..<periods).map { _ in value(&numbers) },
        isRest: Int.random(in: 0..<5, using: &numbers) == 0)
    }
    var chart = MixBars(
      idPrefix: "r", title: "Title", description: "Words.",
      days: (0..<periods).map { Samples.may4 + Int32($0 * 7) }, bands: bands,
      totals: (0..<periods).map { "\($0 * 777)" }, axis: axis(&numbers), months: Samples.months)
    chart.isShare = Bool.random(using: &numbers)
    chart.lastIsPartial = Bool.random(using: &numbers)
    return chart
  }

  private static func rare(_ numbers: inout SeededNumbers) -> RareEventChart {
    var day = Samples.may4
    var chart = RareEventChart(
      idPrefix: "r", title: "Title", description: "Words.",
      gaps: (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        day += Int32.random(in: 0...60, using: &numbers)
        return .init(day: day, length: value(&numbers), signal: .improve)
      }, axis: axis(&numbers), months: Samples.months)
    chart.open = Bool.random(using: &numbers) ? value(&numbers) : nil
    chart.usual = .init(low: value(&numbers), mean: value(&numbers), high: value(&numbers))
    chart.usualLabels = .init(low: label(&numbers), mean: label(&numbers), high: label(&numbers))
    chart.lastLabel = label(&numbers)
    chart.notes = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
      .init(day: Samples.may4 + Int32.random(in: -9...900, using: &numbers), label: label(&numbers))
    }
    return chart
  }

  private static func panel(_ numbers: inout SeededNumbers) -> SparklinePanel {
    let count = Int.random(in: 0...30, using: &numbers)
    var panel = SparklinePanel(
      points: Samples.weeks((0..<count).map { _ in value(&numbers) }), axis: axis(&numbers))
    panel.reference = Samples.weeks((0..<count).map { _ in value(&numbers) })
    panel.standards = [value(&numbers)]
    panel.range = -5...500
    panel.value = Samples.text(&numbers)
    panel.ends = (Samples.text(&numbers), "last week")
    return panel
  }
}
