import Statistics
import Testing

@Suite struct HypergeometricDistributionTests {
  @Test(arguments: [(20, 7, 5), (12, 12, 5), (9, 0, 4), (30, 20, 25), (5, 3, 0)])
  func theTailsAreSumsOfTheProbabilities(
    population: Double, successes: Double, drawn: Double
  ) throws {
    let distribution = try #require(
      HypergeometricDistribution(population: population, successes: successes, drawn: drawn))
    var sum = 0.0
    for count in stride(from: 0, through: drawn, by: 1) {
      #expect(abs(distribution.tails(count).upper - (1 - sum)) < 1e-13)
      sum += distribution.probability(of: count)
      #expect(abs(distribution.tails(count).lower - sum) < 1e-13)
    }
    #expect(abs(sum - 1) < 1e-13)
  }

  /// Of exact fractions: C(7,2) C(13,3) / C(20,5).
  @Test func oneProbabilityIsCountedOut() throws {
    let distribution = try #require(
      HypergeometricDistribution(population: 20, successes: 7, drawn: 5))
    #expect(isClose(distribution.probability(of: 2), 21.0 * 286 / 15504))
  }

  /// The rate of a large population is as good as known.
  @Test func manyOthersAreABinomial() throws {
    let drawn = try #require(
      HypergeometricDistribution(population: 1e12, successes: 3e11, drawn: 50))
    let tossed = try #require(BinomialDistribution(trials: 50, probability: 0.3))
    #expect(isClose(drawn.tails(4).lower, tossed.tails(4).lower, within: 1e-8))
    #expect(isClose(drawn.tails(30).upper, tossed.tails(30).upper, within: 1e-8))
  }

  @Test(arguments: [(5, 6, 1), (5, 1, 6), (-1, 0, 0), (5.5, 1, 1), (.nan, 1, 1)])
  func impossibleDrawsMakeNone(population: Double, successes: Double, drawn: Double) {
    #expect(
      HypergeometricDistribution(population: population, successes: successes, drawn: drawn)
        == nil)
  }
}
