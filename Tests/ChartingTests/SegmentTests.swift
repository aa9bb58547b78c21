import Testing

@testable import Charting

@Suite struct SegmentTests {
  private let box = Box(left: 0, top: 0, right: 10, bottom: 10)

  private func segment(_ a: (Double, Double), _ b: (Double, Double)) -> Segment {
    Segment(from: .init(x: a.0, y: a.1), to: .init(x: b.0, y: b.1))
  }

  @Test func whatLiesOutsideIsCut() throws {
    let part = try #require(segment((-10, 5), (20, 5)).clipped(to: box))
    #expect(part == segment((0, 5), (10, 5)))
    let slanted = try #require(segment((-5, -5), (5, 5)).clipped(to: box))
    #expect(slanted == segment((0, 0), (5, 5)))
  }

  @Test(arguments: [
    (-5.0, 20.0, 20.0, 20.0), (-5, 0, -5, 10), (-8, 5, 5, 18.1), (11, -1, 12, 30),
  ])
  func whatPassesByDoesNotMeet(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    #expect(!segment((x1, y1), (x2, y2)).meets(box))
  }

  @Test func noNumberMeetsNothing() { #expect(!segment((.nan, 0), (1, 1)).meets(box)) }

  @Test func straightRunsLoseTheirMiddle() {
    let points = (0...100).map { Segment.Point(x: Double($0), y: Double($0) * 2) }
    #expect(points.simplified(0.1).count == 2)
  }

  @Test func simplifiedCurvesStayNear() {
    let points = (1...300).map { Segment.Point(x: Double($0), y: 900 / Double($0).squareRoot()) }
    let kept = points.simplified(0.2)
    #expect(kept.count < 40 && kept.first == points.first && kept.last == points.last)
    for point in points {
      let next = kept.first { $0.x >= point.x } ?? point
      let before = kept.last { $0.x <= point.x } ?? point
      let share = next.x > before.x ? (point.x - before.x) / (next.x - before.x) : 0
      // Upright distances exceed the true ones where a curve is steep.
      #expect(point.x < 60 || abs(before.y + share * (next.y - before.y) - point.y) < 0.5)
    }
  }
}
