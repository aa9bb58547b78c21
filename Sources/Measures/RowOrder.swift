/// Where every row of some joined batches goes: by owner, then by time.
struct RowOrder {
  /// The old row of each row in sorted order, before rows that meet become one.
  private let order: [Int32]
  /// The final row of each row in sorted order; `nil` when no two rows meet.
  private let groups: [Int32]?
  let ownerStarts: [Int32]
  let times: [Int32]

  /// Orders the rows of batches, whose owners and times are let go.
  init(taking batches: inout [FactBatch], ownerCount: Int) {
    var (order, starts) = RowOrder.byOwner(batches, ownerCount: ownerCount)
    var times: [Int32] = []
    times.reserveCapacity(order.count)
    for index in batches.indices {
      times.append(contentsOf: batches[index].times)
      batches[index].owners = []
      batches[index].times = []
    }
    var meet = false
    for owner in 0..<ownerCount {
      let rows = Int(starts[owner])..<Int(starts[owner + 1])
      if !RowOrder.isAscending(order, rows, times) {
        order[rows].sort { (times[Int($0)], $0) < (times[Int($1)], $1) }
        meet = meet || !RowOrder.isAscending(order, rows, times)
      }
    }
    let sorted = times.withUnsafeBufferPointer { times in order.map { times[Int($0)] } }
    self.order = order
    if meet {
      let grouping = RowOrder.grouped(sorted, starts)
      (groups, ownerStarts, self.times) = (grouping.groups, grouping.starts, grouping.times)
    } else {
      (groups, ownerStarts, self.times) = (nil, starts, sorted)
    }
  }

  func arranged(_ column: MeasureColumn, _ meeting: CellMeeting) -> MeasureColumn {
    let sorted = column.reordered(order)
    guard let groups else { return sorted }
    return sorted.grouped(into: groups, count: times.count, meeting)
  }

  /// The values of a histogram by final row.
  func counted(_ entries: [[FactBatch.Entry]], rows: [Int]) -> CountsColumn {
    var target = [Int32](repeating: 0, count: order.count)
    for (position, row) in order.enumerated() {
      target[Int(row)] = groups.map { $0[position] } ?? Int32(position)
    }
    var bases: [Int] = [0]
    for count in rows { bases.append(bases[bases.count - 1] + count) }
    var starts = [Int](repeating: 0, count: times.count + 1)
    for (entries, base) in zip(entries, bases) {
      for entry in entries { starts[Int(target[base + Int(entry.row)]) + 1] += 1 }
    }
    for row in 0..<times.count { starts[row + 1] += starts[row] }
    var next = starts
    var keys = [Int64](repeating: 0, count: starts[times.count])
    for (entries, base) in zip(entries, bases) {
      for entry in entries {
        let row = Int(target[base + Int(entry.row)])
        keys[next[row]] = entry.key
        next[row] += 1
      }
    }
    return CountsColumn(keys: keys, starts: starts)
  }

  /// A counting sort: the rows by owner, stable, and where each owner's begin.
  private static func byOwner(
    _ batches: [FactBatch], ownerCount: Int
  ) -> (order: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: ownerCount + 1)
    for batch in batches {
      for owner in batch.owners { starts[Int(owner) + 1] += 1 }
    }
    for owner in 0..<ownerCount { starts[owner + 1] += starts[owner] }
    var next = starts
    var order = [Int32](repeating: 0, count: Int(starts[ownerCount]))
    var row: Int32 = 0
    for batch in batches {
      for owner in batch.owners {
        order[Int(next[Int(owner)])] = row
        next[Int(owner)] += 1
        row += 1
      }
    }
    return (order, starts)
  }

  /// Whether an owner's times rise strictly, as data by day nearly always has them already.
  private static func isAscending(
    _ order: [Int32], _ rows: Range<Int>, _ times: [Int32]
  ) -> Bool {
    var last = Int32.min
    for position in rows {
      let time = times[Int(order[position])]
      if time <= last { return false }
      last = time
    }
    return true
  }

  /// Makes one of neighbours with one owner and time.
  private static func grouped(
    _ times: [Int32], _ starts: [Int32]
  ) -> (groups: [Int32], starts: [Int32], times: [Int32]) {
    var groups: [Int32] = []
    var finalStarts: [Int32] = [0]
    var finalTimes: [Int32] = []
    groups.reserveCapacity(times.count)
    for owner in 0..<starts.count - 1 {
      let first = finalTimes.count
      for position in Int(starts[owner])..<Int(starts[owner + 1]) {
        let time = times[position]
        if finalTimes.count == first || finalTimes[finalTimes.count - 1] != time {
          finalTimes.append(time)
        }
        groups.append(Int32(finalTimes.count - 1))
      }
      finalStarts.append(Int32(finalTimes.count))
    }
    return (groups, finalStarts, finalTimes)
  }
}
