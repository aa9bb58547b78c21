import Glibc

/// What counts as an equal distance on a scale of numbers.
package enum ScaleShape: Sendable, Equatable {
  case linear
  /// Spreads small counts and draws large ones together, as their uncertainty does.
  case squareRoot
  /// From 1 to 2 is as far as from 2 to 4; for positive values only.
  case logarithm

  /// A value on the shape's own straight ruler.
  func bent(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .squareRoot: max(value, 0).squareRoot()
    case .logarithm: log(max(value, .leastNormalMagnitude))
    }
  }
}

/// Maps numbers onto pixels, evenly, by their roots or by their logarithms.
struct NumberScale {
  let shape: ScaleShape
  let domain: (low: Double, high: Double)
  private let linear: LinearScale

  init(_ shape: ScaleShape, domain: (low: Double, high: Double), range: (Double, Double)) {
    self.shape = shape
    self.domain = domain
    linear = LinearScale(domain: (shape.bent(domain.low), shape.bent(domain.high)), range: range)
  }

  func callAsFunction(_ value: Double) -> Double { linear(shape.bent(value)) }

  func contains(_ value: Double) -> Bool { value >= domain.low && value <= domain.high }
}

extension ValueAxis {
  /// Round values for a scale on which equal steps would crowd one end: 1, 2, 5, 10, or 1, 2, 5 min.
  func roundValues(from low: Double, to high: Double) -> [Double] {
    guard high > 0, high.isFinite, low.isFinite else { return low <= 0 && high >= 0 ? [0] : [] }
    let zero: [Double] = low <= 0 ? [0] : []
    let lowest = max(low, kind == .count ? 1 : 0, high / 1e6)
    if kind == .duration, high >= 2, high <= 1_209_600 {
      return zero + DurationTicks.steps.filter { $0 >= lowest && $0 <= high }
    }
    let powers =
      Int(
        floor(log10(lowest)))...max(
        Int(floor(log10(lowest))), Int(floor(log10(high))))
    let values = powers.flatMap { power in
      [1.0, 2, 5].map { power < 0 ? $0 / pow(10, Double(-power)) : $0 * pow(10, Double(power)) }
    }
    return zero + values.filter { $0 >= lowest && $0 <= high }
  }
}
