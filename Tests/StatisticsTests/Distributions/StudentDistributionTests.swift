import Statistics
import Testing

@Suite struct StudentDistributionTests {
  /// Degrees of freedom, t and the lower tail, of mpmath with 60 digits.
  @Test(arguments: [
    (1.0, 1.0, 0.75), (1.0, -300.0, 0.0010610290242204859), (2.5, 0.7, 0.728297528405226),
    (5.816, 2.5, 0.9761136828774992), (30.0, -4.0, 0.00019092281804187843), (7.0, 0.0, 0.5),
    (200.0, 1e-06, 0.5000003984439162), (1_000_000.0, 2.0, 0.9772497330743404),
    (3.0, 100_000.0, 0.9999999999999989),
  ])
  func theTailsAreExact(degrees: Double, t: Double, lower: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    #expect(isClose(student.tails(t).lower, lower))
    #expect(isClose(student.tails(-t).upper, lower))
  }

  @Test(arguments: [0.3, 1.0, 2.5, 29.0, 1e5], probabilities)
  func aQuantileLeadsBackToItsProbability(degrees: Double, p: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    let t = try #require(student.quantile(p))
    #expect(isClose(student.tails(t).lower, p, within: 1e-9))
  }

  /// 2.776 with four degrees of freedom, 1.96 with endless ones.
  @Test(arguments: [(4.0, 2.7764451051977934), (1e17, 1.959963984540054)])
  func anIntervalReachesSoManyErrors(degrees: Double, expected: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: degrees))
    #expect(isClose(try #require(student.reach(confidence: 0.95)), expected))
  }

  @Test func thereIsNoneWithoutFreedom() {
    #expect(StudentDistribution(degreesOfFreedom: 0) == nil)
    #expect(StudentDistribution(degreesOfFreedom: .nan) == nil)
  }
}
