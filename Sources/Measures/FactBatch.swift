/// The facts of one block of data: measures added up by owner and time, in the order they came.
///
/// An owner is an agent, or a team's contacts that no agent has, or a queue: whoever lays the facts out
/// decides. A time is a day number, or a quarter of an hour (`day × 96 + slot`).
package struct FactBatch: Sendable {
  /// When rows of one owner and time become one.
  package enum Meeting: Sendable {
    /// As they come: where many rows share an owner and a time.
    case atOnce
    /// When the table is assembled: where nearly every row has its own, looking it up costs more than a row.
    case whenAssembled
  }

  /// What a row gives to one scalar.
  package struct Cell: Sendable {
    package var mantissa: Int64
    package let measure: Int32
    package var decimals: UInt8
    package var isPresent: Bool

    package init(_ value: Quantity = Quantity(0), measure: Int, isPresent: Bool = false) {
      mantissa = value.mantissa
      decimals = value.decimals
      self.measure = Int32(measure)
      self.isPresent = isPresent
    }
  }

  struct Entry: Sendable {
    let row: Int32
    let key: Int64
  }

  /// The two ends of a span while its rows still come.
  struct Ends: Sendable {
    var low = MeasureColumn()
    var high = MeasureColumn()
  }

  var owners: [Int32] = []
  var times: [Int32] = []
  /// A column may be shorter than the batch: the cells that it lacks are absent.
  var columns: [MeasureColumn]
  /// By the layout's spans.
  var spans: [Ends]
  /// Values seen by histogram, in the order they came; counted when the table is assembled.
  var entries: [[Entry]]
  /// Which source the rows are of, where that matters.
  package let source: Int
  /// What tells rows of daily data from one another, to find those that came twice.
  var fingerprints = RowFingerprints()
  private var index: RowIndex?

  package init(layout: MeasureLayout, meeting: Meeting = .atOnce, source: Int = 0) {
    self.source = source
    columns = layout.scalars.map { _ in MeasureColumn() }
    spans = layout.spans.map { _ in Ends() }
    entries = layout.histograms.map { _ in [] }
    index = meeting == .atOnce ? RowIndex() : nil
  }

  package var rowCount: Int { owners.count }

  /// Makes room for a number of rows in which some scalars will be present.
  package mutating func reserve(_ rows: Int, scalars: some Sequence<Int>) {
    owners.reserveCapacity(rows)
    times.reserveCapacity(rows)
    for measure in scalars { columns[measure].narrow.reserveCapacity(rows) }
  }

  /// The row of an owner at a time; a new one has every measure absent.
  package mutating func row(owner: Int32, time: Int32) -> Int {
    // Blocks of daily data come sorted; the row asked for last is often the row asked for now.
    if let last = times.last, last == time, owners[owners.count - 1] == owner {
      return owners.count - 1
    }
    if let (row, isNew) = index?.row(owner: owner, time: time), !isNew { return row }
    owners.append(owner)
    times.append(time)
    return owners.count - 1
  }

  /// Adds what one row of data gives to its scalars; the row that took it.
  package mutating func add(
    _ cells: UnsafeBufferPointer<Cell>, owner: Int32, time: Int32
  ) -> Int {
    let row = row(owner: owner, time: time)
    columns.withUnsafeMutableBufferPointer { columns in
      for cell in cells where cell.isPresent {
        columns[Int(cell.measure)].put(cell.mantissa, decimals: cell.decimals, at: row)
      }
    }
    return row
  }

  package mutating func add(_ value: Quantity, toScalar measure: Int, row: Int) {
    columns[measure].put(value.mantissa, decimals: value.decimals, at: row)
  }

  /// Widens a span, by its number among the layout's, so that it holds two more ends.
  package mutating func widen(span: Int, from low: Quantity, to high: Quantity, row: Int) {
    spans[span].low.put(low.mantissa, decimals: low.decimals, at: row, meeting: .smallest)
    spans[span].high.put(high.mantissa, decimals: high.decimals, at: row, meeting: .largest)
  }

  /// Counts one more of a value: its millionths, or for a distinct count a stable hash of the text.
  package mutating func record(_ key: Int64, inHistogram measure: Int, row: Int) {
    entries[measure].append(Entry(row: Int32(row), key: key))
  }

  /// Counts so many more of a value, for counts that were written down.
  package mutating func record(_ key: Int64, times: Int, inHistogram measure: Int, row: Int) {
    let entry = Entry(row: Int32(row), key: key)
    entries[measure].append(contentsOf: repeatElement(entry, count: times))
  }

  /// Lets go of what is only needed while rows still come.
  package mutating func seal() { index = nil }
}
