/// Where a text stands relative to its x.
enum Anchor {
  case start
  case middle
  case end
}

extension SVGWriter {
  /// `<name class=… attributes`, left open for more attributes.
  mutating func begin(_ element: StaticString, _ role: ChartClass) {
    raw("<")
    raw(element)
    raw(role.attributes)
  }

  /// Closes an element without content.
  mutating func end() {
    raw("/>")
  }

  /// A group with a class; `body` writes what is in it.
  mutating func group(
    _ role: ChartClass, _ more: StaticString = "", body: (inout SVGWriter) -> Void
  ) {
    begin("g", role)
    raw(more)
    raw(">")
    body(&self)
    raw("</g>")
  }

  /// A `<path>` with a class; `body` writes its data.
  mutating func path(
    _ role: ChartClass, _ more: StaticString = "", body: (inout SVGWriter) -> Void
  ) {
    begin("path", role)
    raw(more)
    beginPath()
    body(&self)
    endPath()
    end()
  }

  /// A `<text>` without attributes of its own but the place.
  mutating func text(_ content: String, x: Double, y: Double) {
    raw("<text")
    place(x, y)
    raw(">")
    text(content)
    raw("</text>")
  }

  /// A `<text>` with a class.
  mutating func text(
    _ content: String, x: Double, y: Double, _ role: ChartClass, _ more: StaticString = ""
  ) {
    begin("text", role)
    raw(more)
    place(x, y)
    raw(">")
    text(content)
    raw("</text>")
  }

  private mutating func place(_ x: Double, _ y: Double) {
    attribute("x", tenths: SVGWriter.tenths(x))
    attribute("y", tenths: SVGWriter.tenths(y))
  }

  mutating func rectangle(_ box: Box) {
    let (left, top) = (SVGWriter.tenths(box.left), SVGWriter.tenths(box.top))
    if left != 0 { attribute("x", tenths: left) }
    attribute("y", tenths: top)
    attribute("width", tenths: max(0, SVGWriter.tenths(box.right) - left))
    attribute("height", tenths: max(0, SVGWriter.tenths(box.bottom) - top))
  }
}
