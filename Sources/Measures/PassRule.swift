/// What passes, inclusive exactly as it is written.
package enum PassRule: Sendable, Hashable {
  case atLeast(Double)
  case atMost(Double)
  case above(Double)
  case below(Double)
  case between(Double, Double)

  /// Whether a figure passes.
  ///
  /// A figure is a quotient of sums, so a value that differs from the limit by rounding alone is the limit.
  package func passes(_ value: Double) -> Bool {
    switch self {
    case .atLeast(let limit): value > limit || isSame(value, limit)
    case .atMost(let limit): value < limit || isSame(value, limit)
    case .above(let limit): value > limit && !isSame(value, limit)
    case .below(let limit): value < limit && !isSame(value, limit)
    case .between(let low, let high):
      (value > low || isSame(value, low)) && (value < high || isSame(value, high))
    }
  }

  /// How far a figure is from passing, in the metric's unit; zero when it passes.
  package func shortfall(_ value: Double) -> Double {
    if passes(value) { return 0 }
    return switch self {
    case .atLeast(let limit), .above(let limit): limit - value
    case .atMost(let limit), .below(let limit): value - limit
    case .between(let low, let high): value < low ? low - value : value - high
    }
  }

  /// The limits below and above, where there are any.
  package var limits: (low: Double?, high: Double?) {
    switch self {
    case .atLeast(let limit), .above(let limit): (limit, nil)
    case .atMost(let limit), .below(let limit): (nil, limit)
    case .between(let low, let high): (low, high)
    }
  }

  private func isSame(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-12 * max(1, abs(a), abs(b))
  }
}
