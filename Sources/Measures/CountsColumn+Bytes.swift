internal import Caching

extension CountsColumn {
  func put(into writer: inout ByteWriter) {
    writer.put(column: starts)
    writer.put(column: values)
    writer.put(column: counts)
  }

  /// Takes out what `put` has put in.
  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    let starts: [Int32] = try reader.column()
    let values: [Int64] = try reader.column()
    let counts: [Int32] = try reader.column()
    guard starts.first == 0, Int(starts.last ?? -1) == values.count, values.count == counts.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }), counts.allSatisfy({ $0 > 0 })
    else { throw ByteReader.Unreadable() }
    self.init(starts: starts, values: values, counts: counts)
  }

  /// Adds some rows to a digest: how many values each has, the values and their counts.
  func add(_ rows: Range<Int>, to digester: inout Digester) {
    for row in rows { digester.add(Int(starts[row + 1] - starts[row])) }
    let cells = Int(starts[rows.lowerBound])..<Int(starts[rows.upperBound])
    digester.add(values, cells)
    digester.add(counts, cells)
  }

  /// The values of a row, each as often as it was seen.
  func keys(of row: Int) -> [Int64] {
    var keys: [Int64] = []
    forEach(in: row..<row + 1) { value, count in
      keys.append(contentsOf: repeatElement(value, count: Int(count)))
    }
    return keys
  }
}
