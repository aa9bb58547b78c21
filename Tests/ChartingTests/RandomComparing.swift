@testable import Charting

/// Comparing charts of any mixture of parts that a caller may ask for, by seed.
enum RandomComparing {
  typealias Named = (name: String, draw: @Sendable (ChartSize) -> Drawing)

  static let all: [Named] = (0..<60).flatMap { seed -> [Named] in
    var source = RandomSource(UInt64(seed))
    let bullet = bullet(&source)
    let strip = strip(&source)
    let funnel = funnel(&source)
    let histogram = histogram(&source)
    let slope = slope(&source)
    let scatter = scatter(&source)
    let survey = survey(&source)
    return [
      ("bullet \(seed)", bullet.drawing), ("strip \(seed)", strip.drawing),
      ("funnel \(seed)", funnel.drawing), ("histogram \(seed)", histogram.drawing),
      ("slope \(seed)", slope.drawing), ("scatter \(seed)", scatter.drawing),
      ("survey \(seed)", survey.drawing),
    ]
  }

  private static func bullet(_ source: inout RandomSource) -> Bullet {
    let rows = (0..<source.count(6)).map { _ in
      Bullet.Row(
        name: source.label(), text: source.label(), value: source.maybe(source.value()),
        target: source.maybe(source.value()), prior: source.maybe(source.value()),
        ranges: (0..<source.count(4)).map { _ in source.value() }.sorted(),
        start: source.chance(4) ? source.value() : nil, note: source.maybe(source.label()),
        targetText: source.maybe(source.label()))
    }
    return Bullet(
      idPrefix: "b", title: source.text(), description: source.text(), rows: rows,
      axis: source.maybe(source.axis()))
  }

  private static func strip(_ source: inout RandomSource) -> StripPlot {
    StripPlot(
      idPrefix: "s", title: source.text(), description: "", axis: source.axis(),
      peers: source.values(60), own: source.maybe(source.own()),
      median: source.maybe(source.named()), standard: source.maybe(source.named()))
  }

  private static func funnel(_ source: inout RandomSource) -> FunnelPlot {
    let dots = (0..<source.count(120)).map { _ in
      FunnelPlot.Dot(
        count: abs(source.value()).rounded(), value: source.value(), isOutside: source.chance(8),
        name: source.chance(10) ? source.label() : nil)
    }
    var chart = FunnelPlot(
      idPrefix: "f", title: source.text(), description: "", axis: source.axis(),
      countAxis: Samples.count, countName: source.label(), dots: dots)
    let (rate, width) = (source.value(), source.value())
    for (step, isOuter) in [(2.0, false), (3, true)] {
      for side in [1.0, -1] {
        let points = (1...60).map { count -> (Double, Double?) in
          let limit = rate + side * step * width / Double(count * 9).squareRoot()
          return (Double(count * 9), source.chance(20) ? nil : limit)
        }
        chart.curves.append(
          .init(points: points, isOuter: isOuter, label: side > 0 ? source.label() : nil))
      }
    }
    chart.pooled = source.maybe(source.named())
    let own = FunnelPlot.Own(
      count: abs(source.value()), value: source.value(), label: source.label())
    chart.own = source.maybe(own)
    return chart
  }

  private static func histogram(_ source: inout RandomSource) -> Histogram {
    let axis = source.axis()
    let edges = source.values(30).sorted()
    let even = HistogramEdges.even(from: 0, to: abs(source.value()) + 1, most: 24)
    let growing = HistogramEdges.growing(from: abs(source.value()), to: 3000)
    let chosen = [edges, even, growing].randomElement(using: &source.numbers) ?? []
    let bins = zip(chosen, chosen.dropFirst()).map { from, to in
      Histogram.Bin(
        from: from, to: to, count: Double(source.count(500)), label: source.maybe(source.label()))
    }
    var chart = Histogram(
      idPrefix: "h", title: source.text(), description: "", axis: axis,
      shape: source.chance(2) ? .logarithm : .linear, countAxis: Samples.count, bins: bins)
    chart.name = source.maybe(source.label())
    chart.median = source.maybe(source.named())
    chart.tail = source.maybe(source.named())
    chart.standard = source.maybe(source.named())
    return chart
  }

  private static func slope(_ source: inout RandomSource) -> SlopeChart {
    let lines = (0..<source.count(30)).map { _ in
      SlopeChart.Line(
        before: source.value(), after: source.value(),
        kind: [.focus, .control, .average].randomElement(using: &source.numbers) ?? .control,
        beforeLabel: source.chance(3) ? source.label() : nil,
        afterLabel: source.chance(3) ? source.label() : nil)
    }
    return SlopeChart(
      idPrefix: "d", title: source.text(), description: "", axis: source.axis(), lines: lines,
      before: source.label(), after: source.label(), event: source.maybe(source.label()))
  }

  private static func scatter(_ source: inout RandomSource) -> ScatterPlot {
    let peers = (0..<source.count(60)).map { _ in
      ScatterPlot.Point(x: source.value(), y: source.value())
    }
    let spread = ScatterPlot.Spread(
      halfX: abs(source.value()) / 4, halfY: abs(source.value()) / 4,
      correlation: source.maybe(Double.random(in: -1.1...1.1, using: &source.numbers)))
    var chart = ScatterPlot(
      idPrefix: "p", title: source.text(), description: "", xAxis: source.axis(),
      yAxis: source.axis(), xName: source.label(), yName: source.label(), peers: peers)
    let own = ScatterPlot.Own(
      x: source.value(), y: source.value(), spread: source.maybe(spread), label: source.label())
    chart.own = source.maybe(own)
    chart.xMedian = source.maybe(source.named())
    chart.yMedian = source.maybe(source.named())
    return chart
  }

  private static func survey(_ source: inout RandomSource) -> SurveyBars {
    let rows = (0..<source.count(6)).map { _ in
      var row = SurveyBars.Row(
        name: source.label(), against: Double(source.count(60)), between: source.value(),
        inFavour: Double(source.count(90)), text: source.label(),
        note: source.maybe(source.label()))
      row.againstText = source.text()
      row.betweenText = source.text()
      row.inFavourText = source.text()
      row.score = source.maybe(Double.random(in: -1...1, using: &source.numbers))
      row.low = source.maybe(Double.random(in: -1...1, using: &source.numbers))
      row.high = source.maybe(Double.random(in: -1...1, using: &source.numbers))
      return row
    }
    return SurveyBars(
      idPrefix: "n", title: source.text(), description: "", rows: rows, against: source.label(),
      between: source.label(), inFavour: source.label(), axis: source.maybe(Samples.netScore))
  }
}

/// Numbers and words of one kind for a whole chart: ordinary, equal, tiny, huge, or none at all.
struct RandomSource {
  var numbers: SeededNumbers
  private let base: Double
  private let spread: Double
  private let isHostile: Bool

  init(_ seed: UInt64) {
    numbers = SeededNumbers(seed &+ 1000)
    base = [0, 0.7, 400, 400, -30, 1e9].randomElement(using: &numbers) ?? 0
    spread = [0, 0.2, 100, 100, 500, 1e300].randomElement(using: &numbers) ?? 1
    isHostile = seed % 5 == 0
  }

  mutating func value() -> Double {
    if isHostile, chance(6) {
      return [.nan, .infinity, -.infinity, 0, -1, 1e308].randomElement(using: &numbers) ?? 0
    }
    return base + spread * Double.random(in: -1...1, using: &numbers)
  }

  mutating func values(_ most: Int) -> [Double] { (0..<count(most)).map { _ in value() } }

  mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &numbers) }

  mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &numbers) == 0 }

  mutating func maybe<Part>(_ part: Part) -> Part? { chance(3) ? nil : part }

  mutating func named() -> NamedValue { .init(value(), label: label()) }

  mutating func own() -> OwnValue {
    .init(value(), low: maybe(value()), high: maybe(value()), label: label())
  }

  mutating func axis() -> ValueAxis {
    let kinds: [ValueAxis.Kind] = [.share, .count, .duration, .number]
    return ValueAxis(kinds.randomElement(using: &numbers) ?? .number, label: Self.written)
  }

  /// Any number in few letters; the axes of the samples know ordinary ones only.
  private static func written(_ value: Double, _ step: Double) -> String {
    abs(value) < 1e6 ? "\((value * 100).rounded() / 100)" : "\(value)"
  }

  mutating func label() -> Label { Label(text(), short: chance(2) ? text() : "73.9%") }

  mutating func text() -> String {
    let words = [
      "step", "Łukasz", "5:00 to 7:00", "MMMM", "ill", "<b>", "call-back tool,", "—", "",
      "</text><script>\u{0}\u{FFFE}", "O'Brien & \"Co\"", "最高", "a\u{301}e\u{308}",
    ]
    let most = isHostile ? 12 : 4
    return (0..<count(most)).map { _ in words.randomElement(using: &numbers) ?? "" }
      .joined(separator: " ")
  }
}
