import Testing

@testable import Charting

@Suite struct ScaleTests {
  @Test func linearMapsEndsToEnds() {
    let scale = LinearScale(domain: (300, 480), range: (240, 30))
    #expect(scale(300) == 240 && scale(480) == 30 && scale(390) == 135)
    #expect(scale.value(at: 135) == 390)
  }

  @Test func aDomainWithoutExtentLandsInTheMiddle() {
    #expect(LinearScale(domain: (7, 7), range: (0, 100))(7) == 50)
    #expect(LinearScale(domain: (-1e308, 1e308), range: (0, 100))(5) == 50)
  }

  @Test func bandsShareTheRangeWithGaps() {
    let scale = BandScale(count: 4, range: (0, 100), gap: 0.2)
    #expect(scale.bandwidth == 20 && scale(0) == 2.5 && scale(3) == 77.5)
    #expect(scale.middle(1) == 37.5)
  }

  @Test func aDateLiesHalfAPeriodBeforeItsMark() {
    let scale = TimeScale(days: [0, 7, 14], range: (0, 140))
    #expect(scale.mark(7) == 70 && scale.date(7) == 35 && scale.spacing == 70)
  }
}
