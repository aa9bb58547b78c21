internal import Measures

/// What a metric's value is, which decides how far chance moves it.
enum MetricNature: Sendable, Hashable {
  /// So many of so many, and each contact does or does not.
  case proportion
  /// A total over a total: handle time over calls, seconds of seconds.
  case ratio(scale: Double)
  /// Read off single values.
  case statistic(Formula.Statistic, of: String)
  /// A sum of counts, or a formula with no one n.
  case total

  init(_ metric: Metric) {
    if let fraction = metric.formula.fraction {
      let isShare = metric.unit == .share && fraction.scale == 1 && !metric.countsTime
      self = isShare ? .proportion : .ratio(scale: fraction.scale)
    } else if case .statistic(let statistic, let measure) = metric.formula.term {
      self = .statistic(statistic, of: measure)
    } else {
      self = .total
    }
  }
}

extension Metric {
  /// Whether it divides by time, of which no second is independent of the next.
  fileprivate var countsTime: Bool {
    let noun = counted.lowercased()
    return ["second", "minute", "hour", "day"].contains { noun.contains($0) }
  }
}
