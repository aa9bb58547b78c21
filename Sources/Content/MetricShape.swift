internal import Measures

/// What a drawing needs to know of a metric: whether it can be told apart, and of whom it speaks.
struct MetricShape: Sendable, Hashable {
  let isFraction: Bool
  let hasParts: Bool
  /// Whether it is read off a histogram, so that there are values to draw.
  let hasHistogram: Bool
  let levels: Set<Metric.Level>

  init(_ metric: Metric) {
    isFraction = metric.formula.fraction != nil
    hasParts = !metric.parts.isEmpty
    hasHistogram = metric.formula.histogram != nil
    levels = metric.levels
  }

  /// The shapes of some metrics by their ids.
  static func all(_ metrics: [MetricText]) -> [String: MetricShape] {
    Dictionary(
      metrics.map { ($0.metric.id, MetricShape($0.metric)) }, uniquingKeysWith: { a, _ in a })
  }
}
