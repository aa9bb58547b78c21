/// How the rates of people lie about the rate of all, as a beta distribution.
///
/// A person's rate in its light is (x + α) / (n + α + β): as if everyone had begun with α + β contacts at the
/// common rate.
package struct BetaPrior: Sendable, Hashable {
  /// The rate of all, within 0…1 and not at its ends.
  package let mean: Double
  /// How many contacts it weighs as much as, α + β; infinite when chance alone explains all differences.
  package let strength: Double

  package var alpha: Double { mean * strength }
  package var beta: Double { (1 - mean) * strength }

  /// A prior; `nil` unless 0 < mean < 1 and the strength is above 0.
  package init?(mean: Double, strength: Double) {
    guard mean > 0, mean < 1, strength > 0 else { return nil }
    self.mean = mean
    self.strength = strength
  }

  /// A rate drawn towards that of all.
  package func shrunk(_ proportion: Proportion) -> Double {
    guard strength.isFinite else { return mean }
    return (proportion.successes + alpha) / (proportion.trials + strength)
  }

  /// The rates that the drawn one may be; `nil` unless 0 < confidence < 1.
  package func interval(_ proportion: Proportion, confidence: Double = 0.95) -> Interval? {
    guard confidence > 0, confidence < 1 else { return nil }
    guard strength.isFinite else { return Interval(lower: mean, upper: mean) }
    let posterior = BetaDistribution(
      alpha: proportion.successes + alpha, beta: proportion.failures + beta)
    let tail = (1 - confidence) / 2
    guard let lower = posterior?.quantile(tail), let upper = posterior?.quantile(upperTail: tail)
    else { return nil }
    return Interval(lower: lower, upper: upper)
  }
}

extension Shrinkage {
  /// Rates drawn to the rate of all, by the likeliest beta distribution of people's rates.
  ///
  /// `nil` of nothing, and when all or none succeeded, for then nobody can be told from anybody.
  package static func betaBinomial(_ proportions: [Proportion]) -> BetaShrinkage? {
    guard let prior = BetaBinomialFit(proportions)?.likeliest() else { return nil }
    return BetaShrinkage(prior: prior, values: proportions.map(prior.shrunk))
  }

  /// The prior by moments, weighted by trials, without iteration.
  ///
  /// J. C. Kleinman, JASA 68 (1973). `nil` as for `betaBinomial`.
  package static func betaBinomialMoments(_ proportions: [Proportion]) -> BetaPrior? {
    BetaBinomialFit(proportions)?.moments()
  }
}

/// The prior that fits all, and each one's rate in its light, in their order.
package struct BetaShrinkage: Sendable, Hashable {
  package let prior: BetaPrior
  package let values: [Double]
}
