import Glibc

/// How many of `trials` succeed, each with the same probability: exact tails, for any number of trials.
///
/// The tails are incomplete beta functions, so they cost about √trials steps and lose nothing. At a count that
/// is not whole (half a point in a survey) they lie between those of its neighbours.
package struct BinomialDistribution: Sendable, Hashable {
  package let trials: Double
  package let probability: Double

  /// A distribution; `nil` unless trials are finite and at least 0 and the probability is within 0…1.
  package init?(trials: Double, probability: Double) {
    guard trials >= 0, trials.isFinite, probability >= 0, probability <= 1 else { return nil }
    self.trials = trials
    self.probability = probability
  }

  package var mean: Double { trials * probability }

  /// P(X ≤ count) and P(X ≥ count).
  package func tails(_ count: Double) -> Tails {
    Tails(lower: lowerTail(count), upper: upperTail(count))
  }

  /// The probability of exactly `count`.
  package func probability(of count: Double) -> Double {
    guard count >= 0, count <= trials else { return 0 }
    let rest = 1 - probability
    if probability == 0 { return count == 0 ? 1 : 0 }
    if rest == 0 { return count == trials ? 1 : 0 }
    if count == 0 { return exp(trials * log1p(-probability)) }
    if count == trials { return exp(trials * log(probability)) }
    return SaddlePoint.binomial(count, trials - count, p: probability, q: rest)
  }

  /// The smallest whole count with at least `p` at or below it; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return smallestWholeNumber(upTo: trials.rounded(.up)) { reaches(p, lowerTail($0)) }
  }

  private func lowerTail(_ count: Double) -> Double {
    guard count >= 0 else { return 0 }
    guard count < trials, probability > 0 else { return 1 }
    let beta = BetaDistribution(alpha: count + 1, beta: trials - count)
    return beta?.tails(probability).upper ?? 0
  }

  private func upperTail(_ count: Double) -> Double {
    guard count > 0 else { return 1 }
    guard count <= trials else { return 0 }
    guard probability < 1 else { return 1 }
    let beta = BetaDistribution(alpha: count, beta: trials - count + 1)
    return beta?.tails(probability).lower ?? 0
  }
}

/// Whether a sum of probabilities reaches `p`, when rounding left it a hair short.
func reaches(_ p: Double, _ sum: Double) -> Bool { sum >= p * (1 - 1e-13) }

/// The smallest whole number from 0 that fits, where all above a fitting one fit and `end` does.
func smallestWholeNumber(upTo end: Double, where fits: (Double) -> Bool) -> Double {
  var (low, high) = (-1.0, end)
  while high - low > 1 {
    let middle = ((low + high) / 2).rounded(.down)
    // Beyond 2⁵³ not every whole number can be written, and the two may have none between them.
    guard middle > low, middle < high else { break }
    if fits(middle) { high = middle } else { low = middle }
  }
  return high
}
