import Testing

@testable import Picturing

/// The file itself, read by other code.
@Suite struct PNGFileTests {
  private let rows: [UInt8] = [0, 0, 1, 2, 0, 2, 1, 0]
  private let file = PNGFile(width: 3, height: 2, palette: [0xFF_FFFF, 0x12_3456, 0], scale: 2)

  @Test func holdsTheRowsAndThePalette() throws {
    let read = try PNGReader(file.bytes(rows))
    #expect([read.width, read.height] == [3, 2])
    #expect(read.palette == [0xFF_FFFF, 0x12_3456, 0])
    #expect(read.pixels == [0xFF_FFFF, 0x12_3456, 0, 0, 0x12_3456, 0xFF_FFFF])
  }

  /// Eight bits by palette, and no chunk that could make a colour transparent.
  @Test func hasNoAlpha() throws {
    let read = try PNGReader(file.bytes(rows))
    #expect(read.format == [8, 3, 0, 0, 0])
    #expect(read.kinds == ["IHDR", "sRGB", "PLTE", "pHYs", "IDAT", "IEND"])
  }

  @Test(arguments: [(1, 2835), (2, 5669), (3, 8504)])
  func isShownAtThePagesSize(_ scale: Int, pixelsPerMetre: Int) throws {
    let file = PNGFile(width: 3, height: 2, palette: [0, 1, 2], scale: scale)
    #expect(try PNGReader(file.bytes(rows)).pixelsPerMetre == pixelsPerMetre)
  }

  /// The control of the tests above: the reader sees one bit.
  @Test func aBrokenFileIsNotRead() throws {
    var bytes = try file.bytes(rows)
    bytes[bytes.count - 20] ^= 1
    #expect(throws: PNGReader.Fault.self) { try PNGReader(bytes) }
  }
}
