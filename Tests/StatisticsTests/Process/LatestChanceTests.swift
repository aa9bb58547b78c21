import Foundation
import Statistics
import Testing

/// Whether the chance of the newest point keeps its promise: a steady process shows 5 % or less in 5 % of cases or fewer.
@Suite struct LatestChanceTests {
  struct Steady: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: ProcessChartKind
    let count: Int
    let draw: @Sendable (inout SeededGenerator) -> ProcessPoint
    var testDescription: String { "\(name), \(count) points" }
  }

  private static let trials = 1000

  private static func normal(_ count: Int) -> Steady {
    Steady(name: "normal", kind: .individuals, count: count) {
      ProcessPoint(value: $0.normal())
    }
  }

  private static let steady: [Steady] =
    [6, 13, 20, 23, 30].map(normal) + [
      Steady(name: "means of 8 to 52", kind: .individualsPrime, count: 26) {
        let size = Double(Int.random(in: 8...52, using: &$0))
        return ProcessPoint(value: 390 + 90 / size.squareRoot() * $0.normal(), size: size)
      },
      Steady(name: "9 of 10", kind: .proportion, count: 20) { share(of: 10, 0.9, &$0) },
      Steady(name: "9 of 10", kind: .proportion, count: 40) { share(of: 10, 0.9, &$0) },
      Steady(name: "74 % of 120", kind: .proportion, count: 26) { share(of: 120, 0.74, &$0) },
      Steady(name: "of 2,000", kind: .proportionPrime, count: 26) {
        ProcessPoint(value: 0.8 + 0.02 * $0.normal(), size: 2000)
      },
      Steady(name: "3 a week", kind: .count, count: 26) {
        ProcessPoint(value: poisson(3, &$0))
      },
      Steady(name: "8 a 100", kind: .rate, count: 30) {
        let size = Double(Int.random(in: 60...140, using: &$0)) / 100
        return ProcessPoint(value: poisson(8 * size, &$0) / size, size: size)
      },
      Steady(name: "days between", kind: .timeBetween, count: 26) {
        ProcessPoint(value: -12 * log($0.uniform()))
      },
      Steady(name: "contacts between", kind: .casesBetween, count: 26) {
        ProcessPoint(value: (log($0.uniform()) / log(0.97)).rounded(.down))
      },
    ]

  @Test(arguments: steady) func isNotSmallMoreOftenThanItSays(_ process: Steady) {
    var generator = SeededGenerator(seed: UInt64(process.count))
    let chances = (0..<Self.trials).compactMap { _ in
      let points = (0..<process.count).map { _ in process.draw(&generator) }
      return ProcessChart(process.kind, points: points).latestChance
    }
    #expect(chances.count == Self.trials)
    for level in [0.005, 0.01, 0.05, 0.1, 0.2] {
      let share = Double(chances.count { $0 <= level }) / Double(Self.trials)
      let luck = 3 * (level * (1 - level) / Double(Self.trials)).squareRoot()
      #expect(share < 1.15 * level + luck, "\(share) of chances up to \(level)")
    }
  }

  private static func share(
    of size: Int, _ p: Double, _ generator: inout SeededGenerator
  ) -> ProcessPoint {
    let successes = (0..<size).count { _ in generator.uniform() < p }
    return ProcessPoint(value: Double(successes) / Double(size), size: Double(size))
  }

  private static func poisson(_ mean: Double, _ generator: inout SeededGenerator) -> Double {
    var (count, product) = (0.0, generator.uniform())
    while product > exp(-mean) {
      product *= generator.uniform()
      count += 1
    }
    return count
  }
}
