/// One member of a funnel, and how far from the others it lies.
package struct FunnelMember: Sendable, Hashable {
  package enum Side: Sendable, Hashable {
    case low
    case high
  }

  /// How many contacts, or how much exposure.
  package let size: Double
  /// The rate or mean; `nil` of nothing.
  package let value: Double?
  /// What it was compared with: the value of all others, of everyone, or the target.
  package let centre: Double
  /// How many standard errors it lies from the centre on the funnel's scale, not widened.
  package let z: Double
  /// The exact tails: how likely a value as low, or as high, is by chance alone.
  package let exact: Tails
  /// The tails to flag by: the exact ones, or the widened ones where these are larger.
  package let tails: Tails

  /// How likely a value as far out is, on either side.
  package var p: Double { tails.twoSided }

  /// Which side it lies outside on, if at most `tail` lies beyond it: 0.001 for 99.8 %, 0.025 for 95 %.
  package func side(tail: Double = 0.001) -> Side? {
    guard value != nil else { return nil }
    if tails.lower <= tail { return .low }
    return tails.upper <= tail ? .high : nil
  }
}

/// The ends of the range that chance keeps members of a size within.
package struct FunnelLimits: Sendable, Hashable {
  package let size: Double
  package let lower: Double?
  package let upper: Double?

  /// The outer of both ends on each side; none where one has none.
  func joined(by other: FunnelLimits) -> FunnelLimits {
    func outer(_ a: Double?, _ b: Double?, _ choice: (Double, Double) -> Double) -> Double? {
      guard let a, let b else { return nil }
      return choice(a, b)
    }
    return FunnelLimits(
      size: size, lower: outer(lower, other.lower, min), upper: outer(upper, other.upper, max))
  }
}

/// What there is of a member: contacts and successes, exposure and events, or values and their sum.
struct FunnelSample {
  let size: Double
  let sum: Double

  var value: Double? { size > 0 ? sum / size : nil }

  func joined(by other: FunnelSample) -> FunnelSample {
    FunnelSample(size: size + other.size, sum: sum + other.sum)
  }

  func without(_ part: FunnelSample) -> FunnelSample {
    FunnelSample(size: max(0, size - part.size), sum: sum - part.sum)
  }
}
