import Glibc

/// What sort of number an axis bears, and how its ticks are written.
package struct ValueAxis: Sendable {
  package enum Kind: Sendable, Equatable {
    /// Any number.
    case number
    /// A count of things, which has no halves.
    case count
    /// A share: 1 is 100 %.
    case share
    /// Seconds.
    case duration
  }

  package var kind: Kind

  /// Writes a tick; the step says how many decimals are needed.
  package var label: @Sendable (_ value: Double, _ step: Double) -> String

  package init(_ kind: Kind, label: @escaping @Sendable (Double, Double) -> String) {
    self.kind = kind
    self.label = label
  }

  /// An axis whose ticks need no step to be written.
  package init(_ kind: Kind, write: @escaping @Sendable (Double) -> String) {
    self.init(kind) { value, _ in write(value) }
  }

  /// The distance between ticks on an axis so many pixels high.
  ///
  /// Linear ticks aim at 65 px each. Durations may stand at 40 px, for their ladder has no halves.
  func step(from low: Double, to high: Double, height: Double) -> Double? {
    switch kind {
    case .duration:
      return DurationTicks.step(from: low, to: high, count: min(6, max(2, Int(height / 40))))
    case .count, .number, .share:
      let room = min(6, max(1, floor(height / 65)))
      guard let ticks = LinearTicks(from: low, to: high, count: room) else { return nil }
      return kind == .count ? max(1, ticks.step) : ticks.step
    }
  }

  /// Multiples of the step within the range, each as a quotient or product without rounding noise.
  static func multiples(of step: Double, from low: Double, to high: Double) -> [Double] {
    let first = ceil(low / step)
    let last = floor(high / step)
    guard step > 0, abs(first) < 1e15, abs(last) < 1e15, first <= last, last - first < 50 else {
      return []
    }
    let inverse = (1 / step).rounded()
    let isInverse = step < 1 && abs(inverse * step - 1) < 1e-9
    return (0...Int(last - first)).map { index in
      let steps = first + Double(index)
      return (isInverse ? steps / inverse : steps * step) + 0
    }
  }

  /// How far a domain without extent is opened to both sides, so that a flat line lies in the middle.
  func slack(around value: Double) -> Double {
    switch kind {
    case .share: max(0.02, abs(value) * 0.02)
    case .duration: max(5, abs(value) * 0.1)
    case .number, .count: max(1, abs(value) * 0.1)
    }
  }
}
