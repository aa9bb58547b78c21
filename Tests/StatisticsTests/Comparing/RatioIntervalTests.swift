import Statistics
import Testing

@Suite struct RatioIntervalTests {
  private func clusters(_ pairs: [(Double, Double)]) -> [RatioInterval.Cluster] {
    pairs.map { RatioInterval.Cluster(numerator: $0.0, denominator: $0.1) }
  }

  /// Five days of ten: 50, 60, 70, 80, 90 over 10 each.
  ///
  /// R = 7, rests −20 … 20, Σ = 1000.
  /// Error = √(5/4 · 1000) / 50 = 0.7071; t of 4 is 2.7764.
  @Test func byHand() throws {
    let days = clusters([(50, 10), (60, 10), (70, 10), (80, 10), (90, 10)])
    #expect(abs(try #require(RatioInterval.standardError(days)) - 0.707_107) < 1e-6)
    let interval = try #require(RatioInterval.student(days))
    #expect(abs(interval.lower - (7 - 2.776_445 * 0.707_107)) < 1e-5)
    #expect(abs(interval.upper - (7 + 2.776_445 * 0.707_107)) < 1e-5)
  }

  @Test func daysThatAreAlikeLeaveNoDoubt() throws {
    let interval = try #require(
      RatioInterval.student(clusters((1...6).map { (Double($0) * 5, Double($0)) })))
    #expect(abs(interval.lower - 5) < 1e-9 && abs(interval.upper - 5) < 1e-9)
  }

  @Test(arguments: [0, 1, 4])
  func fewDaysSayNothing(count: Int) {
    #expect(RatioInterval.student(clusters((0..<count).map { (Double($0), 1) })) == nil)
  }

  @Test func nothingCountedSaysNothing() {
    #expect(RatioInterval.student(clusters((0..<6).map { _ in (0, 0) })) == nil)
  }
}
