/// A line in tenths of a pixel, broken where a value is missing.
struct Polyline {
  struct Vertex: Equatable {
    let x: Int
    let y: Int
    /// Which of the points it is.
    let index: Int
    /// Whether the pen is lifted before it.
    let isStart: Bool
  }

  private(set) var vertices: [Vertex] = []

  /// Above this many points only the lowest and highest of each pixel column are kept.
  static let mostPoints = 400

  init(_ points: [TimePoint], x: TimeScale, y: LinearScale) {
    vertices.reserveCapacity(points.count)
    var isStart = true
    for (index, point) in points.enumerated() {
      guard let value = point.finite else {
        isStart = true
        continue
      }
      vertices.append(
        Vertex(
          x: SVGWriter.tenths(x.mark(point.day)), y: SVGWriter.tenths(y(value)), index: index,
          isStart: isStart))
      isStart = false
    }
    if vertices.count > Polyline.mostPoints { thin(points) }
  }

  /// Whether a vertex has no neighbour on either side, so that only a dot can show it.
  func isAlone(_ position: Int) -> Bool {
    vertices[position].isStart
      && (position + 1 == vertices.count || vertices[position + 1].isStart)
  }

  /// Keeps the first, the extremes and the last of each pixel column and every signal; never an average.
  private mutating func thin(_ points: [TimePoint]) {
    var kept: [Vertex] = []
    var start = 0
    while start < vertices.count {
      var end = start + 1
      while end < vertices.count, !vertices[end].isStart,
        vertices[end].x / 10 == vertices[start].x / 10
      {
        end += 1
      }
      kept += extremes(start..<end, points)
      start = end
    }
    vertices = kept
  }

  private func extremes(_ column: Range<Int>, _ points: [TimePoint]) -> [Vertex] {
    let lowest = column.min { vertices[$0].y < vertices[$1].y }
    let highest = column.max { vertices[$0].y < vertices[$1].y }
    return column.filter {
      $0 == column.lowerBound || $0 == column.upperBound - 1 || $0 == lowest || $0 == highest
        || points[vertices[$0].index].signal != nil
    }.map { vertices[$0] }
  }
}

extension SVGWriter {
  /// The line through all vertices up to a position; lone ones are left to their dots.
  mutating func line(_ polyline: Polyline, upTo end: Int, lone: Bool = false) {
    for position in 0..<end {
      let vertex = polyline.vertices[position]
      if !vertex.isStart {
        line(vertex.x, vertex.y)
      } else if !polyline.isAlone(position) {
        move(vertex.x, vertex.y)
      } else if lone {
        dot(vertex.x, vertex.y)
      }
    }
  }
}
