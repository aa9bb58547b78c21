import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct QuantileTests {
  private static let present = SharedFolder.has("vectors/quantile_types.csv")

  @Test(.enabled(if: present, "../shared/vectors is not here"))
  func agreesWithRForAllNineTypes() throws {
    struct Input: Decodable { let sample: [Int64] }
    let input = try JSONDecoder().decode(
      Input.self, from: Data(try SharedFolder.bytes("vectors/quantile_types_input.json")))
    var tally = ValueTally()
    for value in input.sample { tally.add(value) }
    let rows = try SharedFolder.rows("vectors/quantile_types.csv").dropFirst()
    #expect(rows.count > 50)
    for row in rows {
      let type = try #require(Int(row[0]).flatMap { QuantileType(rawValue: $0) })
      let p = try #require(Double(row[1]))
      let expected = try #require(Double(row[2]))
      let found = try #require(tally.quantile(p, type: type))
      #expect(abs(found - expected) < 1e-9, "type \(type) p \(p)")
    }
  }

  @Test(.enabled(if: present, "../shared/vectors is not here"))
  func daysMergeToTheQuantilesOfAllContactsInAnyOrder() throws {
    struct Vector: Decodable {
      let samples: [String: [Int64]]
      let n: Int
      let mean: Double
      let nearestRank: [String: Double]
      let type7: [String: Double]
      enum CodingKeys: String, CodingKey {
        case samples, n, mean
        case nearestRank = "exact_nearest_rank"
        case type7 = "exact_type7"
      }
    }
    let vector = try JSONDecoder().decode(
      Vector.self, from: Data(try SharedFolder.bytes("vectors/quantile_merge.json")))
    let days = vector.samples.sorted { $0.key < $1.key }.map(\.value).map { day in
      var tally = ValueTally()
      for value in day { tally.add(value) }
      return tally
    }
    for order in [days, days.reversed()] {
      var all = ValueTally()
      for day in order { all.merge(day) }
      #expect(all.total == vector.n)
      #expect(abs(try #require(all.mean) - vector.mean) < 1e-9)
      for (percent, expected) in vector.type7 {
        let p = try #require(Double(percent)) / 100
        #expect(abs(try #require(all.quantile(p)) - expected) < 1e-6, "type 7, \(percent)")
      }
      for (percent, expected) in vector.nearestRank {
        let p = try #require(Double(percent)) / 100
        let found = try #require(all.quantile(p, type: .inverseCDF))
        #expect(found == expected, "nearest rank, \(percent)")
      }
    }
  }

  @Test func nothingHasNoQuantile() {
    #expect(ValueTally().quantile(0.5) == nil)
    #expect(ValueTally().mean == nil)
  }

  @Test func theSampleDeviationDividesByOneLess() throws {
    var tally = ValueTally()
    for value in [2, 4, 4, 4, 5, 5, 7, 9] as [Int64] { tally.add(value) }
    #expect(abs(try #require(tally.sampleDeviation) - (32.0 / 7).squareRoot()) < 1e-12)
    var one = ValueTally()
    one.add(3)
    #expect(one.sampleDeviation == nil)
  }
}
