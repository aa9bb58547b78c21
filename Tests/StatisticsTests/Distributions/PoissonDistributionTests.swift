import Statistics
import Testing

@Suite struct PoissonDistributionTests {
  struct Case: Sendable {
    let mean: Double
    let count: Double
    let lower: Double
    let upper: Double
    let exactly: Double

    init(_ mean: Double, _ count: Double, _ lower: Double, _ upper: Double, _ exactly: Double) {
      (self.mean, self.count) = (mean, count)
      (self.lower, self.upper, self.exactly) = (lower, upper, exactly)
    }
  }

  /// Summed term by term with 60 digits.
  static let cases = [
    Case(0.5, 3, 0.9982483774437092, 0.014387677966970687, 0.012636055410679864),
    Case(6.239860227, 8, 0.8215078689094204, 0.2896503308970182, 0.1111581998064386),
    Case(240.6273499, 0, 3.1395669122572965e-105, 1.0, 3.1395669122572965e-105),
    Case(100.0, 160, 0.9999999873833619, 2.050697541690438e-08, 7.890337299140687e-09),
    Case(10000.0, 9700, 0.0013128567774713165, 0.998730131843544, 4.298862101526216e-05),
    Case(1e6, 1_003_000, 0.9986464098708987, 0.0013580352726831283, 4.445143581879104e-06),
    Case(1e-09, 1, 1.0, 9.999999995e-10, 9.999999990000001e-10),
  ]

  @Test(arguments: cases)
  func bothTailsAreExactHoweverMany(of one: Case) throws {
    let poisson = try #require(PoissonDistribution(mean: one.mean))
    let tails = poisson.tails(one.count)
    #expect(isClose(tails.lower, one.lower))
    #expect(isClose(tails.upper, one.upper))
    #expect(isClose(poisson.probability(of: one.count), one.exactly))
  }

  @Test(arguments: [
    (0.0, 0.999, 0.0), (0.5, 0.999, 4.0), (100.0, 0.025, 81.0), (1e6, 0.5, 1e6),
  ])
  func theQuantileIsTheSmallestCountThatReaches(
    mean: Double, p: Double, expected: Double
  ) throws {
    #expect(try #require(PoissonDistribution(mean: mean)).quantile(p) == expected)
  }

  @Test(arguments: [-1.0, Double.nan, Double.infinity])
  func illegalMeansMakeNone(mean: Double) {
    #expect(PoissonDistribution(mean: mean) == nil)
  }
}
