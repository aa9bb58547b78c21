import Glibc

/// Whether a series crosses its centre too seldom, or stays on one side too long, for chance.
///
/// Anhøj and Olesen (PLoS ONE 9, 2014): the limits grow with the number of points, so that long series are not
/// flagged for being long. It judges a whole chart and names no point.
package struct RunsTest: Sendable, Hashable {
  /// Points that do not lie on the centre.
  package let usefulCount: Int
  package let longestRun: Int
  package let crossings: Int

  /// The test of present values about a centre, usually their median.
  package init(_ values: [Double], centre: Double) {
    let sides = values.compactMap { ProcessRule.comparison($0, with: centre) }
    usefulCount = sides.count
    crossings = zip(sides, sides.dropFirst()).count { $0 != $1 }
    var (longest, current): (Int, Int) = (0, 0)
    for (index, side) in sides.enumerated() {
      current = index > 0 && sides[index - 1] == side ? current + 1 : 1
      longest = max(longest, current)
    }
    longestRun = longest
  }

  package var longestRunLimit: Int { RunsTest.longestRunLimit(usefulCount) }
  package var fewestCrossings: Int { RunsTest.fewestCrossings(usefulCount) }

  /// Whether runs are too long or crossings too few; of fewer than ten useful points it sees next to nothing.
  package var isSignal: Bool { longestRun > longestRunLimit || crossings < fewestCrossings }

  /// The longest run to expect of `count` points: log₂ n + 3, rounded.
  package static func longestRunLimit(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    return Int(log2(Double(count)).rounded(.toNearestOrEven)) + 3
  }

  /// The fewest crossings to expect of `count` points: the 5 % quantile of n − 1 tosses of a coin.
  package static func fewestCrossings(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    let tosses = Double(count - 1)
    var (sum, toss) = (0.0, 0.0)
    while toss < tosses {
      sum += exp(
        lgamma(tosses + 1) - lgamma(toss + 1) - lgamma(tosses - toss + 1) - tosses * log(2))
      if sum >= 0.05 { break }
      toss += 1
    }
    return Int(toss)
  }
}
