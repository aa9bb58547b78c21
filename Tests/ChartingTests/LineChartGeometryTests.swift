import Testing

@testable import Charting

/// Reads back what was drawn and asks whether it could be read by a person.
@Suite struct LineChartGeometryTests {
  static let charts = Samples.hostile.map(\.chart) + (0..<160).map(Samples.random)
  static let cases = charts.indices.flatMap { index in ChartSize.allCases.map { (index, $0) } }

  private func picture(_ index: Int, _ size: ChartSize) throws -> SVGPicture {
    try #require(SVGPicture(Self.charts[index].drawing(size).svg))
  }

  @Test func thereAreCases() { #expect(Self.cases.count > 350) }

  @Test(arguments: cases) func everyMarkLiesWithinThePlot(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    let axis = try #require(picture.pieces(["axis"]).first)
    let roles = [
      "own", "reference", "partial", "standard", "edge", "limit", "trial", "mean", "grid", "event",
      "dots",
    ]
    for piece in picture.pieces(roles) {
      for end in [piece.from, piece.to] {
        #expect(end.x >= axis.from.x - 0.6 && end.x <= axis.to.x + 0.6, "\(piece)")
        #expect(end.y >= 0 && end.y <= axis.from.y + 0.6, "\(piece)")
      }
    }
    for circle in picture.all("circle") {
      #expect(circle.number("cx") >= axis.from.x && circle.number("cx") <= axis.to.x)
      #expect(circle.number("cy") >= 0 && circle.number("cy") <= axis.from.y)
    }
  }

  @Test(arguments: cases) func noLabelLeavesTheDrawing(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    for (text, box) in picture.textBoxes {
      #expect(box.left >= -0.1 && box.right <= picture.width + 0.1, "\(text)")
      #expect(box.top >= 0 && box.bottom <= picture.height, "\(text)")
    }
  }

  @Test(arguments: cases) func noLabelLiesOnAnother(_ index: Int, _ size: ChartSize) throws {
    let boxes = try picture(index, size).textBoxes
    for (position, first) in boxes.enumerated() {
      for second in boxes.dropFirst(position + 1) {
        #expect(!first.box.meets(second.box), "\(first.text) and \(second.text)")
      }
    }
  }

  @Test(arguments: cases) func noRuleStrikesALabel(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    let rules = picture.pieces([
      "standard", "edge", "limit", "trial", "mean", "event", "axis",
    ])
    for (text, box) in picture.textBoxes {
      for rule in rules {
        let line = Box(
          left: min(rule.from.x, rule.to.x) - 0.1, top: min(rule.from.y, rule.to.y) - 0.1,
          right: max(rule.from.x, rule.to.x) + 0.1, bottom: max(rule.from.y, rule.to.y) + 0.1)
        #expect(!line.meets(box), "\(text) is struck by \(rule)")
      }
    }
  }

  @Test(arguments: cases) func textIsAtLeastTwelvePixels(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    #expect(picture.elements.first?.attributes["font-size"] == "12")
    for text in picture.all("text") {
      #expect(text.attributes["font-size"].flatMap(Double.init) ?? 12 >= 12)
    }
  }

  @Test(arguments: cases) func sameInputGivesSameBytes(_ index: Int, _ size: ChartSize) {
    let chart = Self.charts[index]
    #expect(chart.drawing(size) == chart.drawing(size))
  }

  @Test(arguments: cases) func nothingInItNeedsAStyleOrAScript(_ index: Int, _ size: ChartSize)
    throws
  {
    let picture = try picture(index, size)
    let known: Set = [
      "svg", "title", "desc", "g", "path", "rect", "circle", "text", "pattern",
    ]
    #expect(picture.elements.allSatisfy { known.contains($0.name) })
    #expect(picture.elements.allSatisfy { $0.attributes["style"] == nil })
    let roles = Set(ChartClass.allCases.map(\.rawValue))
    for element in picture.elements.dropFirst() where !element.classes.isEmpty {
      #expect(element.classes.allSatisfy { roles.contains(String($0)) }, "\(element)")
    }
  }
}
