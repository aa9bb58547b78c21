import Glibc

/// Limits for subgroups whose own spread is known: x̄ and s charts (Shewhart; Montgomery, chapter 6).
///
/// A subgroup is a day's handle times with their mean and standard deviation; sizes may differ.
package struct SubgroupChart: Sendable, Hashable {
  /// Limits of the means: x̿ ± 3 s̄ / (c₄ √n).
  package let means: [ProcessLimits]
  /// Limits of the standard deviations: s̄ (1 ± 3 √(1 − c₄²) / c₄), cut at 0.
  package let deviations: [ProcessLimits]

  /// One subgroup of at least two values.
  package struct Subgroup: Sendable, Hashable {
    package let mean: Double
    package let deviation: Double
    package let size: Double

    package init(mean: Double, deviation: Double, size: Double) {
      (self.mean, self.deviation, self.size) = (mean, deviation, size)
    }
  }

  /// Charts of subgroups; `nil` when there is none, or one has fewer than two values.
  package init?(_ subgroups: [Subgroup]) {
    let total = subgroups.reduce(0) { $0 + $1.size }
    guard !subgroups.isEmpty, subgroups.allSatisfy({ $0.size >= 2 }), total.isFinite else {
      return nil
    }
    let grand = subgroups.reduce(0) { $0 + $1.mean * $1.size } / total
    let squares = subgroups.reduce(0) { $0 + ($1.size - 1) * $1.deviation * $1.deviation }
    let pooled = (squares / (total - Double(subgroups.count))).squareRoot()
    means = subgroups.map { group in
      let sigma = pooled / ControlChartConstants.c4(group.size) / group.size.squareRoot()
      return .symmetric(about: grand, sigma: sigma)
    }
    deviations = subgroups.map { group in
      let c4 = ControlChartConstants.c4(group.size)
      return .symmetric(about: pooled, sigma: pooled * (1 - c4 * c4).squareRoot() / c4, least: 0)
    }
  }
}

extension ProcessLimits {
  /// Limits of two and three sigma about a centre, cut at the least possible value.
  fileprivate static func symmetric(
    about centre: Double, sigma: Double, least: Double = -.infinity
  ) -> ProcessLimits {
    ProcessLimits(
      lower: max(least, centre - 3 * sigma), lowerWarning: max(least, centre - 2 * sigma),
      centre: centre, upperWarning: centre + 2 * sigma, upper: centre + 3 * sigma, sigma: sigma)
  }
}
