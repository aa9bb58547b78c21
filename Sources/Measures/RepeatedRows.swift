/// Rows of a daily table that stand in it twice, word for word: each counts, and is hardly meant to.
package struct RepeatedRows: Sendable, Hashable {
  package let source: Int
  /// How many rows are the same as one before them.
  package let count: Int
  /// Whose the first of them is, in order of day, and its day.
  package let owner: Int32
  package let time: Int32

  /// Finds them in the batches of daily data, before these are assembled.
  ///
  /// Two different rows of one owner and day are taken for the same with a chance of 1 in 4 · 10⁹.
  package static func find(in batches: [FactBatch], ownerCount: Int) -> [RepeatedRows] {
    let marked = batches.filter { !$0.fingerprints.first.isEmpty }
    return Set(marked.map(\.source)).sorted().compactMap { source in
      find(marked.filter { $0.source == source }, source, ownerCount)
    }
  }

  private static func find(
    _ batches: [FactBatch], _ source: Int, _ ownerCount: Int
  ) -> RepeatedRows? {
    let days = batches.reduce((Int32.max, Int32.min)) { range, batch in
      batch.times.reduce(range) { (min($0.0, $1), max($0.1, $1)) }
    }
    var search = Search(
      firstDay: days.0, days: Int(days.1) - Int(days.0) + 1, owners: ownerCount,
      rows: batches.reduce(0) { $0 + $1.rowCount })
    for batch in batches {
      let marks = batch.fingerprints
      for (row, mark) in marks.first.enumerated() {
        search.look(mark, batch.owners[row], batch.times[row])
      }
      for (row, mark) in marks.further {
        search.look(mark, batch.owners[Int(row)], batch.times[Int(row)])
      }
      if search.isHopeless { return nil }
    }
    guard search.count > 0 else { return nil }
    return RepeatedRows(
      source: source, count: search.count, owner: search.first.owner, time: search.first.day)
  }
}

/// What was seen so far: one fingerprint for each owner and day in a table, all others in a set.
///
/// The result does not depend on the order in which rows come, for threads decide that.
private struct Search {
  let firstDay: Int32
  let owners: Int
  /// Where more rows than this share an owner and a day, the table is finer than by day, and rows that are
  /// the same say nothing.
  let mostFurther: Int
  /// By day and owner; 0 is none.
  ///
  /// Empty where so many days would waste memory.
  var table: [UInt32]
  var further: Set<Key> = []
  var count = 0
  var first = (day: Int32.max, owner: Int32.max)

  struct Key: Hashable {
    let place: Int
    let fingerprint: UInt32
  }

  init(firstDay: Int32, days: Int, owners: Int, rows: Int) {
    self.firstDay = firstDay
    self.owners = owners
    let isDense = days * owners <= 8 * rows + 1 << 16
    table = isDense ? [UInt32](repeating: 0, count: days * owners) : []
    mostFurther = isDense ? rows / 4 + 64 : Int.max
  }

  var isHopeless: Bool { further.count > mostFurther }

  mutating func look(_ fingerprint: UInt32, _ owner: Int32, _ day: Int32) {
    let mark = max(fingerprint, 1)
    let place = (Int(day) - Int(firstDay)) * owners + Int(owner)
    if !table.isEmpty {
      if table[place] == 0 {
        table[place] = mark
        return
      }
      if table[place] == mark { return note(owner, day) }
    }
    if !further.insert(Key(place: place, fingerprint: mark)).inserted { note(owner, day) }
  }

  private mutating func note(_ owner: Int32, _ day: Int32) {
    count += 1
    if (day, owner) < first { first = (day, owner) }
  }
}
