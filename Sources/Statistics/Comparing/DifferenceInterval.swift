/// Intervals of the difference of two proportions, first minus second.
///
/// Pages show Newcombe's. All are `nil` for a confidence outside 0…1.
package enum DifferenceInterval {
  /// Newcombe's hybrid score interval: how far the two Wilson intervals reach, put together at right angles.
  ///
  /// R. G. Newcombe, Statistics in Medicine 17 (1998), method 10. It stays within −1…1.
  package static func newcombe(
    _ first: Proportion, minus second: Proportion, confidence: Double = 0.95
  ) -> Interval? {
    guard
      let one = ProportionInterval.wilson(
        first.successes, of: first.trials, confidence: confidence),
      let other = ProportionInterval.wilson(
        second.successes, of: second.trials, confidence: confidence)
    else { return nil }
    let difference = first.rate - second.rate
    let below = length(first.rate - one.lower, other.upper - second.rate)
    let above = length(one.upper - first.rate, second.rate - other.lower)
    return Interval(lower: difference - below, upper: difference + above).clamped(to: -1...1)
  }

  /// The difference ± z √(p₁q₁/n₁ + p₂q₂/n₂); it may leave −1…1.
  package static func wald(
    _ first: Proportion, minus second: Proportion, confidence: Double = 0.95
  ) -> Interval? {
    guard let z = NormalDistribution.reach(confidence: confidence) else { return nil }
    let variance = variance(first.rate, first.trials) + variance(second.rate, second.trials)
    return Interval(around: first.rate - second.rate, reach: z * variance.squareRoot())
  }

  /// Wald's interval after one success and one failure are added to each; it may leave −1…1.
  ///
  /// A. Agresti and B. Caffo, The American Statistician 54 (2000).
  package static func agrestiCaffo(
    _ first: Proportion, minus second: Proportion, confidence: Double = 0.95
  ) -> Interval? {
    guard let one = Proportion(first.successes + 1, of: first.trials + 2),
      let other = Proportion(second.successes + 1, of: second.trials + 2)
    else { return nil }
    return wald(one, minus: other, confidence: confidence)
  }

  /// The variance of a rate over so many trials.
  static func variance(_ rate: Double, _ trials: Double) -> Double {
    max(0, rate * (1 - rate)) / trials
  }

  private static func length(_ a: Double, _ b: Double) -> Double {
    (a * a + b * b).squareRoot()
  }
}
