import Foundation
import TestSupport
import Testing

@testable import Charting

@Suite struct LinearTicksTests {
  private struct Vectors: Decodable {
    struct Upstream: Decodable {
      let fn: String?
      let source: String
      let args: [Double]
      let expected: Expected?
    }
    struct Case: Decodable {
      let args: [Double]
      let ticks: [Double]
      let nice: [Double]
      let increment: Double?
    }
    enum Expected: Decodable {
      case list([Double])
      case number(Double)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([Double].self) {
          self = .list(list)
        } else {
          self = .number(try container.decode(Double.self))
        }
      }
    }
    let upstreamTests: [Upstream]
    let ticks: [Case]
  }

  private func vectors() throws -> Vectors {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(
      Vectors.self, from: Data(SharedFolder.bytes("vectors/axis_ticks_d3.json")))
  }

  @Test(.enabled(if: SharedFolder.has("vectors/axis_ticks_d3.json"), "needs ../shared"))
  func upstreamTicks() throws {
    var compared = 0
    for test in try vectors().upstreamTests where test.fn == nil || test.fn == "ticks" {
      guard case .list(let expected) = test.expected else { continue }
      let ticks = LinearTicks.values(from: test.args[0], to: test.args[1], count: test.args[2])
      #expect(ticks == expected, "\(test.args)")
      compared += 1
    }
    #expect(compared > 40)
  }

  @Test(.enabled(if: SharedFolder.has("vectors/axis_ticks_d3.json"), "needs ../shared"))
  func upstreamSteps() throws {
    var compared = 0
    for test in try vectors().upstreamTests where test.fn == "tickStep" {
      guard case .number(let expected) = test.expected, test.args[0] < test.args[1] else {
        continue
      }
      let ticks = LinearTicks(from: test.args[0], to: test.args[1], count: test.args[2])
      #expect(ticks?.step == expected, "\(test.args)")
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test(.enabled(if: SharedFolder.has("vectors/axis_ticks_d3.json"), "needs ../shared"))
  func realisticTicksAndNiceDomains() throws {
    let cases = try vectors().ticks
    for test in cases {
      let (low, high, count) = (test.args[0], test.args[1], test.args[2])
      #expect(LinearTicks.values(from: low, to: high, count: count) == test.ticks, "\(test.args)")
      let nice = LinearTicks.nice(from: low, to: high, count: count)
      #expect([nice.0, nice.1] == test.nice, "\(test.args)")
    }
    #expect(cases.count == 140)
  }

  /// Increments below one are kept as negative inverses, as d3 keeps them.
  @Test(.enabled(if: SharedFolder.has("vectors/axis_ticks_d3.json"), "needs ../shared"))
  func incrementsAreExact() throws {
    func increment(_ args: [Double]) -> Double? {
      LinearTicks(from: args[0], to: args[1], count: args[2]).map {
        $0.isInverse ? -$0.unit : $0.unit
      }
    }
    var compared = 0
    for test in try vectors().upstreamTests where test.fn == "tickIncrement" {
      guard case .number(let expected) = test.expected else {
        #expect(increment(test.args) == nil, "\(test.args)")
        continue
      }
      #expect(increment(test.args) == expected, "\(test.args)")
      compared += 1
    }
    for test in try vectors().ticks {
      #expect(increment(test.args) == test.increment, "\(test.args)")
    }
    #expect(compared == 30)
  }

  @Test func zeroHasNoSign() {
    let ticks = LinearTicks.values(from: -1, to: 1, count: 4)
    #expect(ticks == [-1, -0.5, 0, 0.5, 1])
    #expect(ticks.allSatisfy { $0 != 0 || $0.sign == .plus })
  }

  @Test(arguments: [(0.0, Double.infinity), (.nan, 1), (1e300, 1e300), (-1e308, 1e308)])
  func nothingToDivideGivesNoTicks(_ low: Double, _ high: Double) {
    #expect(LinearTicks(from: low, to: high, count: 5)?.values.count ?? 0 <= 10)
  }
}
