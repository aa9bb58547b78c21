import Glibc

/// Tests of whether two proportions differ.
package enum ProportionTest {
  /// The difference in standard errors of the pooled rate, and how likely one as large is by chance.
  ///
  /// `nil` when all or none succeeded, for then there is no error to measure with.
  package static func pooled(
    _ first: Proportion, _ second: Proportion
  ) -> (z: Double, p: Double)? {
    let rate = (first.successes + second.successes) / (first.trials + second.trials)
    let variance = rate * (1 - rate) * (1 / first.trials + 1 / second.trials)
    guard variance > 0 else { return nil }
    let z = (first.rate - second.rate) / variance.squareRoot()
    return (z, NormalDistribution.tails(z).twoSided)
  }

  /// Fisher's exact test: the probability of all tables that are no likelier than this one, given its sums.
  ///
  /// R. A. Fisher, Statistical Methods for Research Workers, 5th edition (1934). `nil` for counts that are not
  /// whole.
  package static func fisher(_ first: Proportion, _ second: Proportion) -> Double? {
    guard let table = HypergeometricDistribution(first, among: second) else { return nil }
    return table.probabilityOfNoLikelier(than: first.successes)
  }
}
