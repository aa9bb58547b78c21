/// What remains of many findings when it is counted how many would turn up by luck.
package enum FalseDiscovery {
  /// How findings are judged together.
  package enum Method: Sendable, Hashable, CaseIterable {
    /// No false finding at all: each counts as many times as there are checks.
    case bonferroni
    /// As Bonferroni's, step by step from the clearest (S. Holm, Scandinavian Journal of Statistics 6, 1979).
    case holm
    /// Few false ones among the findings (Y. Benjamini and Y. Hochberg, JRSS B 57, 1995).
    case benjaminiHochberg
    /// The same, however the checks hang together (Y. Benjamini and D. Yekutieli, Annals of Statistics 29, 2001).
    case benjaminiYekutieli
  }

  /// Which checks stand out, so that on average at most a share `level` of these is luck.
  package static func benjaminiHochberg(_ p: [Double], at level: Double = 0.1) -> [Bool] {
    adjusted(p, by: .benjaminiHochberg).map { $0 <= level }
  }

  /// Each probability as it counts among all the others, in their order; one that is none counts as 1.
  package static func adjusted(_ p: [Double], by method: Method) -> [Double] {
    let legal = p.map { $0.isNaN ? 1 : min(max($0, 0), 1) }
    // Equal ones keep their order, so that the same input gives the same bytes.
    let order = legal.indices.sorted { (legal[$0], $0) < (legal[$1], $1) }
    let count = Double(p.count)
    let sorted = order.map { legal[$0] }
    let stepped: [Double]
    switch method {
    case .bonferroni: stepped = sorted.map { $0 * count }
    case .holm: stepped = rising(sorted.enumerated().map { (count - Double($0)) * $1 })
    case .benjaminiHochberg: stepped = falling(sorted, times: count)
    case .benjaminiYekutieli:
      let harmonic = (1...max(1, p.count)).reduce(0) { $0 + 1 / Double($1) }
      stepped = falling(sorted, times: count * harmonic)
    }
    var result = legal
    for (place, index) in order.enumerated() { result[index] = min(1, stepped[place]) }
    return result
  }

  /// Each value, or the largest before it.
  private static func rising(_ values: [Double]) -> [Double] {
    var largest = 0.0
    return values.map { value in
      largest = max(largest, value)
      return largest
    }
  }

  /// Each probability over its rank times `factor`, or the smallest of those after it.
  private static func falling(_ sorted: [Double], times factor: Double) -> [Double] {
    var smallest = 1.0
    let fromTheEnd = sorted.enumerated().reversed().map { place, p in
      smallest = min(smallest, p / Double(place + 1) * factor)
      return smallest
    }
    return fromTheEnd.reversed()
  }
}
