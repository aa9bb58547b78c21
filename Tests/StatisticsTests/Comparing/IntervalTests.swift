import Statistics
import Testing

@Suite struct IntervalTests {
  private let interval = Interval(lower: -2, upper: 5)

  @Test(arguments: [(-2.0, true), (0, true), (5, true), (5.1, false), (-3, false)])
  func bothEndsAreWithin(value: Double, isWithin: Bool) {
    #expect(interval.contains(value) == isWithin)
  }

  @Test func itIsMeasuredCutAndScaled() {
    #expect(interval.width == 7)
    #expect(interval.clamped(to: 0...1) == Interval(lower: 0, upper: 1))
    #expect(interval.scaled(by: 10) == Interval(lower: -20, upper: 50))
  }
}
