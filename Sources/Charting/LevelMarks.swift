/// What is usual, in pixels, from one confirmed step to the next.
struct LevelSpan {
  let from: Double
  let to: Double
  let low: Double?
  let mean: Double?
  let high: Double?
  let isTrial: Bool

  static func spans(_ chart: LineChart, _ plot: Plot, _ days: [Int32]) -> [LevelSpan] {
    func place(_ value: Double?) -> Double? {
      value.flatMap { $0.isFinite ? plot.y($0) : nil }
    }
    return chart.phases(chart.levels.map(\.from), days).compactMap { index, end in
      let level = chart.levels[index]
      guard let span = plot.span(from: level.from, to: end) else { return nil }
      return LevelSpan(
        from: span.from, to: span.to, low: place(level.low), mean: place(level.mean),
        high: place(level.high), isTrial: level.isTrial)
    }
  }
}

extension SVGWriter {
  /// Usual high and low, dashed or, while they are provisional, dotted, and the average, solid; broken at each step.
  mutating func levels(_ spans: [LevelSpan]) {
    let limits = spans.flatMap { span in [span.high, span.low].map { (span, $0) } }
    rules(.limit, limits.filter { !$0.0.isTrial })
    rules(.trial, limits.filter(\.0.isTrial))
    rules(.mean, spans.map { ($0, $0.mean) })
  }

  private mutating func rules(_ role: ChartClass, _ rules: [(span: LevelSpan, y: Double?)]) {
    guard rules.contains(where: { $0.y != nil }) else { return }
    path(role) { svg in
      for (span, y) in rules {
        guard let y else { continue }
        svg.move(SVGWriter.tenths(span.from), SVGWriter.tenths(y))
        svg.horizontal(SVGWriter.tenths(span.to))
      }
    }
  }
}
