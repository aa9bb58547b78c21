/// How often each value was seen, exactly: merges by adding, in any order, without loss.
///
/// Values are whole numbers of some unit (Debrief keeps millionths); what comes out is in the same unit.
package struct ValueTally: Sendable, Hashable {
  private var counts: [Int64: Int] = [:]
  /// How many values were seen.
  package private(set) var total = 0

  package init() {}

  package mutating func add(_ value: Int64, count: Int = 1) {
    counts[value, default: 0] += count
    total += count
  }

  package mutating func merge(_ other: ValueTally) {
    for (value, count) in other.counts { add(value, count: count) }
  }

  /// How many different values were seen.
  package var distinct: Int { counts.count }

  /// The values in ascending order with their counts.
  package var sorted: [(value: Int64, count: Int)] {
    counts.map { (value: $0.key, count: $0.value) }.sorted { $0.value < $1.value }
  }

  /// The sum of all values; `nil` of nothing.
  package var sum: Double? {
    guard total > 0 else { return nil }
    return sorted.reduce(0) { $0 + Double($1.value) * Double($1.count) }
  }

  package var mean: Double? { sum.map { $0 / Double(total) } }

  /// The sample standard deviation, with n − 1; `nil` under two values.
  package var sampleDeviation: Double? {
    guard total > 1, let mean else { return nil }
    let squares = sorted.reduce(0) { sum, entry in
      let distance = Double(entry.value) - mean
      return sum + distance * distance * Double(entry.count)
    }
    return (squares / Double(total - 1)).squareRoot()
  }

  package func quantile(_ p: Double, type: QuantileType = .linear) -> Double? {
    guard total > 0 else { return nil }
    let position = QuantilePosition(p: p, count: total, type: type)
    let values = sorted
    let lower = value(at: position.lower, in: values)
    let upper = value(at: position.upper, in: values)
    return lower + position.weight * (upper - lower)
  }

  private func value(at index: Int, in values: [(value: Int64, count: Int)]) -> Double {
    var seen = 0
    for entry in values {
      seen += entry.count
      if index < seen { return Double(entry.value) }
    }
    return values.last.map { Double($0.value) } ?? 0
  }
}
