/// The classes of a kind of drawing's root, in its two sizes.
struct ChartKind {
  let wide: StaticString
  let narrow: StaticString
}

extension Drawing {
  /// One drawing from its root to its end; `content` writes all marks and is given the prefix of ids.
  ///
  /// A drawing without a title has its name from the page, once for both sizes.
  init(
    _ kind: ChartKind, _ size: ChartSize, height: Int, title: String, description: String,
    idPrefix: String, capacity: Int, content: (inout SVGWriter, String) -> Void
  ) {
    let name = DrawingName(
      title: title, description: description, prefix: idPrefix, size: size == .wide ? "w" : "n")
    let shownName = title.isEmpty ? nil : name
    var svg = SVGWriter(capacity: capacity)
    svg.openRoot(
      size == .wide ? kind.wide : kind.narrow, width: size.width, height: height, name: shownName)
    svg.closeTag(hasText: true, name: shownName)
    content(&svg, name.prefix)
    svg.raw("</svg>")
    self.init(width: size.width, height: height, svg: svg.bytes.array)
  }
}
