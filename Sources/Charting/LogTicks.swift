import Glibc

/// Round numbers for an axis on which equal ratios, or equal differences of roots, are equal distances.
package enum LogTicks {
  /// The most of 1, 2, 5, 10, 20, 50 … between two numbers that are not more than `count`.
  ///
  /// A domain too short for two of them is divided as a linear axis is.
  package static func values(from low: Double, to high: Double, count: Int) -> [Double] {
    guard low > 0, low < high, high.isFinite, count > 0 else { return [] }
    let first = Int(floor(log10(low)))
    let last = Int(ceil(log10(high)))
    let tens = powers(first...last, times: [1])
    let inside = tens.count { $0 >= low && $0 <= high }
    let skip = max(1, (inside + count - 1) / count)
    let rungs = [
      powers(first...last, times: [1, 2, 5]), powers(first...last, times: [1, 5]),
      stride(from: 0, to: tens.count, by: skip).map { tens[$0] },
    ]
    return roomiest(rungs, from: low, to: high, count: count)
      ?? LinearTicks.values(from: low, to: high, count: Double(max(1, count / 2)))
  }

  /// The same for seconds, in steps of a clock: 1, 2, 5, 10, 20 and 30 s, the same minutes, then hours and days.
  package static func durations(from low: Double, to high: Double, count: Int) -> [Double] {
    guard low >= 1, low < high, high.isFinite, count > 0 else {
      return values(from: low, to: high, count: count)
    }
    if high > clock[0][clock[0].count - 1] * 10 {
      return values(from: low, to: high, count: count)
    }
    let step = DurationTicks.step(from: low, to: high, count: max(1, count))
    return roomiest(clock, from: low, to: high, count: count)
      ?? ValueAxis.multiples(of: step, from: low, to: high)
  }

  /// Round numbers for square roots: about as far apart on the axis as the room asks, small ones included.
  package static func squareRoots(from low: Double, to high: Double, count: Int) -> [Double] {
    guard low >= 0, low < high, high.isFinite, count > 0 else { return [] }
    let scale = SquareRootScale(domain: (low, high), range: (0, 1))
    let nearest = 1 / Double(count)
    let first = Int(floor(log10(max(low, high / 1000))))
    let last = Int(ceil(log10(high)))
    let all = powers(first...last, times: [1, 2, 5]).filter { $0 >= low && $0 <= high }
    // From the top, where round numbers are scarce; zero is kept where it is in the domain.
    var kept: [Double] = []
    for value in all.reversed() where kept.last.map({ scale($0) - scale(value) >= nearest }) ?? true
    {
      if low > 0 || scale(value) >= nearest { kept.append(value) }
    }
    return (low == 0 ? [0] : []) + kept.reversed()
  }

  /// Clock times from fine to coarse.
  private static let clock: [[Double]] = [
    [
      1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 28_800, 43_200,
      86_400, 172_800, 604_800,
    ],
    [1, 5, 15, 60, 300, 900, 3600, 14_400, 43_200, 86_400, 604_800],
    [1, 10, 60, 600, 3600, 21_600, 86_400, 604_800],
    [1, 60, 3600, 86_400],
  ]

  private static func powers(_ exponents: ClosedRange<Int>, times factors: [Double]) -> [Double] {
    exponents.flatMap { power in
      // A quotient below one, for 0.3 is 3 / 10 and not 3 · 0.1.
      factors.map { power < 0 ? $0 / pow(10, Double(-power)) : $0 * pow(10, Double(power)) }
    }
  }

  /// The first rung of at least two and at most `count` numbers inside.
  private static func roomiest(
    _ rungs: [[Double]], from low: Double, to high: Double, count: Int
  ) -> [Double]? {
    for rung in rungs {
      let inside = rung.filter { $0 >= low && $0 <= high }
      if inside.count < 2 { return nil }
      if inside.count <= count { return inside }
    }
    return nil
  }
}
