extension SVGWriter {
  /// Strokes at 45° for what is left over when a few kinds have been named.
  mutating func restPattern(_ prefix: String) {
    raw("<pattern id=\"")
    raw(prefix, "-r\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
    begin("path", .stripe)
    raw(" stroke-width=\".7\" d=\"M-1 5l2 2M0 0l6 6M5-1l2 2\"/></pattern>")
  }

  /// Boxes of what is left over, as one path.
  mutating func restBoxes(_ boxes: [Box], prefix: String) {
    guard !boxes.isEmpty else { return }
    begin("path", .rest)
    raw(" fill=\"url(#")
    raw(prefix, "-r)\"")
    beginPath()
    for box in boxes { outline(box) }
    endPath()
    end()
  }
}
