import Testing

@testable import Picturing

/// A chart becomes a picture that shows it.
@Suite(.enabled(if: Drawings.canBeDrawn, Drawings.absence)) struct PictureTests {
  @Test(arguments: Drawings.charts) func showsWhatWasDrawn(_ name: String) throws {
    let chart = try Drawings.chart(name)
    let read = try PNGReader(chart.picture().png)
    let drawn = try chart.pixels()
    #expect(read.pixels.count == drawn.count)
    #expect(farthest(read.pixels, drawn) <= Drawings.alike)
  }

  /// The control of the test above: a drawing that lacks a line is farther away than that.
  @Test func anotherDrawingIsFarAway() throws {
    let chart = try Drawings.chart("team-wide")
    let other = try Chart(
      chart.svg.replacing("<path", with: "<desc", maxReplacements: 1)
        .replacing("stroke-width=\"2\"", with: "stroke-width=\"3\""))
    #expect(farthest(try chart.pixels(), try other.pixels()) > Drawings.alike)
  }

  @Test(arguments: Drawings.charts) func plainAreasKeepTheirColour(_ name: String) throws {
    let chart = try Drawings.chart(name)
    let drawn = try chart.pixels()
    let read = try PNGReader(chart.picture().png)
    let counts = Dictionary(drawn.map { ($0, 1) }, uniquingKeysWith: +)
    let plain = Set(counts.filter { $0.value * 200 > drawn.count }.keys)
    #expect(!plain.isEmpty)
    #expect(plain.isSubset(of: read.palette))
  }

  @Test(arguments: Drawings.charts) func isSmall(_ name: String) throws {
    #expect(try Drawings.chart(name).picture().png.count < 40_000)
  }

  @Test(arguments: [1, 2, 3]) func hasAsManyPixelsAsAskedFor(_ scale: Int) throws {
    let picture = try Picture.draw(
      svg: Drawings.text("42"), width: 200, height: 40, scale: scale, padding: 7)
    let read = try PNGReader(picture.png)
    #expect([picture.width, picture.height] == [214 * scale, 54 * scale])
    #expect([read.width, read.height] == [picture.width, picture.height])
    #expect([picture.shownWidth, picture.shownHeight] == [214, 54])
  }

  @Test func paddingIsWhiteAndLeavesTheDrawingAsItIs() throws {
    let chart = try Drawings.chart("spark-row")
    let plain = try PNGReader(chart.picture().png)
    let padded = try PNGReader(chart.picture(padding: 8).png)
    for (index, pixel) in padded.pixels.enumerated() {
      let column = index % padded.width - 16
      let row = index / padded.width - 16
      let isInside = (0..<plain.width).contains(column) && (0..<plain.height).contains(row)
      let expected = isInside ? plain.pixels[row * plain.width + column] : 0xFF_FFFF
      try #require(channelDistance(pixel, expected) <= Drawings.alike)
    }
  }

  @Test func whatTheDrawingLeavesOpenIsWhite() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"
    let read = try PNGReader(Picture.draw(svg: svg, width: 9, height: 9).png)
    #expect(read.palette == [0xFF_FFFF])
    #expect(read.pixels == Array(repeating: 0xFF_FFFF, count: 18 * 18))
  }

  @Test func bytesAndTextDrawAlike() throws {
    let svg = Drawings.text("Łukasz Δημήτρης")
    #expect(
      try Picture.draw(svg: svg, width: 200, height: 40)
        == Picture.draw(svg: Array(svg.utf8), width: 200, height: 40))
  }

  /// The largest difference of a channel, over all pixels.
  private func farthest(_ some: [UInt32], _ others: [UInt32]) -> Int {
    zip(some, others).lazy.filter { $0 != $1 }.map { channelDistance($0, $1) }.max() ?? 0
  }

  /// The largest difference of a channel.
  private func channelDistance(_ one: UInt32, _ other: UInt32) -> Int {
    [16, 8, 0].map { abs(Int(one >> $0 & 0xFF) - Int(other >> $0 & 0xFF)) }.max() ?? 0
  }
}
