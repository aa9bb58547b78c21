import Caching
import Testing

@testable import Measures

/// A table comes out of bytes as it went in, and its owners' digests with it.
@Suite struct FactTableBytesTests {
  private static let layout = MeasureLayout(scalars: ["a", "b"], histograms: ["h"])

  /// Three owners, of which the second has no rows; `scale` makes values that need wider cells.
  private func table(scale: Int = 1, owners: Int = 3) -> FactTable {
    var batch = FactBatch(layout: Self.layout)
    for (owner, time, value) in [(0, 5, 1), (0, 7, -3), (2, 5, 200)] as [(Int32, Int32, Int)] {
      let row = batch.row(owner: owner, time: time)
      batch.add(Quantity(value * scale), toScalar: 0, row: row)
      if owner == 2 { batch.add(Quantity(mantissa: 15, decimals: 1), toScalar: 1, row: row) }
      for key in [value, value, 4] { batch.record(Int64(key), inHistogram: 0, row: row) }
    }
    return .assemble([batch], layout: Self.layout, ownerCount: owners)
  }

  private func bytes(_ table: FactTable) -> [UInt8] {
    var writer = ByteWriter()
    table.put(into: &writer)
    return writer.bytes
  }

  private func read(_ bytes: [UInt8], owners: Int = 3) throws -> FactTable {
    var reader = ByteReader(bytes)
    let table = try FactTable(from: &reader, layout: Self.layout, ownerCount: owners)
    #expect(reader.isAtEnd)
    return table
  }

  private func totals(_ table: FactTable) -> [[Quantity?]] {
    (0..<table.ownerCount).map { owner in
      table.columns.map { $0.sum(table.rows(of: owner)) }
    }
  }

  @Test(arguments: [1, 300, 100_000, 10_000_000_000] as [Int])
  func readsBack(scale: Int) throws {
    let table = table(scale: scale)
    let copy = try read(bytes(table))
    #expect(copy.times == table.times && copy.ownerStarts == table.ownerStarts)
    #expect(totals(copy) == totals(table))
    #expect(copy.ownerDigests() == table.ownerDigests())
    #expect(bytes(copy) == bytes(table))
  }

  @Test func anEmptyTableReadsBack() throws {
    let empty = FactTable.empty(layout: Self.layout, ownerCount: 4)
    #expect(try read(bytes(empty), owners: 4).rowCount == 0)
  }

  @Test func aCutShortIsRefused() {
    let bytes = bytes(table())
    for count in bytes.indices {
      var reader = ByteReader(Array(bytes[..<count]))
      #expect(throws: ByteReader.Unreadable.self) {
        try FactTable(from: &reader, layout: Self.layout, ownerCount: 3)
      }
    }
  }

  @Test func ownersThatDoNotExistAreRefused() {
    #expect(throws: ByteReader.Unreadable.self) { try read(bytes(table()), owners: 2) }
  }

  @Test func onlyTheOwnerWhoseFactsChangeHasAnotherDigest() {
    var batch = FactBatch(layout: Self.layout)
    for (owner, value) in [(0, 1), (1, 2), (2, 3)] as [(Int32, Int)] {
      batch.add(Quantity(value), toScalar: 0, row: batch.row(owner: owner, time: 1))
    }
    let one = FactTable.assemble([batch], layout: Self.layout, ownerCount: 3).ownerDigests()
    batch.add(Quantity(1), toScalar: 0, row: 1)
    let two = FactTable.assemble([batch], layout: Self.layout, ownerCount: 3).ownerDigests()
    #expect(one[0] == two[0] && one[1] != two[1] && one[2] == two[2])
  }

  /// One owner's great value widens the column of all; the others' facts are the same for it.
  @Test func widerCellsOfTheSameValuesHaveTheSameDigest() {
    var batch = FactBatch(layout: Self.layout)
    batch.add(Quantity(7), toScalar: 0, row: batch.row(owner: 0, time: 1))
    let narrow = FactTable.assemble([batch], layout: Self.layout, ownerCount: 3).ownerDigests()
    batch.add(Quantity(1 << 40), toScalar: 0, row: batch.row(owner: 1, time: 1))
    let wide = FactTable.assemble([batch], layout: Self.layout, ownerCount: 3).ownerDigests()
    #expect(narrow[0] == wide[0])
  }

  @Test func tablesJoinAsTheirRowsWould() {
    let both = FactTable.joined([table(), table(scale: 2)], layout: Self.layout, ownerCount: 3)
    #expect(both.columns[0].sum(both.rows(of: 0)) == Quantity(-6))
    #expect(both.columns[0].sum(both.rows(of: 2)) == Quantity(600))
    #expect(both.columns[1].sum(both.rows(of: 2)) == Quantity(mantissa: 30, decimals: 1))
    #expect(both.rowCount == 3)
  }
}
