internal import Measures

/// A row of an `unrepeated` measure: whose key it has, when it was, and where it is counted.
///
/// Whether a row is repeated is known only when all files of its source are read, so these are kept until then:
/// 24 bytes for each row that the measure's condition lets in, and as many again while they are resolved.
struct KeyedRow: Sendable {
  /// A stable hash of the key's text.
  ///
  /// Two of a million different keys meet in one with a chance under 1 in 10⁷.
  let key: Int64
  /// Seconds from a fixed midnight.
  let moment: Int64
  /// The owner; −1 for a row that the facts have no place for: it can only follow.
  let owner: Int32
  let time: Int32
}

extension KeyedRow {
  /// Counts the rows that none follows, from the rows of each block by measure.
  ///
  /// Of rows of one moment, the one read later follows: by file, then by line. So the order of the blocks
  /// decides and not the order in which threads came to them.
  static func resolved(_ blocks: [[[KeyedRow]]], _ layout: IngestLayout) -> FactBatch {
    var batch = FactBatch(layout: layout.measures)
    for (number, measure) in layout.unrepeated.enumerated() {
      let rows = inOrder(blocks.map { $0[number] })
      var next: [Int64: Int64] = [:]
      for row in rows.reversed() {
        let following = next.updateValue(row.moment, forKey: row.key)
        let isRepeated = following.map { $0 - row.moment <= Int64(measure.days) * 86_400 } ?? false
        if isRepeated || row.owner < 0 { continue }
        let place = batch.row(owner: row.owner, time: row.time)
        batch.add(Quantity(1), toScalar: measure.scalar, row: place)
      }
    }
    return batch
  }

  /// The rows by moment, and by their place in the data where moments are equal.
  private static func inOrder(_ blocks: [[KeyedRow]]) -> [KeyedRow] {
    let rows = Array(blocks.joined())
    // Logs are nearly always in order already.
    if zip(rows, rows.dropFirst()).allSatisfy({ $0.moment <= $1.moment }) { return rows }
    return rows.indices.sorted { (rows[$0].moment, $0) < (rows[$1].moment, $1) }.map { rows[$0] }
  }
}
