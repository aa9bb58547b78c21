import Measures
import Testing

@Suite struct RepeatedRowsTests {
  private typealias Row = (owner: Int32, day: Int32, fingerprint: UInt32)

  private static let layout = MeasureLayout(scalars: ["x"], histograms: [])

  private func batch(_ rows: [Row], source: Int = 0) -> FactBatch {
    var batch = FactBatch(layout: Self.layout, meeting: .whenAssembled, source: source)
    for row in rows {
      _ = batch.row(owner: row.owner, time: row.day)
      batch.note(fingerprint: row.fingerprint)
    }
    return batch
  }

  private func find(_ batches: [FactBatch]) -> [RepeatedRows] {
    RepeatedRows.find(in: batches, ownerCount: 3)
  }

  @Test func theSameRowInTwoBatchesIsFound() throws {
    let found = find([batch([(0, 10, 7), (1, 10, 8)]), batch([(1, 10, 8), (2, 11, 8)])])
    let rows = try #require(found.first)
    #expect(found.count == 1)
    #expect(rows.count == 1)
    #expect((rows.owner, rows.time) == (1, 10))
  }

  @Test func rowsOfOneDayThatDifferAreNot() {
    #expect(find([batch([(0, 10, 7), (0, 10, 8), (1, 11, 7)])]) == [])
  }

  @Test func sourcesAreKeptApart() {
    #expect(find([batch([(0, 10, 7)]), batch([(0, 10, 7)], source: 1)]) == [])
  }

  /// Threads decide in which order rows come.
  @Test func theOrderDoesNotMatter() {
    let rows: [Row] = [
      (0, 10, 7), (0, 10, 8), (0, 10, 8), (2, 5, 1), (2, 5, 1), (2, 5, 1), (1, 9, 4),
    ]
    let expected = find([batch(rows)])
    #expect(expected.first?.count == 3)
    #expect(expected.first?.time == 5)
    for shift in 1..<rows.count {
      let turned = Array(rows[shift...] + rows[..<shift])
      #expect(find([batch(turned)]) == expected)
      #expect(find([batch(Array(turned[..<3])), batch(Array(turned[3...]))]) == expected)
    }
  }

  @Test func daysFarApartTakeNoMemory() {
    let found = find([batch([(0, -700_000, 7), (0, 2_000_000, 7), (0, 2_000_000, 7)])])
    #expect(found.first?.count == 1)
  }

  @Test func aTableFinerThanByDayIsLeftAlone() {
    let rows = (0..<400).map { Row(owner: 0, day: 1, fingerprint: UInt32($0 + 1)) }
    #expect(find([batch(rows + [rows[0]])]) == [])
  }
}
