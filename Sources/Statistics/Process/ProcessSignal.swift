/// Why a point is not taken for noise, the first that fits: this order is NHSRplotthedots'.
package enum SpecialCause: Int, Sendable, Hashable, CaseIterable, Comparable {
  case outsideLimits
  case trend
  case twoOfThree
  case run

  package static func < (one: SpecialCause, other: SpecialCause) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// Which way a signal points: above or below the mean, or rising and falling for a trend.
package enum Side: Sendable, Hashable {
  case above
  case below

  package var opposite: Side { self == .above ? .below : .above }
}

/// A point that belongs to a signal.
package struct ProcessSignal: Sendable, Hashable {
  package let cause: SpecialCause
  package let side: Side
  /// Whether another rule flags the same point the other way (a falling trend far above the mean): say both.
  package let otherSide: Bool
  /// The index of the first point that belongs to the signal.
  package let since: Int
  /// How many points belong to it.
  package let length: Int

  package init(cause: SpecialCause, side: Side, otherSide: Bool, since: Int, length: Int) {
    self.cause = cause
    self.side = side
    self.otherSide = otherSide
    self.since = since
    self.length = length
  }
}

/// Points that one rule flags together, as positions in the list the rule was given.
package struct RuleFinding: Sendable, Hashable {
  package let cause: SpecialCause
  package let side: Side
  /// Ascending; a point on the mean inside a run is not a member.
  package let members: [Int]
}
