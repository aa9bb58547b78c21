import Testing

@testable import Charting

@Suite struct SparklineTests {
  private let points = Samples.metric.points

  private func picture(_ line: Sparkline, _ size: Sparkline.Size = .row) throws -> SVGPicture {
    try #require(SVGPicture(line.drawing(size).svg))
  }

  @Test func aFarStandardIsLeftToTheWords() {
    let near = Sparkline(points: points, range: 0.70...0.75, standards: [0.775])
    let far = Sparkline(points: points, range: 0.70...0.75, standards: [0.79])
    #expect(near.drawing(.row).showsStandard)
    #expect(!far.drawing(.row).showsStandard)
    #expect(far.nearStandards.isEmpty)
  }

  @Test func withoutARangeTheDataSetsTheReach() {
    let line = Sparkline(points: Samples.weeks([10, 20]), standards: [26, 27, 4, 3])
    #expect(line.nearStandards == [26, 4])
  }

  @Test func aStaleValueHasNoLastDot() throws {
    let open = Sparkline(points: points)
    let stale = Sparkline(
      points: points + Samples.weeks(Array(repeating: nil, count: 27)).suffix(1))
    #expect(try picture(open).withClass("last").count == 1)
    #expect(try picture(stale).withClass("last").isEmpty)
  }

  @Test func aSignalStandsAtTheEnd() throws {
    var signalled = points
    signalled[25].signal = .concernLow
    let picture = try picture(Sparkline(points: signalled))
    #expect(picture.withClass("concern").count == 1 && picture.withClass("last").isEmpty)
  }

  @Test func aGapBreaksTheLineAndALoneValueIsADot() throws {
    let line = Sparkline(points: Samples.weeks([1, 2, nil, 3, nil, 4, 5]))
    #expect(try picture(line).pieces(["own"]).count == 2)
    #expect(try picture(line).pieces(["dots"]).count == 1)
  }

  @Test(arguments: Sparkline.Size.allCases) func everythingLiesInside(_ size: Sparkline.Size) throws
  {
    let lists: [[Double?]] = [
      [], [nil], [5], [5, 5, 5], [1e300, -1e300], [.nan, 1, 2], [-5, 3, nil, 9], [1e12, 2e12],
    ]
    for values in lists {
      var line = Sparkline(points: Samples.weeks(values), range: 1...8, standards: [2, 9])
      line.value = "1,234,567 minutes"
      line.ends = ("A long name of a month", "the week before last")
      let picture = try picture(line, size)
      for (text, box) in picture.textBoxes {
        #expect(box.left >= 0 && box.right <= picture.width + 0.1, "\(text)")
        #expect(box.top >= 0 && box.bottom <= picture.height, "\(text)")
      }
      for piece in picture.pieces(["own", "standard", "dots"]) {
        #expect(piece.to.x >= 0 && piece.to.x <= picture.width)
        #expect(piece.to.y >= 0 && piece.to.y <= picture.height)
      }
    }
  }

  @Test func sizesAreThoseOfTheDesign() throws {
    let sizes = Sparkline.Size.allCases.map { Sparkline(points: points).drawing($0) }
    #expect(sizes.map(\.width) == [164, 120, 224] && sizes.map(\.height) == [40, 40, 88])
  }

  @Test func aRowOfHalfAYearStaysBelowSixHundredBytes() {
    let line = Sparkline(points: points, range: 0.70...0.75, standards: [0.76])
    #expect(line.drawing(.row).svg.count < 600)
  }
}
