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
