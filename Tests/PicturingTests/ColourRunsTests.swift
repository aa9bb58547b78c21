import Testing

@testable import Picturing

@Suite struct ColourRunsTests {
  @Test func countsEveryPixelOnce() {
    let runs = ColourRuns([5, 5, 7, 5, 9, 9, 9])
    #expect(runs.colours == [5, 7, 9])
    #expect(runs.counts == [3, 1, 3])
    #expect(runs.runs.map(\.colour) == [0, 1, 0, 2])
    #expect(runs.runs.map(\.length) == [2, 1, 1, 3])
  }

  /// What the drawing library leaves in the highest byte is no colour.
  @Test func aByteOfAlphaIsOverlooked() {
    #expect(ColourRuns([0xFF00_0001, 0x0000_0001, 0x7700_0001]).colours == [1])
  }

  @Test func nothingHasNoRuns() {
    #expect(ColourRuns([]).runs.isEmpty)
  }

  @Test func aThousandColoursStayExact() {
    let pixels = (0..<1000).map { UInt32($0) &* 16_001 & 0xFF_FFFF }
    #expect(ColourRuns(pixels).colours == pixels)
  }

  /// As a photograph would: fewer colours, none far off, white still white and black still black.
  @Test func tooManyColoursAreSnapped() throws {
    let pixels = (0..<70_000).map { UInt32($0) &* 40_503 & 0xFF_FFFF } + [0xFF_FFFF, 0]
    let runs = ColourRuns(pixels)
    #expect(runs.colours.count <= 1 << 15)
    let snapped = runs.runs.flatMap { run in
      Array(repeating: runs.colours[Int(run.colour)], count: Int(run.length))
    }
    #expect(snapped.count == pixels.count)
    for (one, other) in zip(snapped, pixels) {
      for shift: UInt32 in [16, 8, 0] {
        try #require(abs(Int(one >> shift & 0xFF) - Int(other >> shift & 0xFF)) <= 7)
      }
    }
    #expect(snapped.suffix(2) == [0xFF_FFFF, 0])
  }
}
