import Foundation
import Statistics
import Testing

/// Miettinen and Nurminen's interval beside a column of statsmodels that is not it.
///
/// The likeliest second rate under a difference δ solves a cubic, whose linear coefficient is
/// (n₂δ − N − 2x₂)δ + x₁ + x₂. The limits in the file solve the one with x₂δ in the place of n₂δ: both claims
/// are held here, so the exception ends when the file is put right.
@Suite struct ScoreIntervalTests {
  static let table = VectorFile("two_proportions.csv")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func oursSolvesTheCubicAndTheFileAnother() throws {
    let z = try #require(NormalDistribution.reach(confidence: 0.95))
    let rows = try Self.table.rows()
    // Blank where the other program's solver fails at the boundary.
    let solved = try rows.filter { try $0.value("miettinen_nurminen_low") != nil }
    #expect(solved.count > 2)
    for row in solved {
      let first = try #require(Proportion(row.number("x1"), of: row.number("n1")))
      let second = try #require(Proportion(row.number("x2"), of: row.number("n2")))
      let found = try #require(DifferenceInterval.miettinenNurminen(first, minus: second))
      for (ours, column, side) in [(found.lower, "low", 1.0), (found.upper, "high", -1.0)] {
        let right = Score(first, second, difference: ours, factor: second.trials)
        #expect(abs(right.distance - side * z * right.error) < 1e-11, "\(row)")
        let theirs = try row.number("miettinen_nurminen_" + column)
        let wrong = Score(first, second, difference: theirs, factor: second.successes)
        #expect(abs(wrong.distance - side * z * wrong.error) < 2e-8, "\(row)")
      }
    }
  }

  /// Newcombe (1998), table II, method 6, case (a): 0.0528 to 0.3382.
  @Test func newcombesOwnTableIsFound() throws {
    let first = try #require(Proportion(56, of: 70))
    let second = try #require(Proportion(48, of: 80))
    let found = try #require(DifferenceInterval.miettinenNurminen(first, minus: second))
    #expect(abs(found.lower - 0.0528) < 6e-5 && abs(found.upper - 0.3382) < 6e-5)
  }

  /// None of ten and none of twenty: z² N/(N − 1) / (n + z² N/(N − 1)) on each side.
  @Test func noSuccessesHaveLimitsToo() throws {
    let first = try #require(Proportion(0, of: 10))
    let second = try #require(Proportion(0, of: 20))
    let found = try #require(DifferenceInterval.miettinenNurminen(first, minus: second))
    let z = try #require(NormalDistribution.reach(confidence: 0.95))
    let square = z * z * 30 / 29
    #expect(agrees(found.upper, square / (10 + square)))
    #expect(agrees(found.lower, -square / (20 + square)))
  }
}

/// The distance of a difference from the one observed, and its error, with the cubic solved in closed form.
private struct Score {
  let distance: Double
  let error: Double

  init(_ first: Proportion, _ second: Proportion, difference: Double, factor: Double) {
    let (n1, n2) = (first.trials, second.trials)
    let (x1, x2) = (first.successes, second.successes)
    let everyone = n1 + n2
    let square = (n1 + 2 * n2) * difference - everyone - x1 - x2
    let linear = (factor * difference - everyone - 2 * x2) * difference + x1 + x2
    let constant = x2 * difference * (1 - difference)
    let third = square / (3 * everyone)
    let q =
      third * third * third - square * linear / (6 * everyone * everyone)
      + constant / (2 * everyone)
    let p = (q < 0 ? -1 : 1) * (third * third - linear / (3 * everyone)).squareRoot()
    let angle = (Double.pi + acos(min(1, max(-1, q / (p * p * p))))) / 3
    let rate = 2 * p * cos(angle) - third
    let other = rate + difference
    let variance = other * (1 - other) / n1 + rate * (1 - rate) / n2
    distance = first.rate - second.rate - difference
    error = (variance * everyone / (everyone - 1)).squareRoot()
  }
}
