/// A drawing as a small opaque PNG file, for where SVG is not shown: mail.
package struct Picture: Sendable, Hashable {
  /// In pixels of the file.
  package let width: Int
  package let height: Int
  /// Pixels of the file for one of the page.
  package let scale: Int
  /// The whole file.
  package let png: [UInt8]

  /// What the `width` and `height` of an `<img>` must say, in pixels of the page.
  package var shownWidth: Int { width / scale }
  package var shownHeight: Int { height / scale }
}

extension Picture {
  /// No side of a picture has more pixels.
  package static let longestSide = 4000

  /// Draws an SVG drawing in a field of so many pixels of the page, on white.
  ///
  /// The padding is white and goes around that field: what a mail in dark mode lays behind an image then never touches
  /// the drawing. The type is Liberation Sans whatever the drawing asks for and whatever else is installed, so the same
  /// drawing gives the same bytes for anybody, in any thread.
  package static func draw(
    svg: [UInt8], width: Int, height: Int, scale: Int = 2, padding: Int = 0
  ) throws(PictureFailure) -> Picture {
    let place = try Place(width: width, height: height, scale: scale, padding: padding)
    let pixels = try DrawingLibrary.ready.get().draw(svg, place)
    let runs = ColourRuns(pixels)
    let palette = Palette(runs.colours, counts: runs.counts)
    let rows = IndexedRows(runs, palette, width: place.width)
    let png = PNGFile(
      width: place.width, height: place.height, palette: palette.colours, scale: scale)
    return Picture(
      width: place.width, height: place.height, scale: scale, png: try png.bytes(rows.bytes))
  }

  /// Draws an SVG drawing that is text.
  package static func draw(
    svg: String, width: Int, height: Int, scale: Int = 2, padding: Int = 0
  ) throws(PictureFailure) -> Picture {
    try draw(svg: Array(svg.utf8), width: width, height: height, scale: scale, padding: padding)
  }
}
