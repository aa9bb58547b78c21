/// A straight piece of a rule, in pixels.
struct Segment: Equatable {
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  var from: Point
  var to: Point

  /// The part of it that lies within a box, found by narrowing it at each of the four sides in turn.
  func clipped(to box: Box) -> Segment? {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    guard dx.isFinite, dy.isFinite else { return nil }
    var (start, end) = (0.0, 1.0)
    let sides = [
      (-dx, from.x - box.left), (dx, box.right - from.x), (-dy, from.y - box.top),
      (dy, box.bottom - from.y),
    ]
    for (step, room) in sides {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        start = max(start, room / step)
      } else {
        end = min(end, room / step)
      }
    }
    guard start <= end else { return nil }
    return Segment(
      from: Point(x: from.x + start * dx, y: from.y + start * dy),
      to: Point(x: from.x + end * dx, y: from.y + end * dy))
  }

  func meets(_ box: Box) -> Bool { clipped(to: box) != nil }
}

extension [Segment.Point] {
  /// Without the points that lie nearer than a tolerance to the line through their neighbours.
  ///
  /// The farthest point from the chord is kept and both sides are looked at again.
  func simplified(_ tolerance: Double) -> [Segment.Point] {
    guard count > 2 else { return self }
    var kept = [Bool](repeating: false, count: count)
    kept[0] = true
    kept[count - 1] = true
    var open = [(0, count - 1)]
    while let (first, last) = open.popLast() {
      guard let middle = farthest(between: first, last, beyond: tolerance) else { continue }
      kept[middle] = true
      open += [(first, middle), (middle, last)]
    }
    return indices.filter { kept[$0] }.map { self[$0] }
  }

  private func farthest(between first: Int, _ last: Int, beyond tolerance: Double) -> Int? {
    let (a, b) = (self[first], self[last])
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = (dx * dx + dy * dy).squareRoot()
    var best: (index: Int, distance: Double)?
    for index in first + 1..<Swift.max(last, first + 1) {
      let (x, y) = (self[index].x - a.x, self[index].y - a.y)
      let distance = length > 0 ? abs(x * dy - y * dx) / length : (x * x + y * y).squareRoot()
      if distance > best?.distance ?? tolerance { best = (index, distance) }
    }
    return best?.index
  }

  /// The pieces between neighbours, as far as they lie within a box.
  func segments(within box: Box) -> [Segment] {
    zip(self, dropFirst()).compactMap { Segment(from: $0, to: $1).clipped(to: box) }
  }
}

extension SVGWriter {
  /// Pieces as lines; the pen is lifted where one does not begin at the end of the one before.
  mutating func line(_ segments: [Segment]) {
    for (index, segment) in segments.enumerated() {
      let (x, y) = (SVGWriter.tenths(segment.from.x), SVGWriter.tenths(segment.from.y))
      if index == 0 || x != pen.x || y != pen.y { move(x, y) }
      line(SVGWriter.tenths(segment.to.x), SVGWriter.tenths(segment.to.y))
    }
  }
}
