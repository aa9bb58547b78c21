import Testing

@testable import Charting

/// Reads back drawings of every kind and asks whether they could be read by a person.
@Suite struct DrawingGeometryTests {
  static let seeds: Range<UInt64> = 0..<40

  /// What is wrong with the drawings of a seed; one expectation for all, for a million of them take a minute.
  private func faults(_ seed: UInt64, _ find: (SVGPicture) -> [String]) throws -> [String] {
    try ChartSize.allCases.flatMap { size in
      try RandomDrawings.all(seed, size).flatMap { name, drawing in
        let picture = try #require(SVGPicture(drawing.svg), "\(name) is no XML")
        return find(picture).map { "\(name), \(size): \($0)" }
      }
    }
  }

  @Test(arguments: seeds) func everyMarkLiesWithinTheDrawing(_ seed: UInt64) throws {
    // Strokes of patterns run over their edges so that they join.
    let patterns: Set = ["hatch", "missing", "stripe"]
    let roles = ChartClass.allCases.map(\.rawValue).filter { !patterns.contains($0) }
    let faults = try faults(seed) { picture in
      func isOutside(_ x: Double, _ y: Double) -> Bool {
        x < -0.1 || x > picture.width + 0.1 || y < -0.1 || y > picture.height + 0.1
      }
      let pieces = picture.pieces(roles).filter {
        isOutside($0.from.x, $0.from.y) || isOutside($0.to.x, $0.to.y)
      }
      let circles = picture.all("circle").filter { isOutside($0.number("cx"), $0.number("cy")) }
      return pieces.map { "\($0)" } + circles.map { "\($0)" }
    }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }

  @Test(arguments: seeds) func noTextLeavesTheDrawingOrLiesOnAnother(_ seed: UInt64) throws {
    let faults = try faults(seed) { picture in
      let boxes = picture.textBoxes
      let outside = boxes.filter {
        $0.box.left < -0.1 || $0.box.right > picture.width + 0.1 || $0.box.top < 0
          || $0.box.bottom > picture.height
      }
      let pairs = boxes.enumerated().flatMap { position, first in
        boxes.dropFirst(position + 1).filter { $0.box.meets(first.box) }.map {
          "\(first.text) and \($0.text)"
        }
      }
      return outside.map(\.text) + pairs
    }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }

  /// Grids are pale and lie below; cells of heat maps are no rules.
  private static let rules = [
    "standard", "edge", "limit", "trial", "mean", "event", "axis", "month", "before", "flag", "bar",
    "rise", "fall", "part-1", "part-2", "part-3", "part-4", "rest",
  ]

  @Test(arguments: seeds) func noRuleStrikesAText(_ seed: UInt64) throws {
    let faults = try faults(seed) { picture in
      let rules = picture.pieces(Self.rules).map { rule in
        Box(
          left: min(rule.from.x, rule.to.x) - 0.1, top: min(rule.from.y, rule.to.y) - 0.1,
          right: max(rule.from.x, rule.to.x) + 0.1, bottom: max(rule.from.y, rule.to.y) + 0.1)
      }
      return picture.textBoxes.filter { text in rules.contains { $0.meets(text.box) } }.map(\.text)
    }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }

  @Test(arguments: seeds) func textIsLargeLevelAndWithoutStyles(_ seed: UInt64) throws {
    let known: Set = ["svg", "title", "desc", "g", "path", "rect", "circle", "text", "pattern"]
    let faults = try faults(seed) { picture in
      picture.elements.filter {
        !known.contains($0.name) || $0.attributes["style"] != nil
          || $0.attributes["transform"] != nil
          || $0.attributes["font-size"].flatMap(Double.init) ?? 12 < 12
      }.map { "\($0)" }
    }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }

  @Test(arguments: seeds) func sameInputGivesSameBytes(_ seed: UInt64) {
    for size in ChartSize.allCases {
      let (first, second) = (RandomDrawings.all(seed, size), RandomDrawings.all(seed, size))
      #expect(first.map(\.drawing) == second.map(\.drawing))
    }
  }
}
