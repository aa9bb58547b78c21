import Testing

@testable import Charting

/// Reads back charts that compare and asks whether a person could read them.
@Suite struct ComparingGeometryTests {
  static let charts = Samples.comparing + RandomComparing.all
  static let cases = charts.indices.flatMap { index in ChartSize.allCases.map { (index, $0) } }

  private func picture(_ index: Int, _ size: ChartSize) throws -> SVGPicture {
    try #require(SVGPicture(Self.charts[index].draw(size).svg))
  }

  @Test func thereAreCases() { #expect(Self.cases.count > 800) }

  @Test(arguments: cases) func nothingLeavesTheDrawing(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    for (text, box) in picture.textBoxes {
      #expect(box.left >= -0.1 && box.right <= picture.width + 0.1, "\(text)")
      #expect(box.top >= 0 && box.bottom <= picture.height, "\(text)")
    }
    for piece in picture.pieces(ChartClass.allCases.map(\.rawValue)) where piece.role != "stripe" {
      for end in [piece.from, piece.to] {
        #expect(end.x >= -0.01 && end.x <= picture.width + 0.01, "\(piece)")
        #expect(end.y >= -0.01 && end.y <= picture.height + 0.01, "\(piece)")
      }
    }
  }

  @Test(arguments: cases) func noDotIsCut(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    for dot in picture.pieces(["peers", "point"]) {
      #expect(dot.from.x >= 3.4 && dot.from.x <= picture.width - 3.4, "\(dot)")
      #expect(dot.from.y >= 3.4 && dot.from.y <= picture.height - 3.4, "\(dot)")
    }
  }

  @Test(arguments: cases) func noTextLiesOnAnother(_ index: Int, _ size: ChartSize) throws {
    let boxes = try picture(index, size).textBoxes
    for (position, first) in boxes.enumerated() {
      for second in boxes.dropFirst(position + 1) {
        #expect(!first.box.meets(second.box), "\(first.text) and \(second.text)")
      }
    }
  }

  @Test(arguments: cases) func noRuleStrikesAText(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    let rules = picture.pieces([
      "axis", "median", "limit", "inner-limit", "mean", "standard", "event", "interval", "focus",
      "control", "prior", "leader",
    ])
    for (text, box) in picture.textBoxes {
      for rule in rules {
        let segment = Segment(
          from: .init(x: rule.from.x, y: rule.from.y), to: .init(x: rule.to.x, y: rule.to.y))
        #expect(!segment.meets(box), "\(text) \(box) is struck by \(rule)")
      }
    }
  }

  @Test(arguments: cases) func textIsAtLeastTwelvePixelsAndUpright(
    _ index: Int, _ size: ChartSize
  ) throws {
    let picture = try picture(index, size)
    #expect(picture.elements.first?.attributes["font-size"] == "12")
    for text in picture.all("text") {
      #expect(text.attributes["font-size"].flatMap(Double.init) ?? 12 >= 12)
      #expect(text.attributes["transform"] == nil && text.attributes["rotate"] == nil)
      #expect(!text.text.isEmpty)
    }
  }

  @Test(arguments: cases) func everyClassIsInTheContract(_ index: Int, _ size: ChartSize) throws {
    let picture = try picture(index, size)
    let roles = Set(ChartClass.allCases.map(\.rawValue))
    for element in picture.elements.dropFirst() where !element.classes.isEmpty {
      #expect(element.classes.allSatisfy { roles.contains(String($0)) }, "\(element)")
    }
    #expect(picture.elements.allSatisfy { $0.attributes["style"] == nil })
  }

  @Test(arguments: cases) func sameInputGivesSameBytes(_ index: Int, _ size: ChartSize) {
    #expect(Self.charts[index].draw(size) == Self.charts[index].draw(size))
  }

  @Test(arguments: cases) func noNumberOfADrawingIsNone(_ index: Int, _ size: ChartSize) {
    let svg = String(decoding: Self.charts[index].draw(size).svg, as: UTF8.self)
    for word in ["\"nan", "\"inf", "100000 ", "\"100000\""] {
      #expect(!svg.contains(word), "\(word)")
    }
  }
}
