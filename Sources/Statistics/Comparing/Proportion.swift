/// So many of so many: 48 of 90 contacts.
package struct Proportion: Sendable, Hashable {
  package let successes: Double
  package let trials: Double

  /// A proportion; `nil` of nothing, or unless 0 ≤ successes ≤ trials.
  ///
  /// Neither need be whole: a weighted survey has 4.5 of 9.2.
  package init?(_ successes: Double, of trials: Double) {
    guard trials > 0, trials.isFinite, successes >= 0, successes <= trials else { return nil }
    self.successes = successes
    self.trials = trials
  }

  package var rate: Double { successes / trials }
  package var failures: Double { trials - successes }
}
