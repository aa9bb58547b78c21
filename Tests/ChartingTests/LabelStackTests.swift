import Testing

@testable import Charting

@Suite struct LabelStackTests {
  private func place(_ targets: [Double], from top: Double = 0, to bottom: Double = 300) -> [Double]
  {
    let items = targets.enumerated().map {
      LabelStack.Item(text: "\($0)", target: $1, role: .note, rank: $0)
    }
    return LabelStack.place(items, from: top, to: bottom).map(\.middle)
  }

  @Test func thoseWithRoomStayWhereTheyAre() { #expect(place([10, 40, 100]) == [10, 40, 100]) }

  @Test func neighboursGiveWayAlike() {
    #expect(place([100, 100]) == [92.5, 107.5])
    #expect(place([100, 101, 102]) == [86, 101, 116])
  }

  @Test func noneLeavesTheRange() {
    #expect(place([0, 1], from: 0) == [0, 15])
    #expect(place([299, 300, 300]) == [270, 285, 300])
  }

  @Test func theLowestRankGoesWhenThereIsNoRoom() {
    let items = [3, 0, 1].map { LabelStack.Item(text: "\($0)", target: 5, role: .note, rank: $0) }
    #expect(LabelStack.place(items, from: 0, to: 15).map(\.item.text) == ["3", "1"])
  }

  @Test func noLabelsNeedNoRoom() { #expect(place([]).isEmpty) }
}
