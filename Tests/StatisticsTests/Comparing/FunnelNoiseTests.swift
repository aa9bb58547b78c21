import Statistics
import Testing

/// What a funnel says of agents who are all alike, and of one who is not.
@Suite struct FunnelNoiseTests {
  /// Numbers of 0…1 that look random and are always the same.
  private struct Dice {
    var state: UInt64

    mutating func roll() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (Double(state >> 11) + 0.5) / Double(UInt64(1) << 53)
    }
  }

  /// Two hundred agents at 75 %, with 20 to 219 contacts each.
  private static func team(seed: UInt64) throws -> [(events: Double, n: Double)] {
    var dice = Dice(state: seed &* 7919)
    return try (0..<200).map { index in
      let n = Double(20 + index)
      let some = try #require(BinomialDistribution(trials: n, probability: 0.75))
      return (events: try #require(some.quantile(dice.roll())), n: n)
    }
  }

  /// Forty teams: as many are flagged as was foretold, give or take three standard deviations.
  @Test(arguments: [0.001, 0.025])
  func aSteadyTeamIsFlaggedAsOftenAsForetold(tail: Double) throws {
    var (found, expected, widened) = (0.0, 0.0, 0)
    for seed in 1...40 {
      let funnel = try #require(Funnel(proportions: Self.team(seed: UInt64(seed))))
      found += Double(funnel.members.count { $0.side(tail: tail) != nil })
      expected += funnel.expectedOutside(tail: tail)
      widened += funnel.dispersion?.isOver == true ? 1 : 0
    }
    #expect(abs(found - expected) < 3 * expected.squareRoot() + Double(widened) * 200 * tail)
    #expect(found > 0 && widened < 12)
  }

  /// At a false discovery rate of 10 %, nearly all of forty steady teams have no finding at all.
  @Test func amongAllChecksNoiseHasNoFinding() throws {
    let findings = try (1...40).map { seed in
      let funnel = try #require(Funnel(proportions: Self.team(seed: UInt64(seed))))
      return FalseDiscovery.benjaminiHochberg(funnel.members.map(\.p)).count { $0 }
    }
    #expect(findings.count { $0 > 0 } <= 8)
    #expect(findings.reduce(0, +) <= 12)
  }

  @Test(arguments: 1...10)
  func onePlantedAgentIsFound(seed: UInt64) throws {
    var team = try Self.team(seed: seed)
    team[100] = (events: 62, n: 120)
    let funnel = try #require(Funnel(proportions: team))
    #expect(funnel.members[100].side() == .low)
    #expect(FalseDiscovery.benjaminiHochberg(funnel.members.map(\.p))[100])
  }
}
