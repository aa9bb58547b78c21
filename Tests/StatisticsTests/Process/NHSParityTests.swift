import Foundation
import Statistics
import Testing

/// Whole charts against NHSRplotthedots, point by point.
@Suite(.enabled(if: ProcessVectors.has("spc_xmr_nhsr_plotthedots.json"), ProcessVectors.absence))
struct NHSParityTests {
  private static let file = "spc_xmr_nhsr_plotthedots.json"

  struct Vectors: Decodable { let cases: [Case] }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let options: Options
    let input: Input
    let expected: Expected
    var testDescription: String { id }
  }

  struct Options: Decodable, Sendable {
    let improvementDirection: String
    let rebase: Rebase
    let target: Double?
    let screenOutliers: Bool
    let fixAfterNPoints: Int?
  }

  /// One date, or a list of them.
  struct Rebase: Decodable, Sendable {
    let dates: [String]
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let date = try? container.decode(String.self) {
        dates = [date]
      } else {
        dates = try container.decode([String].self)
      }
    }
  }

  struct Input: Decodable, Sendable {
    let date: [String]
    let value: [Double?]
  }

  struct Expected: Decodable, Sendable {
    let phases: [Phase]
    let outsideLimits: [Bool?]
    let relativeToMean: [Int]
    let closeToLimits: [Bool?]
    let specialCauseType: [String]
    let variationLast: String
    let assurance: String?
  }

  struct Phase: Decodable, Sendable {
    let n: Int
    let mean: Double
    let lpl: Double?
    let upl: Double?
    let trialLimitsWarning: Bool
  }

  private static var cases: [Case] {
    (try? ProcessVectors.decode(Vectors.self, from: file).cases) ?? []
  }

  private static func chart(_ test: Case) -> ProcessChart {
    ProcessChart(
      .individuals, points: test.input.value.map { $0.map { ProcessPoint(value: $0) } },
      steps: test.options.rebase.dates.compactMap { test.input.date.firstIndex(of: $0) },
      baseline: test.options.fixAfterNPoints.map { .first($0) } ?? .all, rules: .nhs,
      screensMovingRanges: test.options.screenOutliers)
  }

  @Test func thereAreCases() { #expect(Self.cases.count >= 20) }

  @Test(arguments: cases) func limitsAgree(_ test: Case) {
    let chart = Self.chart(test)
    #expect(chart.phases.count == test.expected.phases.count)
    for (phase, expected) in zip(chart.phases, test.expected.phases) {
      let limits = chart.limits[phase.range.lowerBound]
      // The reference divides by nothing on a flat series and has no limits there; ours are its mean.
      let (lower, upper) = (expected.lpl ?? expected.mean, expected.upl ?? expected.mean)
      #expect(abs(phase.mean - expected.mean) < 1e-9 * max(1, abs(expected.mean)))
      #expect(abs((limits?.lower ?? .nan) - lower) < 1e-9 * max(1, abs(expected.mean)))
      #expect(abs((limits?.upper ?? .nan) - upper) < 1e-9 * max(1, abs(expected.mean)))
      #expect(phase.count == expected.n)
      #expect((phase.count < ProcessPhase.firmCount) == expected.trialLimitsWarning)
      #expect(phase.isFlat == (expected.upl == nil))
    }
  }

  @Test(arguments: cases) func everyPointHasTheSameCause(_ test: Case) {
    let chart = Self.chart(test)
    #expect(chart.signals.map(Self.name) == test.expected.specialCauseType)
    let last = test.expected.specialCauseType.last == "Common Cause"
    #expect((chart.latest == nil) == last)
    #expect((test.expected.variationLast == "common_cause") == last)
  }

  @Test(arguments: cases) func everyPointLiesTheSameWay(_ test: Case) {
    let chart = Self.chart(test)
    for (index, limits) in chart.limits.enumerated() {
      guard let value = test.input.value[index], let limits else { continue }
      let outside = ProcessRule.side(of: value, lower: limits.lower, upper: limits.upper)
      let far = ProcessRule.side(
        of: value, lower: limits.lowerWarning, upper: limits.upperWarning)
      #expect((outside != nil) == (test.expected.outsideLimits[index] ?? false))
      #expect((far != nil && outside == nil) == (test.expected.closeToLimits[index] ?? false))
      let side = ProcessRule.comparison(value, with: limits.centre)
      #expect(side == Self.side(test.expected.relativeToMean[index]))
    }
  }

  @Test(arguments: cases.filter { $0.options.target != nil })
  func targetsAreMetAsOften(_ test: Case) throws {
    let target = try #require(test.options.target)
    let higher = test.options.improvementDirection == "increase"
    let assurance = Self.chart(test).assurance(
      target: target, better: higher ? .higher : .lower)
    #expect(assurance?.outlook == NHSRuleUnitTests.outlook(test.expected.assurance))
  }

  private static func side(_ sign: Int) -> Side? {
    sign == 0 ? nil : sign > 0 ? .above : .below
  }

  private static func name(_ signal: ProcessSignal?) -> String {
    guard let signal else { return "Common Cause" }
    let isAbove = signal.side == .above
    switch signal.cause {
    case .outsideLimits: return isAbove ? "Above UCL" : "Below LCL"
    case .trend: return "7 Point Trend (\(isAbove ? "Increasing" : "Decreasing"))"
    case .twoOfThree: return "2 in 3 \(isAbove ? "Above" : "Below") CL"
    case .run: return "7 Points \(isAbove ? "Above" : "Below") CL"
    }
  }
}
