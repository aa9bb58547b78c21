/// What counts as an equal distance on a scale of numbers.
package enum ScaleShape: Sendable, Equatable {
  case linear
  /// Spreads small counts and draws large ones together, as their uncertainty does.
  case squareRoot
  /// From 1 to 2 is as far as from 2 to 4.
  case logarithm
}

/// Maps numbers onto pixels, evenly, by their roots or by their ratios.
struct NumberScale {
  private enum Ruler {
    case linear(LinearScale)
    case squareRoot(SquareRootScale)
    case logarithm(LogScale)
  }

  let shape: ScaleShape
  let domain: (low: Double, high: Double)
  private let ruler: Ruler
  private let middle: Double

  init(_ shape: ScaleShape, domain: (low: Double, high: Double), range: (Double, Double)) {
    self.shape = shape
    self.domain = domain
    middle = (range.0 + range.1) / 2
    ruler =
      switch shape {
      case .linear: .linear(LinearScale(domain: domain, range: range))
      case .squareRoot: .squareRoot(SquareRootScale(domain: domain, range: range))
      case .logarithm: .logarithm(LogScale(domain: domain, range: range))
      }
  }

  /// The middle for what cannot be reckoned: the ends of all numbers are farther apart than any number.
  func callAsFunction(_ value: Double) -> Double {
    let place =
      switch ruler {
      case .linear(let scale): scale(value)
      case .squareRoot(let scale): scale(value)
      case .logarithm(let scale): scale(value)
      }
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

  /// At most so many round values of a scale, each with the step that says how it is written.
  func roundValues(_ scale: NumberScale, count: Int) -> [(value: Double, step: Double)] {
    let (low, high) = scale.domain
    let values: [Double]
    switch scale.shape {
    case .linear: return []
    case .squareRoot: values = LogTicks.squareRoots(from: low, to: high, count: count)
    case .logarithm where kind == .duration:
      values = LogTicks.durations(from: low, to: high, count: count)
    case .logarithm: values = LogTicks.values(from: low, to: high, count: count)
    }
    return values.filter { kind != .count || $0 == $0.rounded() }.map { ($0, $0 == 0 ? 1 : $0) }
  }
}
