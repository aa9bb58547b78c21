import Measures
import Statistics
import Testing

@Suite struct FactTableTests {
  private let layout = MeasureLayout(scalars: ["calls", "points"], histograms: ["shape"])

  /// Facts as (owner, time, calls, tenths of a point).
  private func batch(_ facts: [(Int32, Int32, Int, Int)]) -> FactBatch {
    var batch = FactBatch(layout: layout)
    for (owner, time, calls, tenths) in facts {
      let row = batch.row(owner: owner, time: time)
      batch.add(Quantity(calls), toScalar: 0, row: row)
      batch.add(Quantity(mantissa: Int64(tenths), decimals: 1), toScalar: 1, row: row)
      batch.record(Int64(calls) * 1_000_000, inHistogram: 0, row: row)
    }
    return batch
  }

  private let facts: [(Int32, Int32, Int, Int)] = [
    (1, 5, 10, 873), (0, 5, 3, 1), (1, 4, 7, 20), (1, 5, 2, 7), (2, 9, 1, 0), (0, 4, 4, 5),
  ]

  @Test func rowsAreSortedAndRowsThatMeetAreAddedUp() {
    let table = FactTable.assemble([batch(facts)], layout: layout, ownerCount: 4)
    #expect(table.ownerStarts == [0, 2, 4, 5, 5])
    #expect(table.times == [4, 5, 4, 5, 9])
    #expect(table.columns[0].sum(table.rows(of: 1)) == Quantity(19))
    #expect(table.columns[1].sum(table.rows(of: 1))?.value == 90.0)
  }

  @Test func anyCutIntoBatchesGivesTheSameTable() {
    let whole = FactTable.assemble([batch(facts)], layout: layout, ownerCount: 3)
    for cut in 0...facts.count {
      let parts = [batch(Array(facts[cut...])), batch(Array(facts[..<cut]))]
      let table = FactTable.assemble(parts, layout: layout, ownerCount: 3)
      #expect(table.times == whole.times)
      for owner in 0..<3 {
        let rows = whole.rows(of: owner)
        #expect(table.totals(rows).sums == whole.totals(rows).sums)
        #expect(table.totals(rows).tallies == whole.totals(rows).tallies)
      }
    }
  }

  /// A batch by the bulk call, in which a cell may be absent (−1).
  private func bulk(_ meeting: FactBatch.Meeting) -> FactBatch {
    var batch = FactBatch(layout: layout, meeting: meeting)
    for (owner, time, calls, tenths) in facts + facts.reversed() {
      let cells = [
        FactBatch.Cell(Quantity(calls), measure: 0, isPresent: calls != 4),
        FactBatch.Cell(
          Quantity(mantissa: Int64(tenths), decimals: 1), measure: 1, isPresent: tenths != 1),
      ]
      let row = cells.withUnsafeBufferPointer { batch.add($0, owner: owner, time: time) }
      batch.record(Int64(calls), inHistogram: 0, row: row)
    }
    return batch
  }

  @Test func rowsMayMeetAtOnceOrWhenTheTableIsAssembled() {
    let early = FactTable.assemble([bulk(.atOnce)], layout: layout, ownerCount: 3)
    let late = FactTable.assemble([bulk(.whenAssembled)], layout: layout, ownerCount: 3)
    #expect(bulk(.whenAssembled).rowCount > bulk(.atOnce).rowCount)
    #expect(early.times == late.times)
    #expect(early.ownerStarts == late.ownerStarts)
    for row in 0..<early.rowCount {
      for column in 0..<2 {
        #expect(early.columns[column].scaled(at: row) == late.columns[column].scaled(at: row))
      }
      #expect(early.totals(row..<row + 1).tallies == late.totals(row..<row + 1).tallies)
    }
    #expect(early.columns[0].scaled(at: 0) == nil)
  }

  @Test func aSpanIsTheLargestEndLessTheSmallestStart() {
    let layout = MeasureLayout(scalars: ["talk", "span"], histograms: [], spans: [1])
    func batch(_ ends: [(Int32, Int, Int)]) -> FactBatch {
      var batch = FactBatch(layout: layout)
      for (time, low, high) in ends {
        let row = batch.row(owner: 0, time: time)
        batch.widen(
          span: 0, from: Quantity(low), to: Quantity(mantissa: Int64(high), decimals: 1), row: row)
      }
      return batch
    }
    let parts = [batch([(1, 50, 605), (2, 7, 95)]), batch([(1, 40, 600), (1, 45, 590)])]
    let table = FactTable.assemble(parts, layout: layout, ownerCount: 1)
    #expect(table.columns[1].sum(0..<1)?.value == 20.5)
    #expect(table.columns[1].sum(0..<2)?.value == 23)
    #expect(table.columns[0].sum(0..<2) == nil)
  }

  @Test func aGroupOfOwnersWithGapsAddsUpTheSameTimes() {
    let facts: [(Int32, Int32, Int, Int)] = [
      (0, 1, 1, 0), (0, 2, 2, 0), (0, 3, 3, 0), (0, 7, 4, 0), (1, 2, 10, 0), (1, 5, 20, 0),
      (1, 6, 30, 0),
    ]
    let table = FactTable.assemble([batch(facts)], layout: layout, ownerCount: 2)
    let group = table.rolledUp([(0..<2).map { .init(owner: $0, times: 0..<10) }])
    #expect(group.times == [1, 2, 3, 5, 6, 7])
    #expect((0..<6).map { group.columns[0].scaled(at: $0) } == [1, 12, 3, 20, 30, 4])
  }

  @Test func aGroupCountsAnOwnerOnlyWhileItBelongs() {
    let table = FactTable.assemble([batch(facts)], layout: layout, ownerCount: 3)
    let groups = table.rolledUp([
      [FactTable.Share(owner: 0, times: 0..<100), FactTable.Share(owner: 1, times: 0..<5)],
      [FactTable.Share(owner: 1, times: 5..<100), FactTable.Share(owner: 2, times: 0..<100)],
      [],
    ])
    #expect(groups.totals(of: 0, in: 0..<100).sums == [14, 2.6])
    #expect(groups.totals(of: 1, in: 0..<100).sums == [13, 88])
    #expect(groups.totals(of: 1, in: 0..<100).tallies[0].total == 3)
    #expect(groups.rows(of: 2).isEmpty)
  }

  @Test func absentIsNotZero() {
    var batch = FactBatch(layout: layout)
    let row = batch.row(owner: 0, time: 1)
    batch.add(Quantity(0), toScalar: 0, row: row)
    let table = FactTable.assemble([batch], layout: layout, ownerCount: 1)
    #expect(table.columns[0].sum(0..<1) == Quantity(0))
    #expect(table.columns[1].sum(0..<1) == nil)
  }

  @Test(arguments: [Int64(1) << 33, Int64(Int32.min), Int64(Int32.max), -5_000_000_000])
  func bigValuesWidenTheColumnAndKeepEveryDigit(value: Int64) {
    var batch = FactBatch(layout: layout)
    for time in 1...3 as ClosedRange<Int32> {
      let row = batch.row(owner: 0, time: time)
      batch.add(Quantity(mantissa: value, decimals: 0), toScalar: 0, row: row)
      batch.add(Quantity(mantissa: 1, decimals: 3), toScalar: 0, row: row)
    }
    let table = FactTable.assemble([batch], layout: layout, ownerCount: 1)
    #expect(table.columns[0].sum(0..<3)?.millionths == value * 3_000_000 + 3000)
  }
}
