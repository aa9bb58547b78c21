/// The marks of one's own value, alike in every chart that has them: filled diamond, bar with two ends.
extension SVGWriter {
  mutating func ownDiamond(x: Double, y: Double) {
    let (x, y) = (SVGWriter.tenths(x), SVGWriter.tenths(y))
    path(.ownMark) { svg in
      svg.diamond(x, y, half: 60)
    }
  }

  /// Four sides round a middle.
  mutating func diamond(_ x: Int, _ y: Int, half: Int) {
    move(x, y - half)
    line(x + half, y)
    line(x, y + half)
    line(x - half, y)
    closeSubpath(at: x, y - half)
  }

  /// Level bars with an upright stroke at both ends.
  mutating func intervals(_ bars: [(from: Double, to: Double, y: Double)]) {
    guard !bars.isEmpty else { return }
    path(.interval) { svg in
      for bar in bars {
        let (from, to) = (SVGWriter.tenths(bar.from), SVGWriter.tenths(bar.to))
        let y = SVGWriter.tenths(bar.y)
        svg.levelBar(from: from, to: to, y: y)
      }
    }
  }

  private mutating func levelBar(from: Int, to: Int, y: Int) {
    move(from, y - 40)
    vertical(y + 40)
    move(from, y)
    horizontal(to)
    move(to, y - 40)
    vertical(y + 40)
  }

  /// Others' dots, in the order of the drawing, which tells nothing of any list of names.
  mutating func peerDots(_ places: [(x: Int, y: Int)], _ role: ChartClass = .peers) {
    guard !places.isEmpty else { return }
    path(role, " stroke-width=\"7\"") { svg in
      for place in places { svg.dot(place.x, place.y) }
    }
  }
}
