import Testing

@testable import Charting

@Suite struct SparklinePanelTests {
  private func panel(_ values: [Double?]) -> SparklinePanel {
    var panel = SparklinePanel(points: Samples.weeks(values), axis: Samples.share)
    panel.value = "73.2%"
    panel.ends = ("May", "last week")
    return panel
  }

  @Test func panelsOnOneScaleHaveTheSameTicks() throws {
    var panels = [panel([0.6, 0.7, 0.65]), panel([0.8, 0.9, 0.85])]
    let scale = SparklinePanel.scale(of: panels)
    #expect(scale == 0.6...0.9)
    for index in panels.indices { panels[index].scale = scale }
    let ticks = try panels.map { panel in
      try #require(SVGPicture(panel.drawing().svg)).all("text").prefix(2).map(\.text)
    }
    #expect(ticks[0] == ticks[1] && ticks[0].count == 2)
  }

  @Test func theScaleHoldsRangeStandardAndTheLineBehind() {
    var one = panel([0.5])
    one.range = 0.4...0.6
    one.standards = [0.75]
    one.reference = Samples.weeks([0.3])
    #expect(SparklinePanel.scale(of: [one]) == 0.3...0.75)
    #expect(SparklinePanel.scale(of: [panel([nil])]) == nil)
  }

  @Test func itDrawsWhatIsUsualTheStandardAndTheLineBehind() throws {
    var one = panel([0.5, 0.6, 0.55])
    one.range = 0.45...0.62
    one.standards = [0.6]
    one.reference = Samples.weeks([0.5, 0.5, 0.5])
    let picture = try #require(SVGPicture(one.drawing().svg))
    #expect(picture.withClass("range").count == 1 && picture.pieces(["reference"]).count == 2)
    #expect(picture.pieces(["standard"]).count == 1 && picture.withClass("last").count == 1)
  }

  @Test func everythingLiesInside() throws {
    let lists: [[Double?]] = [
      [], [nil], [5], [5, 5, 5], [1e300, -1e300], [.nan, 1, 2], [-5, 3, nil, 9], [1e12, 2e12],
    ]
    for values in lists {
      var one = panel(values)
      one.axis = Samples.duration
      one.range = 1...8
      one.reference = Samples.weeks([3, 9, nil, 2])
      one.value = "1,234,567 minutes"
      one.ends = ("A long name of a month", "the week before last")
      let picture = try #require(SVGPicture(one.drawing().svg))
      for (text, box) in picture.textBoxes {
        #expect(box.left >= 0 && box.right <= picture.width + 0.1, "\(text)")
        #expect(box.top >= 0 && box.bottom <= picture.height, "\(text)")
      }
      for piece in picture.pieces(["own", "standard", "dots", "grid", "reference"]) {
        #expect(piece.to.x >= 0 && piece.to.x <= picture.width)
        #expect(piece.to.y >= 0 && piece.to.y <= picture.height)
      }
    }
  }
}
