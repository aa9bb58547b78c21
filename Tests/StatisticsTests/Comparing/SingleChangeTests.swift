import Statistics
import Testing

@Suite struct SingleChangeTests {
  /// Others change by −2, −1, 0, 1, 2: mean 0, s² = 2.5, error √(2.5 · 1.2) = 1.7321, t of 4 is 2.7764.
  @Test func byHand() throws {
    let others = [-2.0, -1, 0, 1, 2].map { (pre: 10.0, post: 10 + $0) }
    let change = try #require(SingleChange((pre: 20, post: 12), others: others))
    #expect(change.change == -8)
    #expect(change.others == 0)
    #expect(change.difference == -8)
    #expect(abs(change.interval.lower - (-8 - 2.776_445 * 1.732_051)) < 1e-5)
    #expect(abs(change.interval.upper - (-8 + 2.776_445 * 1.732_051)) < 1e-5)
  }

  @Test func nobodyToCompareWithIsNoComparison() {
    #expect(SingleChange((pre: 1, post: 2), others: []) == nil)
    #expect(SingleChange((pre: 1, post: 2), others: [(pre: 1, post: 2)]) == nil)
    #expect(SingleChange((pre: 1, post: 2), others: [(1, 2), (2, 3), (3, 4)]) == nil)
  }
}
