import Statistics
import Testing

@Suite struct NormalDistributionTests {
  /// Of mpmath with 60 digits.
  @Test(arguments: [
    (-37.5, 4.605353009581955e-308), (-12.0, 1.776482112077679e-33),
    (-5.5, 1.8989562465887718e-08), (-1.959963984540054, 0.025000000000000012),
    (-1.0, 0.15865525393145705), (-1e-09, 0.49999999960105773), (0.0, 0.5),
    (0.3, 0.6179114221889527), (2.0, 0.9772498680518208), (8.0, 0.9999999999999993),
  ])
  func bothTailsKeepTheirDigits(z: Double, expected: Double) {
    // Rounding z / √2 costs z² in the last digit, far out in the tail.
    let tolerance = 1e-15 + z * z * 1.2e-16
    #expect(isClose(NormalDistribution.lowerTail(z), expected, within: tolerance))
    #expect(isClose(NormalDistribution.upperTail(-z), expected, within: tolerance))
  }

  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-20, -9.262340089798407), (1e-06, -4.753424308822899),
    (0.001, -3.0902323061678136), (0.025, -1.9599639845400543), (0.1, -1.2815515655446004),
    (0.3, -0.5244005127080408), (0.499, -0.002506630899571766), (0.8, 0.8416212335729144),
  ])
  func theQuantileIsRightToTheLastDigits(p: Double, expected: Double) throws {
    #expect(isClose(try #require(NormalDistribution.quantile(p)), expected, within: 4e-14))
  }

  @Test(arguments: [(0.95, 1.959963984540054), (0.998, 3.090232306167813)])
  func anIntervalReachesSoManyDeviations(confidence: Double, expected: Double) throws {
    #expect(
      isClose(try #require(NormalDistribution.reach(confidence: confidence)), expected))
  }

  @Test func theMiddleIsZero() throws {
    #expect(abs(try #require(NormalDistribution.quantile(0.5))) < 1e-15)
  }

  @Test(arguments: [0.0, 1.0, -0.1, 1.1, Double.nan])
  func whatIsNoProbabilityHasNoQuantile(p: Double) {
    #expect(NormalDistribution.quantile(p) == nil)
    #expect(NormalDistribution.reach(confidence: p) == nil)
  }
}
