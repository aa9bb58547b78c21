import Testing

@testable import Charting

@Suite struct BulletTests {
  private func picture(_ rows: [Bullet.Row], axis: ValueAxis? = nil, _ size: ChartSize = .wide)
    throws -> SVGPicture
  {
    let chart = Bullet(idPrefix: "b", title: "Now", description: "Now.", rows: rows, axis: axis)
    return try #require(SVGPicture(chart.drawing(size).svg))
  }

  private func row(
    _ value: Double?, target: Double? = 90, prior: Double? = nil, ranges: [Double] = [60, 80],
    start: Double? = nil
  ) -> Bullet.Row {
    .init(
      name: Label("Quality"), text: Label("85"), value: value, target: target, prior: prior,
      ranges: ranges, start: start)
  }

  /// Left, right, top and bottom of each rectangle of a role.
  private func boxes(_ picture: SVGPicture, _ role: String) -> [Box] {
    let pieces = picture.pieces([role])
    return stride(from: 0, to: pieces.count, by: 4).map { index in
      let (first, second) = (pieces[index], pieces[index + 1])
      return Box(left: first.from.x, top: first.from.y, right: first.to.x, bottom: second.to.y)
    }
  }

  @Test func theBarIsAThirdAndTheTargetThreeFifthsOfTheRanges() throws {
    let picture = try picture([row(85)])
    let zone = try #require(boxes(picture, "zone-1").first)
    let bar = try #require(boxes(picture, "bar").first)
    let target = try #require(picture.pieces(["standard"]).first)
    let height = zone.bottom - zone.top
    #expect(abs((bar.bottom - bar.top) - height / 3) < 0.2)
    #expect(abs((target.to.y - target.from.y) - height * 0.8) <= height * 0.2)
    #expect(target.to.y - target.from.y > bar.bottom - bar.top)
  }

  @Test func theBarStartsAtZeroAndKeepsItsProportion() throws {
    let picture = try picture([row(40), row(80)], axis: Samples.count)
    let bars = boxes(picture, "bar")
    #expect(bars[0].left == bars[1].left)
    let (first, second) = (bars[0].right - bars[0].left, bars[1].right - bars[1].left)
    #expect(abs(second - 2 * first) < 0.3)
  }

  @Test func aScaleWithoutZeroHasADotAndNoBar() throws {
    let picture = try picture([row(85, start: 50)])
    #expect(picture.pieces(["bar"]).isEmpty && picture.pieces(["point"]).count == 1)
  }

  @Test func aMissingValueHasNoBarButKeepsItsWords() throws {
    let picture = try picture([row(nil), row(.nan)])
    #expect(picture.pieces(["bar"]).isEmpty && picture.pieces(["standard"]).count == 2)
    #expect(picture.all("text").filter { $0.text == "85" }.count == 2)
  }

  @Test(arguments: [(0, 1), (1, 2), (2, 3), (5, 3)])
  func rangesHaveOneTintMore(_ ranges: Int, _ tints: Int) throws {
    let picture = try picture([row(85, ranges: (0..<ranges).map { Double(30 + $0 * 10) })])
    let seen = ["zone-1", "zone-2", "zone-3"].filter { !picture.pieces([$0]).isEmpty }
    #expect(seen.count == tints && seen.last == "zone-3")
  }

  @Test func rowsOfOneAxisShareTheirScale() throws {
    let rows = [row(10, target: 20, ranges: []), row(100, target: 20, ranges: [])]
    let own = try picture(rows).pieces(["standard"]).map(\.from.x)
    let shared = try picture(rows, axis: Samples.count).pieces(["standard"]).map(\.from.x)
    #expect(own[0] != own[1] && shared[0] == shared[1])
  }

  @Test func theLastPeriodIsAThinTick() throws {
    #expect(try picture([row(85, prior: 80)]).pieces(["prior"]).count == 1)
    #expect(try picture([row(85)]).pieces(["prior"]).isEmpty)
  }
}
