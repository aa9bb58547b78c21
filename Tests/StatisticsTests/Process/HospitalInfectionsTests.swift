import Foundation
import Statistics
import Testing

/// u charts by hospital and infection with their runs, and a funnel, as qicharts2 draws them.
@Suite(.enabled(if: ProcessVectors.has("spc_qicharts2_hai.json"), ProcessVectors.absence))
struct HospitalInfectionsTests {
  private static let file = "spc_qicharts2_hai.json"

  struct Vectors: Decodable { let cases: Cases }

  struct Cases: Decodable {
    let data: Infections
    let hai1: Call
    let hai2: Call
    let hai3: Call
    let hai4: Call
  }

  struct Infections: Decodable {
    let hospital: [String]
    let infection: [String]
    let month: [String]
    let n: [Double]
    let days: [Double]
  }

  struct Call: Decodable { let expected: Expected }

  struct Expected: Decodable {
    let facet1: [Text]
    let facet2: [Text]
    let useful: [Int]
    let longest: [Int]
    let longestLimit: [Int]
    let crossings: [Int]
    let fewestCrossings: [Int]
    let runsSignal: [Int]
    let lower: [Double]
    let centre: [Double]
    let upper: [Double]
    let sigmaSignal: [Int]

    enum CodingKeys: String, CodingKey {
      case facet1, facet2
      case useful = "n.useful"
      case longest = "longest.run"
      case longestLimit = "longest.run.max"
      case crossings = "n.crossings"
      case fewestCrossings = "n.crossings.min"
      case runsSignal = "runs.signal"
      case lower = "aLCL"
      case centre = "CL"
      case upper = "aUCL"
      case sigmaSignal = "sigma.signal"
    }
  }

  /// A facet's name, or the number 1 where there is none.
  struct Text: Decodable {
    let name: String?
    init(from decoder: any Decoder) throws {
      name = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  /// What a facet groups rows by, the x axis, and what else chooses them.
  enum Call4: Int, CaseIterable {
    case months = 1
    case infections, hospitals, funnel
  }

  @Test(arguments: Call4.allCases) func everyFacetAgrees(_ call: Call4) throws {
    let cases = try ProcessVectors.decode(Vectors.self, from: Self.file).cases
    let expected = [cases.hai1, cases.hai2, cases.hai3, cases.hai4][call.rawValue - 1].expected
    let scale = call == .funnel ? 10_000.0 : 1
    for facet in expected.centre.indices {
      let points = Self.points(cases.data, call, expected, facet)
      let chart = ProcessChart(.rate, points: points, baseline: .all, rules: .nhs)
      let limits = chart.limits.compactMap(\.self)
      #expect(limits.count == points.count)
      let mean = { (values: [Double]) in scale * values.reduce(0, +) / Double(values.count) }
      // The reference sums a chart up by the mean of its limits.
      #expect(abs(scale * limits[0].centre - expected.centre[facet]) < 1e-9)
      #expect(abs(mean(limits.compactMap(\.lower)) - expected.lower[facet]) < 1e-9)
      #expect(abs(mean(limits.compactMap(\.upper)) - expected.upper[facet]) < 1e-9)
      let outside = chart.signals.contains { $0?.cause == .outsideLimits }
      #expect(outside == (expected.sigmaSignal[facet] == 1))
      Self.expectRuns(RunsTest(points.map(\.value), centre: limits[0].centre), expected, facet)
    }
  }

  private static func expectRuns(_ test: RunsTest, _ expected: Expected, _ facet: Int) {
    #expect(test.usefulCount == expected.useful[facet])
    #expect(test.longestRun == expected.longest[facet])
    #expect(test.longestRunLimit == expected.longestLimit[facet])
    #expect(test.crossings == expected.crossings[facet])
    #expect(test.fewestCrossings == expected.fewestCrossings[facet])
    #expect(test.isSignal == (expected.runsSignal[facet] == 1))
  }

  private static func points(
    _ data: Infections, _ call: Call4, _ expected: Expected, _ facet: Int
  ) -> [ProcessPoint] {
    let (one, two) = (expected.facet1[facet].name, expected.facet2[facet].name)
    let rows = data.n.indices.filter { row in
      switch call {
      case .months: true
      case .infections: data.infection[row] == one
      case .hospitals: data.hospital[row] == one && data.infection[row] == two
      case .funnel: data.infection[row] == one && data.month[row] >= "2016-07-01"
      }
    }
    let groups = Dictionary(grouping: rows) {
      call == .funnel ? data.hospital[$0] : data.month[$0]
    }
    var points = groups.sorted { $0.key < $1.key }.map { _, rows in
      let size = rows.reduce(0) { $0 + data.days[$1] }
      return ProcessPoint(value: rows.reduce(0) { $0 + data.n[$1] } / size, size: size)
    }
    if call == .funnel { points.sort { $0.size < $1.size } }
    return points
  }
}
