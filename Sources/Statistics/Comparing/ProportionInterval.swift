/// Intervals of a proportion; each is `nil` of nothing and for a confidence outside 0…1.
///
/// Pages show Wilson's, which never leaves 0…1 and covers what it says also for few contacts. Clopper and
/// Pearson's is for "at least"; Wald's is here to be compared with, and never shown.
package enum ProportionInterval {
  /// The rates that a test of the rate itself would not refuse.
  ///
  /// E. B. Wilson, JASA 22 (1927): (2x + z² ± z √(z² + 4x(1 − x/n))) / (2(n + z²)).
  package static func wilson(
    _ successes: Double, of n: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard let proportion = Proportion(successes, of: n),
      let z = NormalDistribution.reach(confidence: confidence)
    else { return nil }
    let reach = z * (z * z + 4 * successes * (proportion.failures / n)).squareRoot()
    let middle = 2 * successes + z * z
    let whole = 2 * (n + z * z)
    // At the ends both parts are equal; what rounding leaves between them is not a limit.
    return Interval(
      lower: successes == 0 ? 0 : (middle - reach) / whole,
      upper: proportion.failures == 0 ? 1 : (middle + reach) / whole)
  }

  /// Wald's interval after z² / 2 successes and as many failures are added, within 0…1.
  ///
  /// A. Agresti and B. A. Coull, The American Statistician 52 (1998).
  package static func agrestiCoull(
    _ successes: Double, of n: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard Proportion(successes, of: n) != nil,
      let z = NormalDistribution.reach(confidence: confidence)
    else { return nil }
    let trials = n + z * z
    let rate = (successes + z * z / 2) / trials
    let reach = z * (rate * (1 - rate) / trials).squareRoot()
    return Interval(around: rate, reach: reach).clamped(to: 0...1)
  }

  /// The exact interval, which never covers less than it says.
  ///
  /// C. J. Clopper and E. S. Pearson, Biometrika 26 (1934): the limits are the rates at which the tail from x
  /// on, and the one up to x, have (1 − confidence) / 2.
  package static func clopperPearson(
    _ successes: Double, of n: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard let proportion = Proportion(successes, of: n), confidence > 0, confidence < 1 else {
      return nil
    }
    let (tail, failures) = ((1 - confidence) / 2, proportion.failures)
    let below = BetaDistribution(alpha: successes, beta: failures + 1)?.quantile(tail)
    let above = BetaDistribution(alpha: successes + 1, beta: failures)?.quantile(upperTail: tail)
    return Interval(lower: below ?? 0, upper: above ?? 1)
  }

  /// The equal-tailed interval of Bayes with Jeffreys' prior, a beta of x + ½ and n − x + ½.
  ///
  /// L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001), without their change at the ends.
  package static func jeffreys(
    _ successes: Double, of n: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard let proportion = Proportion(successes, of: n), confidence > 0, confidence < 1,
      let beta = BetaDistribution(alpha: successes + 0.5, beta: proportion.failures + 0.5)
    else { return nil }
    let tail = (1 - confidence) / 2
    guard let lower = beta.quantile(tail), let upper = beta.quantile(upperTail: tail) else {
      return nil
    }
    return Interval(lower: lower, upper: upper)
  }

  /// The rate ± z √(p(1 − p) / n), within 0…1: too short for few contacts, and nothing wide at 0 and n of n.
  package static func wald(
    _ successes: Double, of n: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard let proportion = Proportion(successes, of: n),
      let z = NormalDistribution.reach(confidence: confidence)
    else { return nil }
    let rate = proportion.rate
    let reach = z * (rate * (proportion.failures / n) / n).squareRoot()
    return Interval(around: rate, reach: reach).clamped(to: 0...1)
  }
}
