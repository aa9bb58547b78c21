/// The shapes of signals, alike in every chart and key: filled circle, filled triangle, hollow diamond.
extension SVGWriter {
  /// Draws a signal; `size` is 1 in a chart and less in a small line.
  mutating func glyph(_ signal: Signal, x: Int, y: Int, size: Double) {
    switch signal {
    case .improve: circle(.improve, x: x, y: y, radius: SVGWriter.tenths(6 * size))
    case .concernHigh: triangle(x: x, y: y, half: SVGWriter.tenths(6.5 * size), direction: -1)
    case .concernLow: triangle(x: x, y: y, half: SVGWriter.tenths(6.5 * size), direction: 1)
    case .neutral: diamond(x: x, y: y, half: SVGWriter.tenths(6.5 * size))
    }
  }

  mutating func circle(_ role: ChartClass, x: Int, y: Int, radius: Int) {
    begin("circle", role)
    attribute("cx", tenths: x)
    attribute("cy", tenths: y)
    attribute("r", tenths: radius)
    end()
  }

  /// Points the way the value went.
  private mutating func triangle(x: Int, y: Int, half: Int, direction: Int) {
    path(.concern) { svg in
      svg.move(x - half, y - direction * half * 5 / 6)
      svg.horizontal(x + half)
      svg.line(x, y + direction * half)
      svg.closeSubpath(at: x - half, y - direction * half * 5 / 6)
    }
  }

  private mutating func diamond(x: Int, y: Int, half: Int) {
    path(.neutral) { svg in
      svg.move(x, y - half)
      svg.line(x + half, y)
      svg.line(x, y + half)
      svg.line(x - half, y)
      svg.closeSubpath(at: x, y - half)
    }
  }
}
