internal import Dates
internal import Measures
internal import Reports
internal import Statistics

extension ChartMaker {
  /// Where a scope's figure lies with 95 % confidence; `nil` where that cannot be said.
  ///
  /// Shares of contacts by Wilson; totals over totals by their days, for single contacts are not known; quantiles by
  /// the ranks that chance allows them.
  func interval(
    _ metric: Int, _ scope: Scope, _ reading: Reading, _ days: Range<CivilDate>
  ) -> Bounds? {
    guard reading.value != nil else { return nil }
    switch MetricNature(figures.metrics[metric]) {
    case .proportion:
      guard let part = reading.numerator, let whole = reading.denominator,
        part >= 0, part <= whole
      else { return nil }
      return ProportionInterval.wilson(part, of: whole).map(Bounds.init)
    case .ratio(let scale):
      let clusters = clusters(metric, scope, days)
      return RatioInterval.student(clusters).map { Bounds($0.scaled(by: scale)) }
    case .statistic(.quantile(let p), let measure):
      return quantileInterval(p, of: measure, scope, days)
    case .statistic(.mean, let measure): return meanInterval(of: measure, scope, days)
    case .statistic, .total: return nil
    }
  }

  /// A metric's totals day by day; days without any are left out.
  func clusters(
    _ metric: Int, _ scope: Scope, _ days: Range<CivilDate>
  ) -> [RatioInterval.Cluster] {
    figures.line(metric, scope, self.days(of: days)).compactMap { reading in
      guard let top = reading.numerator, let bottom = reading.denominator, bottom > 0 else {
        return nil
      }
      return RatioInterval.Cluster(numerator: top, denominator: bottom)
    }
  }

  func days(of range: Range<CivilDate>) -> [Period] {
    let known = known(range)
    return known.isEmpty ? [] : calendar.periods(.day, covering: known)
  }

  private func quantileInterval(
    _ p: Double, of measure: String, _ scope: Scope, _ days: Range<CivilDate>
  ) -> Bounds? {
    let values = figures.values(of: measure, scope, days)
    let n = Double(values.reduce(0) { $0 + $1.count })
    guard n >= 10, p > 0, p < 1 else { return nil }
    let reach = 1.96 * (n * p * (1 - p)).squareRoot()
    guard let low = values.value(at: n * p - reach), let high = values.value(at: n * p + reach + 1)
    else { return nil }
    return Bounds(low: low, high: high)
  }

  private func meanInterval(
    of measure: String, _ scope: Scope, _ days: Range<CivilDate>
  ) -> Bounds? {
    let values = figures.values(of: measure, scope, days)
    let n = Double(values.reduce(0) { $0 + $1.count })
    guard n > 1 else { return nil }
    let mean = values.reduce(0) { $0 + $1.value * Double($1.count) } / n
    let squares = values.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) * Double($1.count) }
    return MeanInterval.student(n: n, mean: mean, deviation: (squares / (n - 1)).squareRoot())
      .map(Bounds.init)
  }
}

extension Bounds {
  init(_ interval: Interval) {
    self.init(low: interval.lower, high: interval.upper)
  }
}

extension [(value: Double, count: Int)] {
  /// The value of a rank from 1; `nil` where the sample is too small for it.
  fileprivate func value(at rank: Double) -> Double? {
    var seen = 0.0
    guard rank >= 1 else { return nil }
    for (value, count) in self {
      seen += Double(count)
      if seen >= rank.rounded(.down) { return value }
    }
    return nil
  }
}
