import Foundation
import Statistics
import Testing

/// The rules one by one, as the tests of NHSRplotthedots state them.
@Suite(.enabled(if: ProcessVectors.has("spc_nhsr_rule_units.json"), ProcessVectors.absence))
struct NHSRuleUnitTests {
  private static let file = "spc_nhsr_rule_units.json"

  struct Vectors: Decodable {
    let unit: [Unit]
    let assurance: [Direction]
  }

  struct Unit: Decodable, Sendable {
    let fn: String
    let args: [String: [Double]]
    let expected: [Int]
  }

  struct Direction: Decodable, Sendable {
    let direction: String
    let rows: [Row]
  }

  struct Row: Decodable, Sendable {
    let lpl: Double
    let upl: Double
    let target: Double
    let expected: String
  }

  private static var vectors: Vectors? { try? ProcessVectors.decode(Vectors.self, from: file) }

  @Test(arguments: vectors?.unit ?? []) func agrees(_ unit: Unit) throws {
    let found = try #require(try Self.flags(unit), "unknown function \(unit.fn)")
    #expect(found == unit.expected, "\(unit.fn)(\(unit.args))")
  }

  @Test func assuranceAgrees() throws {
    let vectors = try #require(Self.vectors)
    #expect(vectors.unit.count >= 20)
    for direction in vectors.assurance {
      let better: BetterDirection = direction.direction == "increase" ? .higher : .lower
      for row in direction.rows {
        let limits = ProcessLimits(
          lower: row.lpl, centre: (row.lpl + row.upl) / 2, upper: row.upl,
          sigma: (row.upl - row.lpl) / 6)
        let assurance = ProcessAssurance(limits: limits, target: row.target, better: better)
        #expect(assurance.outlook == Self.outlook(row.expected))
      }
    }
  }

  /// Their words for an outlook; `nil` when there is no target.
  static func outlook(_ name: String?) -> ProcessAssurance.Outlook? {
    switch name {
    case "consistent_pass": .usuallyMeets
    case "consistent_fail": .usuallyMisses
    case "inconsistent": .sometimesMisses
    default: nil
    }
  }

  private static func flags(_ unit: Unit) throws -> [Int]? {
    func numbers(_ name: String) throws -> [Double] { try #require(unit.args[name]) }
    switch unit.fn {
    case "ptd_seven_point_one_side_mean":
      let sides = try numbers("relative_to_mean").map(side)
      let runs = ProcessRule.runs(sides, length: 7, pointOnMean: .breaks)
      return ends(runs, of: sides.count, signed: false)
    case "ptd_seven_point_trend":
      let values = try numbers("y")
      return ends(ProcessRule.trends(values, length: 7), of: values.count, signed: true)
    case "ptd_part_of_seven_trend":
      return wholeStretches(endingAt: try numbers("flags"))
    case "ptd_two_in_three":
      return twoInThree(close: try numbers("close"), relative: try numbers("relative_to_mean"))
    case "ptd_part_of_two_in_three":
      return zip(try numbers("two_in_three"), try numbers("close")).map { $0 * $1 != 0 ? 1 : 0 }
    default: return nil
    }
  }

  private static func side(_ sign: Double) -> Side? {
    sign == 0 ? nil : sign > 0 ? .above : .below
  }

  /// The reference first flags the points at which seven are full; ours has the whole stretch.
  private static func ends(_ findings: [RuleFinding], of count: Int, signed: Bool) -> [Int] {
    var flags = [Int](repeating: 0, count: count)
    for finding in findings {
      for member in finding.members.dropFirst(6) {
        flags[member] = signed && finding.side == .below ? -1 : 1
      }
    }
    return flags
  }

  /// A series that is in the seventh point of a trend just where the flags are.
  private static func wholeStretches(endingAt flags: [Double]) -> [Int] {
    var found = [Int](repeating: 0, count: flags.count)
    for (end, flag) in flags.enumerated() where flag != 0 {
      let values = (0..<7).map { flag * Double($0) }
      for member in ProcessRule.trends(values, length: 7).flatMap(\.members) {
        found[end - 6 + member] = 1
      }
    }
    return found
  }

  private static func twoInThree(close: [Double], relative: [Double]) -> [Int] {
    let sides = relative.map(side)
    let far = zip(close, sides).map { $0 == 0 ? nil : $1 }
    let findings = ProcessRule.twoOfThree(
      far: far, sides: sides, window: .init(flagsThird: true))
    let members = Set(findings.flatMap(\.members))
    return close.indices.map { members.contains($0) ? 1 : 0 }
  }
}
