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
  private let middle: Double

  init(_ shape: ScaleShape, domain: (low: Double, high: Double), range: (Double, Double)) {
    self.shape = shape
    self.domain = domain
    middle = (range.0 + range.1) / 2
    linear = LinearScale(domain: (shape.bent(domain.low), shape.bent(domain.high)), range: range)
  }

  /// The middle for what cannot be reckoned: the ends of all numbers are farther apart than any number.
  func callAsFunction(_ value: Double) -> Double {
    let place = linear(shape.bent(value))
    return place.isFinite ? place : middle
  }

  func contains(_ value: Double) -> Bool { value >= domain.low && value <= domain.high }
}

extension ValueAxis {
  /// A range widened to whole steps, about so many, so that it begins and ends with a number.
  func widened(_ domain: (low: Double, high: Double), count: Int) -> (low: Double, high: Double) {
    let (low, high) = domain
    guard low < high, (high - low).isFinite else { return domain }
    let step =
      kind == .duration
      ? DurationTicks.step(from: low, to: high, count: count)
      : LinearTicks(from: low, to: high, count: Double(count))?.step ?? 0
    guard step > 0, abs(low / step) < 1e12, abs(high / step) < 1e12 else { return domain }
    return ((low / step).rounded(.down) * step, (high / step).rounded(.up) * step)
  }

  /// Round values for a scale on which equal steps would crowd one end: 1, 2, 5, 10, or 1, 2, 5 min.
  func roundValues(from low: Double, to high: Double) -> [Double] {
    guard high > 0, high.isFinite, low.isFinite else { return low <= 0 && high >= 0 ? [0] : [] }
    let zero: [Double] = low <= 0 ? [0] : []
    let lowest = max(low, kind == .count ? 1 : 0, high / 1e6)
    if kind == .duration, high >= 2, high <= 1_209_600 {
      // A quarter of a minute or of an hour would stand too near its neighbours.
      return zero
        + DurationTicks.steps.filter { $0 >= lowest && $0 <= high && $0 != 15 && $0 != 900 }
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
