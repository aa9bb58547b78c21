/// Where the drawing goes in the picture, in pixels of the file.
struct Place: Hashable {
  let width: Int
  let height: Int
  /// White on each side.
  let margin: Int

  /// Nothing is drawn that is too large for a mail or has no extent.
  init(width: Int, height: Int, scale: Int, padding: Int) throws(PictureFailure) {
    // Each number is judged before they are multiplied, so that no product overflows.
    let allowed = 1...Picture.longestSide
    guard allowed.contains(width), allowed.contains(height), allowed.contains(scale),
      (0...Picture.longestSide).contains(padding)
    else { throw .size(width: width, height: height, scale: scale) }
    margin = padding * scale
    self.width = width * scale + 2 * margin
    self.height = height * scale + 2 * margin
    guard allowed.contains(self.width), allowed.contains(self.height) else {
      throw .size(width: width, height: height, scale: scale)
    }
  }
}
