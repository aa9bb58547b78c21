import Glibc

/// Round numbers for an axis: steps of 1, 2 or 5 times a power of ten, as d3-array's `ticks` chooses them.
///
/// A step below one is kept as its inverse, so that 0.3 is 3 / 10 and not 3 · 0.1 (0.30000000000000004).
package struct LinearTicks: Sendable, Equatable {
  /// The step, or its inverse when `isInverse`.
  let unit: Double
  let isInverse: Bool
  let first: Double
  let last: Double

  /// About `count` ticks from `low` to `high`; `nil` when there is nothing to divide.
  package init?(from low: Double, to high: Double, count: Double) {
    let step = (high - low) / count
    guard low < high, count > 0, step.isFinite, step > 0 else { return nil }
    let power = floor(log10(step))
    let factor = LinearTicks.factor(step / pow(10, power))
    let isInverse = power < 0
    let unit = isInverse ? pow(10, -power) / factor : pow(10, power) * factor
    let bounds = LinearTicks.bounds(low, high, unit, isInverse)
    if bounds.last < bounds.first, count >= 0.5, count < 2 {
      self.init(from: low, to: high, count: count * 2)
      return
    }
    guard abs(bounds.first) < 1e15, abs(bounds.last) < 1e15 else { return nil }
    self.init(unit: unit, isInverse: isInverse, first: bounds.first, last: bounds.last)
  }

  private init(unit: Double, isInverse: Bool, first: Double, last: Double) {
    self.unit = unit
    self.isInverse = isInverse
    self.first = first
    self.last = last
  }

  /// The distance from tick to tick.
  package var step: Double { isInverse ? 1 / unit : unit }

  package var values: [Double] {
    guard first <= last else { return [] }
    return (0...Int(last - first)).map { value(first + Double($0)) }
  }

  /// The ticks between two numbers, descending when the first is the greater.
  package static func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    guard count > 0 else { return [] }
    if start == stop { return [start] }
    let ticks = LinearTicks(from: min(start, stop), to: max(start, stop), count: count)
    let values = ticks?.values ?? []
    return start < stop ? values : values.reversed()
  }

  private func value(_ index: Double) -> Double {
    // Adding zero turns -0 into 0.
    (isInverse ? index / unit : index * unit) + 0
  }

  /// The domain widened to whole steps at both ends.
  package static func nice(from low: Double, to high: Double, count: Double) -> (Double, Double) {
    var (low, high) = (low, high)
    var before: LinearTicks?
    for _ in 0..<10 {
      guard let ticks = LinearTicks(from: low, to: high, count: count) else { break }
      if let before, before.unit == ticks.unit, before.isInverse == ticks.isInverse { break }
      low = ticks.value(floor(ticks.index(low)))
      high = ticks.value(ceil(ticks.index(high)))
      before = ticks
    }
    return (low, high)
  }

  private func index(_ value: Double) -> Double { isInverse ? value * unit : value / unit }

  /// 1, 2, 5 or 10: thresholds are the geometric means between neighbours.
  private static func factor(_ ratio: Double) -> Double {
    if ratio >= 50.0.squareRoot() { return 10 }
    if ratio >= 10.0.squareRoot() { return 5 }
    return ratio >= 2.0.squareRoot() ? 2 : 1
  }

  /// The first and last multiple of the step inside, in steps.
  private static func bounds(
    _ low: Double, _ high: Double, _ unit: Double, _ isInverse: Bool
  ) -> (first: Double, last: Double) {
    func value(_ index: Double) -> Double { isInverse ? index / unit : index * unit }
    var first = floor((isInverse ? low * unit : low / unit) + 0.5)
    var last = floor((isInverse ? high * unit : high / unit) + 0.5)
    if value(first) < low { first += 1 }
    if value(last) > high { last -= 1 }
    return (first, last)
  }
}
