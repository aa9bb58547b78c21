import Statistics
import Testing

@Suite struct DispersionTests {
  struct Vector: Decodable {
    struct Case: Decodable {
      let id: String
      let dataType: String
      let srMethod: String?
      let trimBy: Double
      let target: Double
      let phi: Double
      let tau2: Double
      let nUsed: Int
      let rows: Rows
    }

    struct Rows: Decodable {
      let numerator: [Double]
      let denominator: [Double]
      let rr: [Double]
      let scores: [Double]
      let trimmedScores: [Double]
      let ll95: [Double]
      let ul95: [Double]
      let ll998: [Double]
      let ul998: [Double]
      let odll95: [Double]
      let odul95: [Double]
      let odll998: [Double]
      let odul998: [Double]

      enum CodingKeys: String, CodingKey {
        case numerator, denominator, rr, ll95, ul95, ll998, ul998
        case odll95, odul95, odll998, odul998
        case scores = "Uzscore"
        case trimmedScores = "Wuzscore"
      }
    }

    let cases: [Case]
  }

  static let table = VectorFile("funnel_funnelplotr.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func distancesDispersionAndLimitsAgreeWithFunnelPlotR() throws {
    let cases = try Self.table.decoded(as: Vector.self).cases
    #expect(cases.count > 4)
    for one in cases {
      let funnel = try #require(Self.funnel(of: one))
      let dispersion = try #require(funnel.dispersion)
      #expect(agrees(funnel.centre, one.target), "\(one.id)")
      #expect(agrees(dispersion.phi, one.phi), "\(one.id)")
      #expect(agrees(dispersion.tau2, one.tau2), "\(one.id)")
      #expect(dispersion.count == one.nUsed, "\(one.id)")
      for (index, member) in funnel.members.enumerated() {
        #expect(agrees(try #require(member.value), one.rows.rr[index]), "\(one.id)")
        #expect(agrees(member.z, one.rows.scores[index]), "\(one.id)")
      }
      let squares = one.rows.trimmedScores.reduce(0) { $0 + $1 * $1 }
      #expect(agrees(squares / Double(one.nUsed), one.phi), "\(one.id)")
    }
  }

  /// FunnelPlotR reaches 1.959964 and 3.090232 deviations, which are rounded.
  private static func tail(_ nominal: Double) -> Double {
    NormalDistribution.upperTail(nominal == 0.001 ? 3.090232 : 1.959964)
  }

  @Test(.enabled(if: table.isHere, VectorFile.absence), arguments: [0.025, 0.001])
  func widenedLimitsAgreeWithFunnelPlotR(tail: Double) throws {
    for one in try Self.table.decoded(as: Vector.self).cases {
      let funnel = try #require(Self.funnel(of: one))
      let rows = one.rows
      let (lower, upper) = tail == 0.001 ? (rows.odll998, rows.odul998) : (rows.odll95, rows.odul95)
      let found = funnel.normalLimits(
        at: rows.denominator, tail: Self.tail(tail), isWidened: true)
      for (index, limit) in found.enumerated() {
        let (low, high) = (try #require(limit.lower), try #require(limit.upper))
        // FunnelPlotR leaves the limits of the square root scale on it; ours are ratios again.
        let isRoot = one.srMethod == "CQC"
        #expect(agrees(isRoot ? low.squareRoot() : low, lower[index]), "\(one.id)")
        #expect(agrees(isRoot ? high.squareRoot() : high, upper[index]), "\(one.id)")
      }
    }
  }

  /// Proportions on the arcsine scale; standardised ratios by Garwood's interval of what was expected.
  @Test(.enabled(if: table.isHere, VectorFile.absence), arguments: [0.025, 0.001])
  func unwidenedLimitsAgreeWithFunnelPlotR(tail: Double) throws {
    for one in try Self.table.decoded(as: Vector.self).cases {
      let funnel = try #require(Self.funnel(of: one))
      let rows = one.rows
      let (lower, upper) = tail == 0.001 ? (rows.ll998, rows.ul998) : (rows.ll95, rows.ul95)
      for (index, size) in rows.denominator.enumerated() {
        let found = funnel.normalLimits(
          at: [size], tail: Self.tail(tail), isWidened: false)[0]
        let exact = RateInterval.exact(size, confidence: 1 - 2 * tail)?.scaled(by: 1 / size)
        let isRatio = one.dataType == "SR"
        let low = try #require(isRatio ? exact?.lower : found.lower)
        let high = try #require(isRatio ? exact?.upper : found.upper)
        #expect(agrees(low, lower[index]) && agrees(high, upper[index]), "\(one.id)")
      }
    }
  }

  private static func funnel(of one: Vector.Case) -> Funnel? {
    let pairs = zip(one.rows.numerator, one.rows.denominator)
    if one.dataType == "PR" {
      return Funnel(
        proportions: pairs.map { (events: $0, n: $1) }, centre: .everyone,
        trimming: .winsorised(one.trimBy))
    }
    let isLogarithm = one.srMethod == "SHMI"
    return Funnel(
      rates: pairs.map { (events: $0, exposure: $1) }, centre: .target(one.target),
      scale: isLogarithm ? .logarithm : .squareRoot,
      trimming: isLogarithm ? .truncated(one.trimBy) : .winsorised(one.trimBy))
  }

  @Test func chanceAloneWidensNothing() throws {
    let funnel = try #require(
      Funnel(proportions: [74, 76, 75, 77, 73, 70, 80].map { (events: $0, n: 100) }))
    let dispersion = try #require(funnel.dispersion)
    #expect(!dispersion.isOver && dispersion.phi < 1)
    #expect(funnel.members.allSatisfy { $0.tails == $0.exact })
  }

  @Test func oneMemberHasNoDispersion() throws {
    #expect(try #require(Funnel(proportions: [(events: 3, n: 9)])).dispersion == nil)
  }

  /// One tenth of eleven is one at each end: what it leaves is alike.
  @Test func outermostMembersAreLeftOutOrDrawnIn() throws {
    let proportions =
      [(events: 5.0, n: 100.0), (events: 95, n: 100)]
      + Array(repeating: (events: 50.0, n: 100.0), count: 9)
    func phi(_ trimming: Dispersion.Trimming) throws -> Double {
      let funnel = try #require(
        Funnel(proportions: proportions, centre: .everyone, trimming: trimming))
      return try #require(funnel.dispersion).phi
    }
    #expect(try phi(.untrimmed) > 20)
    #expect(try phi(.truncated(0.1)) < 1e-20)
    #expect(try phi(.winsorised(0.1)) < 1e-20)
  }
}
