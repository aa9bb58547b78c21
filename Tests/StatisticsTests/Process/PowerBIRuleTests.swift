import Foundation
import Statistics
import Testing

/// The rules as the tests of PowerBI-SPC state them.
@Suite(.enabled(if: ProcessVectors.has("spc_powerbi_spc.json"), ProcessVectors.absence))
struct PowerBIRuleTests {
  private static let file = "spc_powerbi_spc.json"

  struct Vectors: Decodable { let rules: [Rule] }

  struct Rule: Decodable, Sendable, CustomTestStringConvertible {
    let rule: String
    let title: String
    let args: [Argument]
    let expected: [String]
    var testDescription: String { title }
  }

  enum Argument: Decodable, Sendable {
    case numbers([Double])
    case number(Double)
    case flag(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .numbers(try container.decode([Double].self))
      }
    }

    var numbers: [Double] { if case .numbers(let list) = self { list } else { [] } }
    var count: Int { if case .number(let number) = self { Int(number) } else { 0 } }
    var isTrue: Bool { if case .flag(let flag) = self { flag } else { false } }
  }

  private static var rules: [Rule] {
    (try? ProcessVectors.decode(Vectors.self, from: file).rules) ?? []
  }

  @Test func thereAreRules() { #expect(Self.rules.count >= 50) }

  @Test(arguments: rules) func agrees(_ rule: Rule) throws {
    let findings = try #require(Self.findings(rule))
    var flags = [String](repeating: "none", count: rule.args[0].numbers.count)
    for finding in findings {
      for member in finding.members { flags[member] = finding.side == .above ? "upper" : "lower" }
    }
    #expect(flags == rule.expected)
  }

  private static func findings(_ rule: Rule) -> [RuleFinding]? {
    let values = rule.args[0].numbers
    switch rule.rule {
    case "astronomical":
      return ProcessRule.outside(
        values, lower: rule.args[1].numbers, upper: rule.args[2].numbers)
    case "shift":
      let sides = zip(values, rule.args[1].numbers).map { ProcessRule.comparison($0, with: $1) }
      return ProcessRule.runs(sides, length: rule.args[2].count, pointOnMean: .breaks)
    case "trend":
      return ProcessRule.trends(values, length: rule.args[1].count)
    case "twoInThree":
      let far = values.indices.map {
        ProcessRule.side(
          of: values[$0], lower: rule.args[1].numbers[$0], upper: rule.args[2].numbers[$0])
      }
      return ProcessRule.twoOfThree(
        far: far, sides: far,
        window: .init(thirdOnSameSide: false, flagsThird: rule.args[3].isTrue))
    default: return nil
    }
  }
}
