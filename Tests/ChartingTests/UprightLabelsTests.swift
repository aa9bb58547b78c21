import Testing

@testable import Charting

@Suite struct UprightLabelsTests {
  private func marks(_ places: [Double], _ text: String = "median 74%") -> [UprightLabels.Mark] {
    places.map { .init(x: $0, text: text, role: .median) }
  }

  @Test func aNameStandsAtTheRightOrWhereThereIsNoRoomAtTheLeft() {
    #expect(UprightLabels(marks([100]), width: 300).placed[0].from == 105)
    #expect(UprightLabels(marks([290]), width: 300).placed[0].to == 285)
  }

  @Test func farNamesShareARow() {
    #expect(UprightLabels(marks([50, 250]), width: 400).rows == 1)
  }

  @Test func nearRulesHaveTheirNamesOnEitherSide() {
    let labels = UprightLabels(marks([150, 156]), width: 400)
    #expect(labels.rows == 1)
    #expect(labels.placed[0].to < 150 && labels.placed[1].from > 156)
  }

  @Test func crowdedNamesHaveTheirOwnRowsAndBreakTheRules() {
    let labels = UprightLabels(marks([50, 54, 58, 62]), width: 90)
    let boxes = labels.placed.map { $0.box(rowsEnd: 80) }
    for (index, first) in boxes.enumerated() {
      for second in boxes.dropFirst(index + 1) { #expect(!first.meets(second)) }
      for rule in labels.pieces(rowsEnd: 80, bottom: 200).flatMap(\.self) {
        #expect(
          rule.right < first.left || rule.left > first.right
            || rule.bottom <= first.top || rule.top >= first.bottom)
      }
    }
  }

  @Test func aRuleWithoutANameIsStillARule() {
    let labels = UprightLabels(marks([50], ""), width: 300)
    #expect(labels.pieces(rowsEnd: 20, bottom: 90)[0].count == 1)
  }
}
