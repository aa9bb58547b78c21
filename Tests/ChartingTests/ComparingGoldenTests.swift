import TestSupport
import Testing

@testable import Charting

/// Whole drawings of the charts that compare, for a person to open.
@Suite struct ComparingGoldenTests {
  @Test(arguments: Samples.comparing.map(\.name)) func drawings(_ name: String) throws {
    let draw = try #require(Samples.comparing.first { $0.name == name }?.draw)
    for size in ChartSize.allCases {
      try Golden.expect(draw(size).svg, equals: "charting/\(name)-\(size.rawValue).svg")
    }
  }
}
