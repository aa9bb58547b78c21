/// A PNG file of indexed colours without alpha (PNG, third edition, sections 5 and 11).
struct PNGFile {
  let width: Int
  let height: Int
  let palette: [UInt32]
  /// Pixels of the file for one of the page.
  let scale: Int

  /// The file of rows that begin with their filter.
  func bytes(_ rows: [UInt8]) throws(PictureFailure) -> [UInt8] {
    let data = try Deflate.packed(rows)
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    file.reserveCapacity(data.count + palette.count * 3 + 200)
    // Eight bits a pixel, by palette; then the only methods there are, and no interlacing.
    append("IHDR", number(width) + number(height) + [8, 3, 0, 0, 0], to: &file)
    // The colours are the page's own, so that white joins the page's white without a seam.
    append("sRGB", [0], to: &file)
    append("PLTE", palette.flatMap(channels), to: &file)
    append("pHYs", number(density) + number(density) + [1], to: &file)
    append("IDAT", data, to: &file)
    append("IEND", [], to: &file)
    return file
  }

  /// Pixels a metre: Apple's programs count 72 pixels of a page to the inch and show the file so where they
  /// overlook the width that the mail states.
  private var density: Int { (scale * 72 * 10_000 + 127) / 254 }

  private func append(_ kind: StaticString, _ data: [UInt8], to file: inout [UInt8]) {
    file += number(data.count)
    let start = file.count
    kind.withUTF8Buffer { file.append(contentsOf: $0) }
    file += data
    file += number(Int(Deflate.checksum(file[start...])))
  }

  private func channels(_ colour: UInt32) -> [UInt8] {
    [UInt8(colour >> 16 & 0xFF), UInt8(colour >> 8 & 0xFF), UInt8(colour & 0xFF)]
  }

  /// Four bytes, the highest first.
  private func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
