/// The eight tests of Nelson (Journal of Quality Technology 16, 1984), over z-scores.
///
/// Debrief's charts use four of the ideas and leave the rest alone: each further test costs false alarms. They
/// stand here so that a chart of another program can be read with its own tests.
package enum NelsonTest: Int, Sendable, Hashable, CaseIterable {
  /// One point beyond three sigma.
  case beyondLimits = 1
  /// Nine points in a row on one side.
  case nineOnOneSide
  /// Six points in a row rising or falling.
  case sixInOneDirection
  /// Fourteen points alternating up and down.
  case fourteenAlternating
  /// Two of three beyond two sigma on one side.
  case twoOfThree
  /// Four of five beyond one sigma on one side.
  case fourOfFive
  /// Fifteen in a row within one sigma.
  case fifteenWithin
  /// Eight in a row beyond one sigma, on either side.
  case eightBeyond

  /// How many points the test looks at together.
  package var window: Int { [1, 9, 6, 14, 3, 5, 15, 8][rawValue - 1] }

  /// The windows of z-scores that the test flags, by their first point.
  package func windows(in scores: [Double]) -> [Range<Int>] {
    guard scores.count >= window else { return [] }
    return (0...scores.count - window).map { $0..<$0 + window }
      .filter { flags(scores[$0]) }
  }

  private func flags(_ scores: ArraySlice<Double>) -> Bool {
    let steps = zip(scores.dropFirst(), scores).map { $0 - $1 }
    switch self {
    case .beyondLimits: return scores.allSatisfy { abs($0) > 3 }
    case .nineOnOneSide: return onOneSide(scores, atLeast: 9, beyond: 0)
    case .sixInOneDirection: return steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 }
    case .fourteenAlternating: return zip(steps, steps.dropFirst()).allSatisfy { $0 * $1 < 0 }
    case .twoOfThree: return onOneSide(scores, atLeast: 2, beyond: 2)
    case .fourOfFive: return onOneSide(scores, atLeast: 4, beyond: 1)
    case .fifteenWithin: return scores.allSatisfy { abs($0) < 1 }
    case .eightBeyond: return scores.allSatisfy { abs($0) > 1 }
    }
  }

  private func onOneSide(
    _ scores: ArraySlice<Double>, atLeast count: Int, beyond sigmas: Double
  ) -> Bool {
    scores.count { $0 > sigmas } >= count || scores.count { $0 < -sigmas } >= count
  }
}
