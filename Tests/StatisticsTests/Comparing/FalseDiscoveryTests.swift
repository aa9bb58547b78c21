import Statistics
import Testing

@Suite struct FalseDiscoveryTests {
  struct Vector: Decodable {
    struct Outcome: Decodable {
      let adjusted: [Double]
      let rejected: Int
    }

    let p: [Double]
    let bonferroni: Outcome
    let holm: Outcome
    let fdrBh: Outcome
    let fdrBy: Outcome
  }

  static let table = VectorFile("multiple_comparisons_bh1995.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func allFourAgreeWithThePaperAndStatsmodels() throws {
    let vector = try Self.table.decoded(as: Vector.self)
    let outcomes: [(FalseDiscovery.Method, Vector.Outcome)] = [
      (.bonferroni, vector.bonferroni), (.holm, vector.holm),
      (.benjaminiHochberg, vector.fdrBh), (.benjaminiYekutieli, vector.fdrBy),
    ]
    for (method, outcome) in outcomes {
      let found = FalseDiscovery.adjusted(vector.p, by: method)
      #expect(found.count == outcome.adjusted.count)
      for (one, expected) in zip(found, outcome.adjusted) {
        #expect(agrees(one, expected), "\(method)")
      }
      #expect(found.count { $0 <= 0.05 } == outcome.rejected, "\(method)")
    }
    let flags = FalseDiscovery.benjaminiHochberg(vector.p, at: 0.05)
    #expect(flags == [true, true, true, true] + Array(repeating: false, count: 11))
  }

  @Test func theOrderIsTheOneGiven() {
    #expect(
      FalseDiscovery.benjaminiHochberg([0.9, 0.001, 0.5, 0.02]) == [false, true, false, true])
  }

  /// The third is above its own step, and stands out for the sake of the fourth.
  @Test func aLaterStepCarriesTheEarlierOnes() {
    #expect(
      FalseDiscovery.benjaminiHochberg([0.01, 0.02, 0.079, 0.08], at: 0.08)
        == [true, true, true, true])
  }

  @Test(arguments: FalseDiscovery.Method.allCases)
  func whatIsNoProbabilityCountsAsOne(method: FalseDiscovery.Method) {
    #expect(FalseDiscovery.adjusted([.nan, -1, 2], by: method) == [1, 0, 1])
    #expect(FalseDiscovery.adjusted([], by: method).isEmpty)
  }
}
