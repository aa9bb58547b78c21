/// Why a drawing did not become a picture.
package enum PictureFailure: Error, Hashable {
  /// A library, or a function of it, that this machine does not have.
  case noLibrary(String)
  /// A file of the type that drawings are measured for cannot be read.
  case noFont(String)
  /// The text is no SVG that can be drawn: librsvg's words.
  case notDrawable(String)
  /// A picture of this size, in pixels of the page, has no pixels or too many.
  case size(width: Int, height: Int, scale: Int)
  /// The machine has no memory left for it.
  case noMemory
}

extension PictureFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noLibrary(let name):
      "pictures for mail are drawn by librsvg, and this machine lacks \(name). Install it: "
        + PictureFailure.installation
    case .noFont(let name):
      "pictures for mail need the font Liberation Sans, and this machine lacks \(name). "
        + "Install it: " + PictureFailure.installation
    case .notDrawable(let words): "the drawing cannot be drawn: \(words)"
    case .size(let width, let height, let scale):
      "a picture of \(width) by \(height) at \(scale) pixels each cannot be made: a side has 1 to "
        + "\(Picture.longestSide) pixels, its padding included. Choose another size"
    case .noMemory: "there is no memory left to draw a picture"
    }
  }

  private static let installation = "apt-get install librsvg2-2 fonts-liberation"
}
