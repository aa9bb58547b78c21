import Statistics
import Testing

@Suite struct BinomialDistributionTests {
  struct Case: Sendable {
    let trials: Double
    let count: Double
    let probability: Double
    let lower: Double
    let upper: Double
    let exactly: Double

    init(
      _ trials: Double, _ count: Double, _ probability: Double, _ lower: Double,
      _ upper: Double, _ exactly: Double
    ) {
      (self.trials, self.count, self.probability) = (trials, count, probability)
      (self.lower, self.upper, self.exactly) = (lower, upper, exactly)
    }
  }

  /// Summed term by term with 60 digits.
  static let cases = [
    Case(5, 0, 0.97, 2.430000000000011e-08, 1, 2.430000000000011e-08),
    Case(10, 3, 0.74, 0.004461800346820445, 0.9994438183492909, 0.0039056186961113097),
    Case(100, 90, 0.74, 0.9999822602136793, 5.93206099286531e-05, 4.1580823607916e-05),
    Case(1000, 0, 0.001, 0.36769542477096406, 1, 0.36769542477096406),
    Case(5000, 4999, 0.98, 1, 1.3911941831864584e-42, 1.3776927938071483e-42),
    Case(1e5, 74500, 0.74, 0.999849998896681, 0.00015424859655561535, 4.2474932365899974e-06),
    Case(1e6, 500, 0.001, 7.325526246299975e-69, 1, 3.671859665956275e-69),
    Case(
      1e6, 252_000, 0.25, 0.9999980445150577, 1.977311317639098e-06, 2.1826375353164994e-08),
  ]

  @Test(arguments: cases)
  func bothTailsAreExactHoweverMany(of one: Case) throws {
    let binomial = try #require(
      BinomialDistribution(trials: one.trials, probability: one.probability))
    let tails = binomial.tails(one.count)
    #expect(isClose(tails.lower, one.lower))
    #expect(isClose(tails.upper, one.upper))
    #expect(isClose(binomial.probability(of: one.count), one.exactly))
  }

  @Test(arguments: [0, 1, 7, 40], [0.0, 0.03, 0.5, 1.0])
  func theTailsAreSumsOfTheProbabilities(trials: Int, probability: Double) throws {
    let binomial = try #require(
      BinomialDistribution(trials: Double(trials), probability: probability))
    var sum = 0.0
    for count in 0...trials {
      #expect(abs(binomial.tails(Double(count)).upper - (1 - sum)) < 1e-13)
      sum += binomial.probability(of: Double(count))
      #expect(abs(binomial.tails(Double(count)).lower - sum) < 1e-13)
    }
    #expect(abs(sum - 1) < 1e-13)
  }

  @Test(arguments: [
    (25.0, 0.5, 0.05, 8.0), (10.0, 0.5, 0.05, 2.0), (5.0, 0.02, 0.999, 2.0), (0.0, 0.5, 0.5, 0.0),
  ])
  func theQuantileIsTheSmallestCountThatReaches(
    trials: Double, probability: Double, p: Double, expected: Double
  ) throws {
    let binomial = try #require(
      BinomialDistribution(trials: trials, probability: probability))
    #expect(binomial.quantile(p) == expected)
  }

  @Test func aSumThatRoundingLeftShortStillReaches() throws {
    // P(X ≤ 0) of one toss is a half to the last digit; a quantile at a half is 0, not 1.
    let toss = try #require(BinomialDistribution(trials: 1, probability: 0.5))
    #expect(toss.quantile(0.5) == 0)
  }

  @Test(arguments: [
    (-1.0, 0.5), (5.0, -0.1), (5.0, 1.1), (5.0, Double.nan), (Double.infinity, 0.5),
  ])
  func illegalParametersMakeNone(trials: Double, probability: Double) {
    #expect(BinomialDistribution(trials: trials, probability: probability) == nil)
  }
}
