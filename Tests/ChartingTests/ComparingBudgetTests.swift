import Testing

@testable import Charting

/// What a drawing may cost, in bytes; its root is the same for every drawing and counted where it says so.
@Suite struct ComparingBudgetTests {
  /// Bytes behind the root's tag.
  private func content(_ drawing: Drawing) -> Int {
    let root = drawing.svg.firstIndex(of: UInt8(ascii: ">")) ?? 0
    return drawing.svg.count - root - 1
  }

  @Test(arguments: ChartSize.allCases) func aBulletStaysBelowFourHundred(_ size: ChartSize) {
    var chart = Samples.bullet
    chart.rows = Array(repeating: chart.rows[0], count: 10)
    let ten = chart.drawing(size).svg.count
    chart.rows = Array(repeating: chart.rows[0], count: 5)
    let five = chart.drawing(size).svg.count
    #expect((ten - five) / 5 < 400)
    #expect(ten / 10 < 400)
  }

  @Test(arguments: ChartSize.allCases) func aStripOfTwentyStaysBelowAThousand(_ size: ChartSize) {
    #expect(Samples.strip.peers.count == 20)
    #expect(content(Samples.strip.drawing(size)) < 1000)
    #expect(Samples.strip.drawing(size).svg.count < 1200)
  }

  @Test(arguments: ChartSize.allCases) func aFunnelOfFortyStaysBelowThreeThousand(
    _ size: ChartSize
  ) {
    #expect(Samples.funnel(agents: 38).drawing(size).svg.count < 3000)
  }

  @Test(arguments: Samples.comparing.map(\.name)) func anyStaysBelowFourThousand(_ name: String)
    throws
  {
    let draw = try #require(Samples.comparing.first { $0.name == name }?.draw)
    for size in ChartSize.allCases { #expect(draw(size).svg.count < 4000) }
  }
}
