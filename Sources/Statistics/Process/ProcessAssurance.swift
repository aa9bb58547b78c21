import Glibc

/// Whether more or less of a figure is better.
package enum BetterDirection: Sendable, Hashable {
  case higher
  case lower
}

/// What a process that stays as it is will do against its target.
///
/// It compares the target with the limits and never with one point: a point misses by chance, a process does not.
package struct ProcessAssurance: Sendable, Hashable {
  package let outlook: Outlook
  /// The share of points that will miss the target: the normal tail beyond it, 0…1.
  package let missedShare: Double

  package enum Outlook: Sendable, Hashable {
    /// The target lies beyond the limit on the easy side.
    case usuallyMeets
    /// It lies between the limits, or on one: chance decides.
    case sometimesMisses
    /// It lies beyond the limit that would have to be reached: the process must change, not the effort.
    case usuallyMisses
  }

  package init(limits: ProcessLimits, target: Double, better: BetterDirection) {
    let side = ProcessRule.side(of: target, lower: limits.lower, upper: limits.upper)
    switch (side, better) {
    case (nil, _): outlook = .sometimesMisses
    case (.above, .higher), (.below, .lower): outlook = .usuallyMisses
    case (.above, .lower), (.below, .higher): outlook = .usuallyMeets
    }
    let distance = better == .higher ? target - limits.centre : limits.centre - target
    missedShare = ProcessAssurance.share(distance, sigma: limits.sigma)
  }

  /// Of ten points about so many will miss: "about 3 weeks of 10".
  package var missedOfTen: Int { Int((missedShare * 10).rounded()) }

  private static func share(_ distance: Double, sigma: Double) -> Double {
    if sigma > 0 { return NormalDistribution.upperTail(-distance / sigma) }
    // Nothing varies: a target that is reached exactly is met.
    return distance > 0 ? 1 : 0
  }
}

extension ProcessChart {
  /// The outlook of the newest limits against a target; `nil` while there are none.
  package func assurance(target: Double, better: BetterDirection) -> ProcessAssurance? {
    guard let limits = lastIndex.flatMap({ limits[$0] }) else { return nil }
    return ProcessAssurance(limits: limits, target: target, better: better)
  }
}
