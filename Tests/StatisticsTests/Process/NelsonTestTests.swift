import Foundation
import Statistics
import Testing

@Suite(.enabled(if: ProcessVectors.has("spc_nelson_rules.json"), ProcessVectors.absence))
struct NelsonTestTests {
  private static let file = "spc_nelson_rules.json"

  struct Vectors: Decodable { let cases: [Case] }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let values: [Double]
    let centre: Double
    let sigma: Double
    let signals: [Signal]
    var testDescription: String { id }
  }

  struct Signal: Decodable, Sendable, Hashable {
    let test: Int
    let first: Int
    let last: Int

    init(test: Int, first: Int, last: Int) {
      (self.test, self.first, self.last) = (test, first, last)
    }

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      test = Int(try list.decode(String.self).dropFirst()) ?? 0
      first = try list.decode(Int.self)
      last = try list.decode(Int.self)
    }
  }

  private static var cases: [Case] {
    (try? ProcessVectors.decode(Vectors.self, from: file).cases) ?? []
  }

  @Test func thereAreCases() { #expect(Self.cases.count >= 10) }

  @Test(arguments: cases) func eachTestFlagsItsWindows(_ test: Case) {
    let scores = test.values.map { ($0 - test.centre) / test.sigma }
    let found = NelsonTest.allCases.flatMap { nelson in
      nelson.windows(in: scores).map {
        Signal(test: nelson.rawValue, first: $0.lowerBound + 1, last: $0.upperBound)
      }
    }
    #expect(Set(found) == Set(test.signals) && found.count == test.signals.count)
  }
}
