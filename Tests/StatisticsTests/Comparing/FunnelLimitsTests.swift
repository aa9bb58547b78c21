import Statistics
import Testing

@Suite struct FunnelLimitsTests {
  static let binomial = VectorFile("funnel_exact_binomial_limits.csv")
  static let poisson = VectorFile("funnel_exact_poisson_limits.csv")

  /// A curve that stops is drawn along the edge in the file, at 0 or at what its formula still gives.
  @Test(.enabled(if: binomial.isHere, VectorFile.absence))
  func binomialLimitsAgreeWithR() throws {
    let rows = try Self.binomial.rows()
    #expect(rows.count > 100)
    for row in rows {
      let (n, theta) = (try row.number("n"), try row.number("theta"))
      let funnel = try #require(
        Funnel(proportions: [(events: 0, n: n)], centre: .target(theta)))
      let distribution = try #require(BinomialDistribution(trials: n, probability: theta))
      for (tail, low, high) in [(0.001, "0.001", "0.999"), (0.025, "0.025", "0.975")] {
        let found = funnel.limits(at: [n], tail: tail)[0]
        #expect(agrees(found.lower ?? 0, try row.number("exact_" + low)), "\(row)")
        if let upper = found.upper {
          #expect(agrees(upper, try row.number("exact_" + high)), "\(row)")
        } else {
          #expect(distribution.probability(of: n) > tail, "\(row)")
          #expect(try row.number("qbinom_" + high) == n, "\(row)")
        }
        #expect(distribution.quantile(tail) == (try row.number("qbinom_" + low)), "\(row)")
        #expect(distribution.quantile(1 - tail) == (try row.number("qbinom_" + high)), "\(row)")
        let reach =
          try #require(NormalDistribution.reach(confidence: 1 - 2 * tail))
          * (theta * (1 - theta) / n).squareRoot()
        #expect(agrees(theta - reach, try row.number("normal_" + low)), "\(row)")
        #expect(agrees(theta + reach, try row.number("normal_" + high)), "\(row)")
      }
    }
  }

  @Test(.enabled(if: poisson.isHere, VectorFile.absence))
  func poissonLimitsAgreeWithR() throws {
    let rows = try Self.poisson.rows()
    #expect(rows.count > 10)
    for row in rows {
      let expected = try row.number("E")
      let funnel = try #require(
        Funnel(rates: [(events: 0, exposure: expected)], centre: .target(1)))
      for (tail, low, high) in [(0.001, "0.001", "0.999"), (0.025, "0.025", "0.975")] {
        let found = funnel.limits(at: [expected], tail: tail)[0]
        let upper = try #require(found.upper)
        #expect(agrees((found.lower ?? 0) * expected, try row.number("count_" + low)), "\(row)")
        #expect(agrees(upper * expected, try row.number("count_" + high)), "\(row)")
      }
    }
  }

  /// At 97 % nobody with ten contacts can be too good, nor with fifty; with two hundred and fifty one can.
  @Test(arguments: [(10.0, false), (50, false), (100, false), (227, true), (250, true)])
  func aCurveStopsWhereNothingCouldLieOutside(n: Double, isDrawn: Bool) throws {
    let funnel = try #require(
      Funnel(proportions: [(events: 97, n: 100)], centre: .target(0.97)))
    #expect((funnel.limits(at: [n], tail: 0.001)[0].upper != nil) == isDrawn)
  }

  @Test func theCurvesCloseInOnTheCentre() throws {
    let funnel = try #require(
      Funnel(proportions: [(events: 30, n: 100)], centre: .target(0.3)))
    let limits = funnel.limits(at: [40, 400, 40_000, 4e6], tail: 0.025)
    let widths = limits.map { ($0.upper ?? 1) - ($0.lower ?? 0) }
    #expect(widths == widths.sorted(by: >))
    #expect(widths[3] < 0.001)
  }

  /// Whoever lies outside of what is drawn for means is flagged, and nobody else.
  @Test(arguments: [0.001, 0.025])
  func meansAreFlaggedByWhatIsDrawn(tail: Double) throws {
    let means = (0..<40).map { (index: Int) -> (n: Double, mean: Double, deviation: Double) in
      (n: Double(3 + index * 5), mean: Double(255 + index * 37 % 90), deviation: 120)
    }
    let funnel = try #require(
      Funnel(means: means, centre: .everyone, trimming: .untrimmed))
    let limits = funnel.limits(at: means.map { $0.n }, tail: tail)
    for (member, limit) in zip(funnel.members, limits) {
      let value = try #require(member.value)
      let lower = try #require(limit.lower)
      let upper = try #require(limit.upper)
      let side: FunnelMember.Side? = value < lower ? .low : value > upper ? .high : nil
      #expect(member.side(tail: tail) == side)
    }
  }
}
