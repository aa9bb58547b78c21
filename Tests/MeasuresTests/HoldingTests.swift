import Testing

@testable import Measures

/// Facts of closed days stay as they were closed, whatever the data say of them now.
@Suite struct HoldingTests {
  private static let layout = MeasureLayout(scalars: ["a", "b"], histograms: ["h"])

  private typealias Row = (owner: Int32, time: Int32, a: Int?, b: Quantity?, h: [Int64])

  private func table(_ rows: [Row]) -> FactTable {
    var batch = FactBatch(layout: Self.layout)
    for row in rows {
      let number = batch.row(owner: row.owner, time: row.time)
      if let a = row.a { batch.add(Quantity(a), toScalar: 0, row: number) }
      if let b = row.b { batch.add(b, toScalar: 1, row: number) }
      for key in row.h { batch.record(key, times: 2, inHistogram: 0, row: number) }
    }
    return .assemble([batch], layout: Self.layout, ownerCount: 2)
  }

  /// `owner@time a b h`, row by row.
  private func said(_ table: FactTable) -> [String] {
    (0..<table.ownerCount).flatMap { owner in
      table.rows(of: owner).map { row in
        let cells = table.columns.map { $0.quantity(at: row).map { "\($0.millionths)" } ?? "-" }
        let pairs = table.histograms[0].pairs(of: row).map { "\($0.value)x\($0.count)" }
        return "\(owner)@\(table.times[row]) " + (cells + pairs).joined(separator: " ")
      }
    }
  }

  private func closed(
    _ times: Range<Int32>, _ rows: [Row], measures: Set<String> = ["a", "b", "h"]
  ) -> ClosedFacts {
    ClosedFacts(times: times, table: table(rows), measures: { measures.contains($0) })
  }

  private let tenth = Quantity(mantissa: 15, decimals: 1)

  @Test func closedDaysAreTheRecordsAndOpenDaysTheDatas() {
    let data = table([
      (0, 4, 1, nil, [7]), (0, 5, 2, nil, [8]), (0, 9, 3, nil, []), (1, 5, 4, nil, []),
    ])
    let held = data.holding([closed(5..<8, [(0, 6, 20, tenth, [9])])])
    #expect(
      said(held) == [
        "0@4 1000000 - 7x2", "0@6 20000000 1500000 9x2", "0@9 3000000 -",
      ])
  }

  @Test func twoPeriodsAreHeldEachForItself() {
    let data = table([(0, 1, 1, nil, []), (0, 3, 2, nil, []), (1, 6, 3, nil, [])])
    let held = data.holding([
      closed(5..<8, [(1, 6, 30, nil, [1])]), closed(0..<2, [(0, 1, 10, nil, [])]),
    ])
    #expect(said(held) == ["0@1 10000000 -", "0@3 2000000 -", "1@6 30000000 - 1x2"])
  }

  @Test func whatWasNotCountedThenIsTakenFromTheData() {
    let data = table([(0, 5, 2, tenth, [8]), (0, 6, 1, nil, []), (1, 5, nil, tenth, [])])
    let held = data.holding([
      closed(5..<8, [(0, 5, 20, nil, []), (0, 7, 9, nil, [])], measures: ["a"])
    ])
    #expect(said(held) == ["0@5 20000000 1500000 8x2", "0@7 9000000 -", "1@5 - 1500000"])
  }

  @Test func nothingClosedChangesNothing() {
    let data = table([(0, 4, 1, tenth, [7]), (1, 5, 4, nil, [])])
    #expect(said(data.holding([])) == said(data))
    let whole = closed(0..<9, [(0, 4, 1, tenth, [7]), (1, 5, 4, nil, [])])
    #expect(data.holding([whole]).ownerDigests() == data.ownerDigests())
  }

  @Test(
    arguments: [
      ([(0, 5, 1, nil, [7])], false), ([(0, 5, 2, nil, [7])], true),
      ([(0, 6, 1, nil, [7])], true), ([(0, 5, 1, nil, [])], true),
      ([(0, 5, 1, nil, [7]), (0, 4, 9, nil, [])], false),
      ([(0, 5, 1, nil, [7]), (0, 7, 9, nil, [])], true), ([], true),
    ] as [([(Int32, Int32, Int?, Quantity?, [Int64])], Bool)])
  func aDifferenceOfAnyCellIsSeen(rows: [(Int32, Int32, Int?, Quantity?, [Int64])], differs: Bool) {
    let record = closed(5..<8, [(0, 5, 1, nil, [7])])
    let data = table(rows.map { (owner: $0.0, time: $0.1, a: $0.2, b: $0.3, h: $0.4) })
    #expect(record.differs(from: data, of: 0) == differs)
  }

  @Test func theSameNumberWrittenOtherwiseIsNoDifference() {
    let record = closed(0..<9, [(0, 5, nil, Quantity(2), [])])
    let finer = table([
      (0, 5, nil, Quantity(mantissa: 200, decimals: 2), []), (1, 1, nil, tenth, []),
    ])
    #expect(!record.differs(from: finer, of: 0))
  }

  @Test func whatWasNotRecordedIsNoDifference() {
    let record = closed(0..<9, [(0, 5, 1, nil, [])], measures: ["a"])
    let data = table([(0, 5, 1, tenth, [3]), (0, 6, nil, tenth, [])])
    #expect(!record.differs(from: data, of: 0))
  }
}
