import Testing

@testable import Picturing

@Suite struct IndexedRowsTests {
  /// Runs end anywhere; each row begins with a zero.
  @Test(arguments: [1, 2, 3, 4, 6, 12]) func rowsAreCutFromRuns(_ width: Int) {
    let pixels: [UInt32] = [9, 9, 9, 9, 9, 4, 4, 9, 9, 9, 9, 2]
    let runs = ColourRuns(pixels)
    let palette = Palette(runs.colours, counts: runs.counts)
    let places: [UInt8] = [0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 2]
    let expected = stride(from: 0, to: 12, by: width).flatMap { [0] + places[$0..<($0 + width)] }
    #expect(IndexedRows(runs, palette, width: width).bytes == expected)
  }
}
