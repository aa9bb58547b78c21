/// Edges of bins for durations, each a time that people say: 1:30, 2:00, 3:00.
package enum HistogramEdges {
  /// Even steps of a clock that cover a range in at most so many bins.
  package static func even(from low: Double, to high: Double, most: Int) -> [Double] {
    guard low.isFinite, high.isFinite, low >= 0, low < high, most > 0 else { return [] }
    let step = DurationTicks.step(from: low, to: high, count: most)
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    guard last - first < 1000 else { return [] }
    return (0...Int(max(last - first, 1))).map { (first + Double($0)) * step }
  }

  /// Steps that grow by about two fifths each, for a scale of ratios; they cover the range.
  package static func growing(from low: Double, to high: Double) -> [Double] {
    guard low.isFinite, high.isFinite, low < high, high > 0 else { return [] }
    let start = ladder.lastIndex { $0 <= low } ?? 0
    let end = ladder.firstIndex { $0 >= high } ?? ladder.count - 1
    return start < end ? Array(ladder[start...end]) : []
  }

  private static let ladder: [Double] = [
    1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 45,
    60, 90, 120, 180, 240, 360, 480, 600, 900, 1200, 1800, 2700,
    3600, 5400, 7200, 10_800, 14_400, 21_600, 28_800, 43_200,
    86_400, 172_800, 259_200, 345_600, 604_800,
  ]
}
