import Statistics
import Testing

@Suite struct GammaDistributionTests {
  struct Case: Sendable {
    let shape: Double
    let x: Double
    let lower: Double
    let upper: Double

    init(_ shape: Double, _ x: Double, _ lower: Double, _ upper: Double) {
      (self.shape, self.x, self.lower, self.upper) = (shape, x, lower, upper)
    }
  }

  /// Of mpmath with 60 digits.
  static let cases = [
    Case(0.5, 0.01, 0.1124629160182849, 0.8875370839817152),
    Case(0.5, 9.0, 0.9999779095030014, 2.209049699858544e-05),
    Case(1.0, 1.0, 0.6321205588285577, 0.36787944117144233),
    Case(3.5, 20.0, 0.9999987412096126, 1.2587903873713088e-06),
    Case(10.0, 3.0, 0.0011024881301154798, 0.9988975118698845),
    Case(100.0, 90.0, 0.15822098918643016, 0.8417790108135699),
    Case(10000.0, 10200.0, 0.9767126778664011, 0.023287322133598805),
    Case(0.001, 0.5, 0.9994399333435292, 0.0005600666564707498),
  ]

  @Test(arguments: cases)
  func bothTailsAreExact(of one: Case) throws {
    let tails = try #require(GammaDistribution(shape: one.shape)).tails(one.x)
    #expect(isClose(tails.lower, one.lower))
    #expect(isClose(tails.upper, one.upper))
  }

  @Test(arguments: [0.5, 1.0, 3.5, 40.0, 1e4], probabilities)
  func aQuantileLeadsBackToItsProbability(shape: Double, p: Double) throws {
    let gamma = try #require(GammaDistribution(shape: shape))
    #expect(isClose(gamma.tails(try #require(gamma.quantile(p))).lower, p, within: 1e-9))
    let high = try #require(gamma.quantile(upperTail: p))
    #expect(isClose(gamma.tails(high).upper, p, within: 1e-9))
  }

  /// Of the tables at the back of every textbook.
  @Test(arguments: [(1.0, 0.95, 3.841458820694124), (10.0, 0.975, 20.483177350807395)])
  func chiSquaredIsTwiceAGammaOfHalf(degrees: Double, p: Double, expected: Double) throws {
    let chi = try #require(ChiSquaredDistribution(degreesOfFreedom: degrees))
    #expect(isClose(try #require(chi.quantile(p)), expected))
    #expect(isClose(chi.tails(expected).upper, 1 - p))
  }

  @Test func nothingLiesBelowZeroOrBeyondTheEnd() throws {
    let gamma = try #require(GammaDistribution(shape: 2))
    #expect(gamma.tails(-1) == Tails(lower: 0, upper: 1))
    #expect(gamma.tails(.infinity) == Tails(lower: 1, upper: 0))
    #expect(GammaDistribution(shape: 0) == nil)
    #expect(ChiSquaredDistribution(degreesOfFreedom: .nan) == nil)
  }
}
