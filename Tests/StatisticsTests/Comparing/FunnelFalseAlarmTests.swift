import Foundation
import Statistics
import Testing

/// How often members that are like all others are flagged, by each way of flagging: summed exactly.
@Suite struct FunnelFalseAlarmTests {
  static let table = VectorFile("funnel_false_alarm_rates.csv")
  private static let tail = 0.001

  typealias Rule = @Sendable (_ count: Double, _ n: Double, _ theta: Double) -> Bool

  /// Whether each method of the file would flag; the last but one is ours.
  private static let rules: [(column: String, flags: Rule)] = [
    ("normal_3sd", { x, n, p in abs(x / n - p) > reach * (p * (1 - p) / n).squareRoot() }),
    (
      "arcsine_funnelplotr",
      { x, n, p in
        let limits = Funnel(proportions: [(events: x, n: n)], centre: .target(p))?
          .normalLimits(at: [n], tail: tail, isWidened: false).first
        return x / n < limits?.lower ?? 0 || x / n > limits?.upper ?? 1
      }
    ),
    (
      "wilson_inverted_phe",
      { x, n, p in !(ProportionInterval.wilson(x, of: n, confidence: 0.998)?.contains(p) ?? true) }
    ),
    (
      "exact_tail_0.001",
      { x, n, p in
        Funnel(proportions: [(events: x, n: n)], centre: .target(p))?.members[0].side() != nil
      }
    ),
    (
      "mid_p_0.001",
      { x, n, p in
        guard let some = BinomialDistribution(trials: n, probability: p) else { return false }
        let half = some.probability(of: x) / 2
        return min(some.tails(x).lower, some.tails(x).upper) - half <= tail
      }
    ),
  ]
  private static let reach = NormalDistribution.reach(confidence: 0.998) ?? .nan

  /// The file has six decimals.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func allMethodsFlagAsOftenAsTheFileSays() throws {
    let rows = try Self.table.rows()
    #expect(rows.count > 30)
    for row in rows {
      let (theta, n) = (try row.number("true_p"), try row.number("n"))
      let some = try #require(BinomialDistribution(trials: n, probability: theta))
      for (column, flags) in Self.rules {
        let rate = stride(from: 0, through: n, by: 1).filter { flags($0, n, theta) }
          .reduce(0) { $0 + some.probability(of: $1) }
        #expect(abs(rate - (try row.number(column))) < 6e-7, "\(column) \(row)")
      }
    }
  }

  /// Curves that stop flag nobody beyond them, so ours flag less than the formula that draws on.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func drawnLimitsWouldFlagWholeGroups() throws {
    for row in try Self.table.rows() {
      let (theta, n) = (try row.number("true_p"), try row.number("n"))
      let some = try #require(BinomialDistribution(trials: n, probability: theta))
      func limit(_ p: Double) throws -> Double {
        let r = try #require(some.quantile(p))
        return (r - (some.tails(r).lower - p) / some.probability(of: r)) / n
      }
      let (low, high) = (try limit(Self.tail), try limit(1 - Self.tail))
      let rate = stride(from: 0, through: n, by: 1).filter { $0 / n < low || $0 / n > high }
        .reduce(0) { $0 + some.probability(of: $1) }
      let expected = try row.number("interpolated_exact_spiegelhalter")
      #expect(abs(rate - expected) < 6e-7, "\(row)")
      let funnel = try #require(
        Funnel(proportions: [(events: 0, n: n)], centre: .target(theta)))
      let drawn = funnel.limits(at: [n], tail: Self.tail)[0]
      #expect(agrees(drawn.upper ?? high, high))
      #expect(agrees(drawn.lower ?? low, low))
    }
  }

  /// The number by luck that a page prints is the sum of these rates.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func theExpectedNumberIsTheExactRateOfEachMember() throws {
    for row in try Self.table.rows() {
      let (theta, n) = (try row.number("true_p"), try row.number("n"))
      let funnel = try #require(
        Funnel(
          proportions: [(events: (n * theta).rounded(), n: n)], centre: .target(theta)))
      let expected = try row.number("exact_tail_0.001")
      #expect(abs(funnel.expectedOutside() - expected) < 6e-7, "\(row)")
    }
  }
}
