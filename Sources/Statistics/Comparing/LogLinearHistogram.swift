/// How often values were seen, to two significant digits: small, and merged by adding, in any order.
///
/// The buckets are those of G. Tene's HdrHistogram: whole numbers below 256 are exact, and each doubling above
/// has 128 buckets, so a value is off by less than 1 %. Negative values mirror positive ones.
package struct LogLinearHistogram: Sendable, Hashable {
  /// Counts by the bucket's smallest magnitude, with the sign of its values.
  private var counts: [Int64: Int] = [:]
  /// How many values were seen.
  package private(set) var total = 0

  package init() {}

  /// Adds a value so many times; fewer than once is not at all.
  package mutating func add(_ value: Int64, count: Int = 1) {
    guard count > 0 else { return }
    counts[Self.key(of: value), default: 0] += count
    total += count
  }

  package mutating func merge(_ other: LogLinearHistogram) {
    for (key, count) in other.counts { add(key, count: count) }
  }

  /// The values that are counted as one with this one.
  package static func range(of value: Int64) -> ClosedRange<Int64> {
    let key = key(of: value)
    let last = bucketWidth(of: key) - 1
    return key < 0 ? (key - last)...key : key...(key + last)
  }

  /// The buckets in ascending order.
  package var buckets: [(range: ClosedRange<Int64>, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { (Self.range(of: $0.key), $0.value) }
  }

  /// The largest value of the bucket that holds the nearest rank, ⌈p · total⌉, at least the first.
  ///
  /// `nil` of nothing and for a `p` outside 0…1.
  package func quantile(_ p: Double) -> Int64? {
    guard total > 0, p >= 0, p <= 1 else { return nil }
    let rank = QuantilePosition(p: p, count: total, type: .inverseCDF)
    let wanted = (rank.weight > 0 ? rank.upper : rank.lower) + 1
    var seen = 0
    for bucket in buckets {
      seen += bucket.count
      if seen >= wanted { return bucket.range.upperBound }
    }
    return nil
  }

  /// The mean, each value taken for the middle of its bucket; `nil` of nothing.
  package var mean: Double? {
    guard total > 0 else { return nil }
    return buckets.reduce(0) { $0 + Self.middle($1.range) * Double($1.count) } / Double(total)
  }

  /// The deviation of all that was seen, with n; `nil` of nothing.
  package var deviation: Double? {
    guard let mean else { return nil }
    let squares = buckets.reduce(0) { sum, bucket in
      let distance = Self.middle(bucket.range) - mean
      return sum + distance * distance * Double(bucket.count)
    }
    return (squares / Double(total)).squareRoot()
  }

  private static func middle(_ range: ClosedRange<Int64>) -> Double {
    let half = (range.upperBound - range.lowerBound + 1) / 2
    return Double(range.lowerBound + half)
  }

  /// The smallest magnitude of a value's bucket, with its sign.
  private static func key(of value: Int64) -> Int64 {
    // The one magnitude that has no positive counterpart goes with its neighbour, which is in its bucket.
    let magnitude = value == .min ? .max : abs(value)
    let key = magnitude & ~(bucketWidth(of: magnitude) - 1)
    return value < 0 ? -key : key
  }

  /// 1 below 256, and doubled with each doubling from there on.
  private static func bucketWidth(of value: Int64) -> Int64 {
    let bits = Int64.bitWidth - abs(value).leadingZeroBitCount
    return 1 << Int64(max(0, bits - 8))
  }
}

extension LogLinearHistogram {
  /// The one way to write it down: each bucket's smallest magnitude and its count, in ascending order.
  ///
  /// Two histograms of the same counts have the same text, whatever they were merged from.
  package var text: String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
  }

  /// Reads what `text` wrote; `nil` for anything else.
  package init?(text: String) {
    self.init()
    for entry in text.split(separator: " ") {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let value = Int64(parts[0]), let count = Int(parts[1]),
        !total.addingReportingOverflow(count).overflow
      else { return nil }
      add(value, count: count)
    }
    guard self.text == text else { return nil }
  }
}
