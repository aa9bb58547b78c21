import Statistics
import Testing

@Suite struct WeekdayPatternTests {
  private static let week: [Double?] = [110, 100, 90, 100, 100, nil, nil]

  private static func days(_ weeks: Int, from first: Int = 0) -> [ProcessPoint?] {
    (0..<7 * weeks).map { day in week[(day + first) % 7].map { ProcessPoint(value: $0) } }
  }

  @Test(arguments: [0, 3]) func eachOpenWeekdayHasAnIndex(_ first: Int) throws {
    let pattern = try #require(WeekdayPattern(Self.days(8, from: first), firstWeekday: first))
    #expect(pattern.indices == [1.1, 1, 0.9, 1, 1, nil, nil])
    #expect(abs(pattern.spread - 0.2) < 1e-12)
  }

  @Test func divisionTakesThePatternAway() throws {
    let days = Self.days(10)
    let pattern = try #require(WeekdayPattern(days))
    let values = pattern.adjusted(days).compactMap { $0?.value }
    #expect(values.allSatisfy { abs($0 - 100) < 1e-9 } && values.count == 50)
  }

  @Test(arguments: [0, 1, 7]) func sevenWeeksAreTooFew(_ weeks: Int) {
    #expect(WeekdayPattern(Self.days(weeks)) == nil)
  }

  @Test func nothingPositiveHasNoPattern() {
    let zeros = [ProcessPoint?](repeating: ProcessPoint(value: 0), count: 70)
    #expect(WeekdayPattern(zeros) == nil)
  }

  @Test func biggerDaysCountForMore() throws {
    var days = Self.days(8)
    days[0] = ProcessPoint(value: 220, size: 7)
    let pattern = try #require(WeekdayPattern(days))
    #expect(abs((pattern.indices[0] ?? 0) / (pattern.indices[1] ?? 1) - 1.65) < 1e-12)
  }
}
