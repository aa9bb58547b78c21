import Foundation
import Statistics
import Testing

/// I-prime and Laney's p′ and u′ as R works them out.
@Suite(.enabled(if: ProcessVectors.has("spc_unequal_n_iprime_laney.json"), ProcessVectors.absence))
struct UnequalSizesTests {
  private static let file = "spc_unequal_n_iprime_laney.json"

  struct Vectors: Decodable { let cases: [Case] }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let screened: Bool?
    let y: [Double]?
    let n: [Double]?
    let numerator: [Double]?
    let denominator: [Double]?
    let cl: Double
    let lcl: [Double]
    let ucl: [Double]
    let plainI: Plain?
    var testDescription: String { id }

    var points: [ProcessPoint] {
      if let y, let n { return zip(y, n).map { ProcessPoint(value: $0, size: $1) } }
      return zip(numerator ?? [], denominator ?? []).map {
        ProcessPoint(value: $0 / $1, size: $1)
      }
    }

    func chart(_ kind: ProcessChartKind) -> ProcessChart {
      ProcessChart(
        kind, points: points, baseline: .all, rules: .nhs, screensMovingRanges: screened ?? true)
    }
  }

  struct Plain: Decodable, Sendable {
    let cl: Double
    let lcl: Double
    let ucl: Double
  }

  private static var cases: [Case] {
    (try? ProcessVectors.decode(Vectors.self, from: file).cases) ?? []
  }

  @Test func thereAreCases() { #expect(Self.cases.count >= 4) }

  @Test(arguments: cases) func limitsAgree(_ test: Case) throws {
    let kind: ProcessChartKind =
      test.y != nil
      ? .individualsPrime : test.id.contains("_u_") ? .ratePrime : .proportionPrime
    let chart = test.chart(kind)
    #expect(abs(chart.phases[0].mean - test.cl) < 1e-9)
    for (index, limits) in chart.limits.enumerated() {
      let limits = try #require(limits)
      #expect(abs(try #require(limits.lower) - test.lcl[index]) < 1e-9)
      #expect(abs(try #require(limits.upper) - test.ucl[index]) < 1e-9)
    }
  }

  /// The reference divides by 1.128; 2.66 is Wheeler's rounding of it, 0.02 % of the width wider.
  @Test(arguments: cases.filter { $0.plainI != nil }) func plainLimitsAgree(_ test: Case) throws {
    let plain = try #require(test.plainI)
    let limits = try #require(test.chart(.individuals).limits[0])
    #expect(abs(limits.centre - plain.cl) < 1e-9)
    let width = plain.ucl - plain.cl
    #expect(abs(try #require(limits.upper) - plain.ucl) < 0.0002 * width)
    #expect(abs(try #require(limits.lower) - plain.lcl) < 0.0002 * width)
  }

  @Test func aWeekOfElevenContactsIsFlaggedByThePlainChartOnly() throws {
    let test = try #require(Self.cases.first)
    let rare = try #require(test.points.firstIndex { $0.value == 263.6 })
    #expect(test.chart(.individuals).signals[rare]?.cause == .outsideLimits)
    #expect(test.chart(.individualsPrime).signals[rare] == nil)
  }
}
