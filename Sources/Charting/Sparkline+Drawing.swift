/// Where things stand in a small line, in pixels.
private struct SparkFrame {
  let width: Int
  let height: Int
  /// Right end of range and standard.
  let right: Double
  let marks: (Double, Double)
  let values: (top: Double, bottom: Double)
  let glyphSize: Double

  init(_ size: Sparkline.Size, value: String) {
    width = [.row: 164, .compact: 120, .finding: 224][size] ?? 164
    height = size == .finding ? 88 : 40
    guard size == .finding else {
      right = Double(width)
      marks = (5, right - 9)
      values = (6, 34)
      glyphSize = 0.75
      return
    }
    let text = value.isEmpty ? 0 : TextWidth.reserved(value, size: 13, weight: .bold) + 6
    right = min(176, (224 - text).rounded(.down))
    marks = (4, right - 6)
    values = (8, 61)
    glyphSize = 1
  }
}

extension Sparkline {
  package func drawing(_ size: Size) -> Drawing {
    let points = points.inOrder
    let value = size == .finding ? TextWidth.fitted(value, into: 70) : ""
    let frame = SparkFrame(size, value: value)
    let near = nearStandards
    let y = LinearScale(domain: domain(near), range: (frame.values.bottom, frame.values.top))
    let x = TimeScale(days: points.map(\.day), range: frame.marks)
    let line = Polyline(points, x: x, y: y)
    var svg = SVGWriter(capacity: 640 + points.count * 10)
    let hasText = size == .finding && !(value + ends.0 + ends.1).isEmpty
    svg.openRoot("chart spark", width: frame.width, height: frame.height, name: nil)
    svg.raw(" stroke-width=\"1.5\"")
    svg.closeTag(hasText: hasText, name: nil)
    svg.usualRange(range, y, frame)
    svg.standardLines(near, y, frame)
    svg.smallLine(line)
    svg.lastMark(line, points, size: frame.glyphSize)
    if hasText { svg.findingTexts(value, ends, line.vertices.last, frame) }
    svg.raw("</svg>")
    return Drawing(
      width: frame.width, height: frame.height, svg: svg.bytes.array,
      showsStandard: near.count == standards.count)
  }
}

extension SVGWriter {
  fileprivate mutating func usualRange(
    _ range: ClosedRange<Double>?, _ y: LinearScale, _ frame: SparkFrame
  ) {
    guard let range, range.lowerBound.isFinite, range.upperBound.isFinite else { return }
    begin("rect", .range)
    let (top, bottom) = (y(range.upperBound), y(range.lowerBound))
    rectangle(Box(left: 0, top: top, right: frame.right, bottom: bottom))
    end()
  }

  fileprivate mutating func standardLines(
    _ standards: [Double], _ y: LinearScale, _ frame: SparkFrame
  ) {
    guard !standards.isEmpty else { return }
    path(.standard, " stroke-dasharray=\"4 2\"") { svg in
      for standard in standards {
        svg.move(0, SVGWriter.tenths(y(standard)))
        svg.horizontal(SVGWriter.tenths(frame.right))
      }
    }
  }

  /// The line, and a dot for each value that has no neighbour.
  mutating func smallLine(_ line: Polyline) {
    let count = line.vertices.count
    guard count > 1 else { return }
    path(.own) { $0.line(line, upTo: count) }
    let lone = (0..<count - 1).filter(line.isAlone)
    guard !lone.isEmpty else { return }
    path(.dots, " stroke-width=\"3\"") { svg in
      for position in lone { svg.dot(line.vertices[position].x, line.vertices[position].y) }
    }
  }

  /// The last period's mark; none when its value is missing, for an older one must not pass for it.
  mutating func lastMark(_ line: Polyline, _ points: [TimePoint], size: Double) {
    guard let last = line.vertices.last, last.index == points.count - 1 else { return }
    if let signal = points[last.index].signal {
      glyph(signal, x: last.x, y: last.y, size: size)
    } else {
      circle(.last, x: last.x, y: last.y, radius: 34)
    }
  }

  fileprivate mutating func findingTexts(
    _ value: String, _ ends: (String, String), _ last: Polyline.Vertex?, _ frame: SparkFrame
  ) {
    let room = frame.right - 8 - TextWidth.reserved(ends.1)
    let first = TextWidth.fitted(ends.0, into: room)
    if !first.isEmpty { text(first, x: 0, y: 84, .note) }
    if !ends.1.isEmpty {
      let second = TextWidth.fitted(ends.1, into: frame.right)
      text(second, x: frame.right, y: 84, .note, " text-anchor=\"end\"")
    }
    guard let last, !value.isEmpty else { return }
    let y = min(max(Double(last.y) / 10 + 4.5, 11), 70)
    text(value, x: frame.right + 6, y: y, .value, " font-size=\"13\" font-weight=\"700\"")
  }
}
