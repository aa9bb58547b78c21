import Foundation
import Statistics
import Testing

/// Limits of eleven kinds of chart as the tests of PowerBI-SPC state them, to the digits they state.
///
/// Nothing is left out. Two readings: the figures of a p chart are percentages and those of a u chart per 10,000.
/// Its individuals chart takes 3/1.128 where ours takes Wheeler's 2.66, which these digits do not show.
@Suite(.enabled(if: ProcessVectors.has("spc_powerbi_spc.json"), ProcessVectors.absence))
struct PowerBIChartTests {
  private static let file = "spc_powerbi_spc.json"

  struct Vectors: Decodable { let charts: [Chart] }

  struct Chart: Decodable, Sendable, CustomTestStringConvertible {
    let chart: String
    let keys: [String]
    let numerators: [Double]?
    let denominators: [Double]?
    let groupings: [Int]?
    let sds: [Double]?
    let xbarSds: [Double]?
    let values: [Double]?
    let ul99: [Double]
    let ul95: [Double]
    let ll95: [Double]
    let ll99: [Double]
    let decimals: Int
    var testDescription: String { chart }
  }

  private static var charts: [Chart] {
    (try? ProcessVectors.decode(Vectors.self, from: file).charts) ?? []
  }

  @Test func thereAreElevenKinds() { #expect(Set(Self.charts.map(\.chart)).count >= 11) }

  @Test(arguments: charts) func limitsAgree(_ chart: Chart) throws {
    let limits = try #require(Self.limits(chart), "unknown chart \(chart.chart)")
    let scale = Self.scale(chart)
    // A rare-event chart states one limit more than it has points: the one after the last event.
    #expect(chart.ul99.count - limits.count <= 1 && limits.count >= 10)
    for (index, limit) in limits.enumerated() {
      guard let limit else { continue }
      let pairs = [
        (limit.upper, chart.ul99), (limit.upperWarning, chart.ul95),
        (limit.lowerWarning ?? 0, chart.ll95), (limit.lower ?? 0, chart.ll99),
      ]
      for (found, expected) in pairs {
        let value = try #require(found) * scale
        #expect(abs(value - expected[index]) < Self.tolerance(chart), "\(chart.chart) \(index)")
      }
    }
  }

  @Test(arguments: charts.filter { $0.values != nil }) func movingRangesAgree(_ chart: Chart) {
    let ranges = Self.process(chart, .individuals).movingRanges.ranges.compactMap(\.self)
    #expect(ranges.count == chart.values?.count)
    for (range, expected) in zip(ranges, chart.values ?? []) {
      #expect(abs(range - expected) < Self.tolerance(chart))
    }
  }

  /// Half a unit of the last digit stated, as their own tests allow, and the digits that they rounded.
  private static func tolerance(_ chart: Chart) -> Double {
    1.02 * pow(10, -Double(chart.decimals)) / 2
  }

  private static func scale(_ chart: Chart) -> Double {
    switch chart.chart {
    case "p", "pprime": 100
    case "u": 10_000
    default: 1
    }
  }

  private static func limits(_ chart: Chart) -> [ProcessLimits?]? {
    switch chart.chart {
    case "i": process(chart, .individuals).limits
    case "mr": process(chart, .individuals).movingRanges.limits
    case "p": process(chart, .proportion).limits
    case "pprime": process(chart, .proportionPrime).limits
    case "u": process(chart, .rate).limits
    case "uprime": process(chart, .ratePrime).limits
    case "c": process(chart, .count).limits
    case "t": process(chart, .timeBetween).limits
    case "g": process(chart, .casesBetween).limits
    case "s": SubgroupChart(subgroups(chart))?.deviations
    case "xbar": SubgroupChart(subgroups(chart))?.means
    default: nil
    }
  }

  private static func process(_ chart: Chart, _ kind: ProcessChartKind) -> ProcessChart {
    let numerators = chart.numerators ?? []
    let sizes = chart.denominators ?? numerators.map { _ in 1 }
    let groups = chart.groupings ?? []
    return ProcessChart(
      kind, points: zip(numerators, sizes).map { ProcessPoint(value: $0 / $1, size: $1) },
      steps: groups.indices.dropFirst().filter { groups[$0] != groups[$0 - 1] }, baseline: .all,
      rules: .nhs)
  }

  private static func subgroups(_ chart: Chart) -> [SubgroupChart.Subgroup] {
    let sizes = chart.denominators ?? []
    let deviations = chart.sds ?? chart.xbarSds ?? []
    return sizes.indices.map {
      .init(mean: chart.numerators?[$0] ?? 0, deviation: deviations[$0], size: sizes[$0])
    }
  }
}
