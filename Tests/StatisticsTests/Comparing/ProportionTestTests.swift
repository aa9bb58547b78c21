import Statistics
import Testing

@Suite struct ProportionTestTests {
  static let table = VectorFile("two_proportions.csv")

  /// The file has eight decimals.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func bothTestsAgreeWithStatsmodelsAndSciPy() throws {
    for row in try Self.table.rows() {
      let first = try #require(Proportion(row.number("x1"), of: row.number("n1")))
      let second = try #require(Proportion(row.number("x2"), of: row.number("n2")))
      let pooled = ProportionTest.pooled(first, second)
      #expect((pooled == nil) == (try row.value("ztest_pooled_z") == nil), "\(row)")
      if let pooled {
        #expect(agrees(pooled.z, try row.number("ztest_pooled_z"), within: 6e-9), "\(row)")
        #expect(agrees(pooled.p, try row.number("ztest_p"), within: 6e-9), "\(row)")
      }
      let fisher = try #require(ProportionTest.fisher(first, second))
      #expect(agrees(fisher, try row.number("fisher_p"), within: 6e-9), "\(row)")
    }
  }

  /// The lady who tasted four cups of eight: all right has 1 in 70 each side, three right 17 in 70.
  @Test(arguments: [(4.0, 0.0, 2.0 / 70), (3.0, 1.0, 34.0 / 70), (2.0, 2.0, 1.0)])
  func fishersTeaIsTasted(hits: Double, misses: Double, expected: Double) throws {
    let milk = try #require(Proportion(hits, of: 4))
    let tea = try #require(Proportion(misses, of: 4))
    #expect(isClose(try #require(ProportionTest.fisher(milk, tea)), expected))
  }

  @Test func partsOfCountsHaveNoExactTest() throws {
    let half = try #require(Proportion(0.5, of: 4))
    let whole = try #require(Proportion(1, of: 4))
    #expect(ProportionTest.fisher(half, whole) == nil)
    #expect(ProportionTest.fisher(whole, half) == nil)
  }
}
