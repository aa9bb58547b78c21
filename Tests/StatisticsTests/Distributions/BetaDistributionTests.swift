import Statistics
import Testing

@Suite struct BetaDistributionTests {
  struct Case: Sendable {
    let alpha: Double
    let beta: Double
    let x: Double
    let lower: Double
    let upper: Double

    init(_ alpha: Double, _ beta: Double, _ x: Double, _ lower: Double, _ upper: Double) {
      (self.alpha, self.beta, self.x, self.lower, self.upper) = (alpha, beta, x, lower, upper)
    }
  }

  /// Of mpmath with 60 digits.
  static let cases = [
    Case(0.5, 0.5, 0.1, 0.20483276469913345, 0.7951672353008665),
    Case(10.5, 0.5, 0.9, 0.141553091812887, 0.858446908187113),
    Case(0.5, 10.5, 1e-08, 0.00036131123930546743, 0.9996386887606945),
    Case(2.0, 3.0, 0.4, 0.5248, 0.4752),
    Case(50.0, 950.0, 0.03, 0.0004115600868766785, 0.9995884399131233),
    Case(5000.0, 1.0, 0.9999, 0.6065154956247782, 0.3934845043752217),
    Case(0.001, 2.0, 0.5, 0.9998067465369478, 0.00019325346305225182),
    Case(12345.5, 9876.25, 0.55, 0.04776517942056524, 0.9522348205794348),
    Case(1_000_000, 2_000_000, 0.334, 0.9928335645421132, 0.007166435457886741),
  ]

  @Test(arguments: cases)
  func bothTailsAreExact(of one: Case) throws {
    let tails = try #require(BetaDistribution(alpha: one.alpha, beta: one.beta)).tails(one.x)
    #expect(isClose(tails.lower, one.lower))
    // Where the lower tail is the small one, the upper is known to as many decimals, not digits.
    #expect(isClose(tails.upper, one.upper))
  }

  @Test(
    arguments: [(0.5, 0.5), (10.5, 0.5), (1.0, 30.0), (2.5, 900.0), (4e4, 6e4), (0.001, 2.0)],
    probabilities)
  func aQuantileLeadsBackToItsProbability(shape: (Double, Double), p: Double) throws {
    let beta = try #require(BetaDistribution(alpha: shape.0, beta: shape.1))
    let low = try #require(beta.quantile(p))
    // A share below the smallest number, or nearer to 1 than numbers go, has no way back.
    if low > 1e-300, 1 - low > 1e-6 { #expect(isClose(beta.tails(low).lower, p, within: 1e-9)) }
    let high = try #require(beta.quantile(upperTail: p))
    if high > 1e-300, 1 - high > 1e-6 {
      #expect(isClose(beta.tails(high).upper, p, within: 1e-9))
    }
    #expect(low >= 0 && low <= 1 && high >= 0 && high <= 1)
  }

  @Test func theEndsHoldEverything() throws {
    let beta = try #require(BetaDistribution(alpha: 2, beta: 3))
    #expect(beta.tails(0) == Tails(lower: 0, upper: 1))
    #expect(beta.tails(1) == Tails(lower: 1, upper: 0))
    #expect(beta.quantile(0) == nil)
    #expect(beta.quantile(upperTail: 1) == nil)
  }

  @Test(arguments: [(0.0, 1.0), (1.0, 0.0), (-1.0, 1.0), (Double.nan, 1.0), (1.0, Double.infinity)])
  func parametersAreAboveZero(alpha: Double, beta: Double) {
    #expect(BetaDistribution(alpha: alpha, beta: beta) == nil)
  }
}
