/// The line of the chart's own values: line, dots, the open period and the signals.
extension SVGWriter {
  mutating func ownLine(_ layout: LineChartLayout) {
    let line = layout.own
    guard let last = line.vertices.last else { return }
    let count = line.vertices.count
    let points = layout.chart.points
    let isOpen = layout.chart.lastIsPartial && last.index == points.count - 1
    let solid = isOpen ? count - 1 : count
    if (0..<solid).contains(where: { !line.vertices[$0].isStart }) {
      let isSmear = layout.plot.x.spacing < 1.5
      path(.own, isSmear ? "" : " stroke-width=\"1.5\"") { $0.line(line, upTo: solid) }
    }
    if isOpen, !last.isStart { openPiece(from: line.vertices[count - 2], to: last) }
    dots(layout, upTo: solid)
    if isOpen, points[last.index].signal == nil {
      circle(.partial, x: last.x, y: last.y, radius: 30)
    }
    for vertex in line.vertices {
      guard let signal = points[vertex.index].signal else { continue }
      glyph(signal, x: vertex.x, y: vertex.y, size: 1)
    }
  }

  /// The way to a value that may still change: thin and dashed.
  private mutating func openPiece(from start: Polyline.Vertex, to end: Polyline.Vertex) {
    path(.partial, " stroke-dasharray=\"3 3\"") { svg in
      svg.move(start.x, start.y)
      svg.line(end.x, end.y)
    }
  }

  /// A dot for every point while they stand apart, else only for those that have no line.
  private mutating func dots(_ layout: LineChartLayout, upTo end: Int) {
    let spacing = layout.plot.x.spacing
    let isDense = spacing < 10
    let line = layout.own
    let points = layout.chart.points
    func hasDot(_ position: Int) -> Bool {
      points[line.vertices[position].index].signal == nil
        && (!isDense || line.isAlone(position))
    }
    guard (0..<end).contains(where: hasDot) else { return }
    let width: StaticString = isDense ? " stroke-width=\"4\"" : " stroke-width=\"6\""
    path(.dots, width) { svg in
      for position in 0..<end where hasDot(position) {
        svg.dot(line.vertices[position].x, line.vertices[position].y)
      }
    }
  }
}
