extension FactTable {
  /// Part of a group: an owner during some times.
  package struct Share: Sendable, Hashable {
    package let owner: Int
    package let times: Range<Int32>

    package init(owner: Int, times: Range<Int32>) {
      self.owner = owner
      self.times = times
    }
  }

  /// The same measures for groups of owners: teams, teams of teams, the operation.
  ///
  /// A group's row at a time is the sum of its owners' rows at that time, each owner counted only while it
  /// belongs. Group `i` of the result is `groups[i]`.
  package func rolledUp(_ groups: [[Share]]) -> FactTable {
    guard let span = timeSpan else {
      return FactTable.empty(layout: layout, ownerCount: groups.count)
    }
    var builder = RollUp(table: self, span: span)
    for group in groups { builder.add(group) }
    return builder.finished()
  }
}

/// Adds up one group after another over a scratch line of all times.
private struct RollUp {
  let table: FactTable
  let span: ClosedRange<Int32>
  /// The row within the group of each time; −1 where the group has none.
  private var rowOfTime: [Int32]
  private var ownerStarts: [Int32] = [0]
  private var times: [Int32] = []
  private var columns: [[MeasureColumn]]
  private var histograms: [CountsColumn]

  init(table: FactTable, span: ClosedRange<Int32>) {
    self.table = table
    self.span = span
    rowOfTime = [Int32](repeating: -1, count: Int(span.upperBound - span.lowerBound) + 1)
    columns = table.layout.scalars.map { _ in [] }
    histograms = table.layout.histograms.map { _ in CountsColumn() }
  }

  mutating func add(_ group: [FactTable.Share]) {
    let slices = group.map { table.rows(of: $0.owner, in: $0.times) }.filter { !$0.isEmpty }
    let first = times.count
    for slice in slices {
      for row in slice { rowOfTime[Int(table.times[row] - span.lowerBound)] = 0 }
    }
    var count: Int32 = 0
    for index in rowOfTime.indices where rowOfTime[index] == 0 {
      rowOfTime[index] = count
      times.append(span.lowerBound + Int32(index))
      count += 1
    }
    ownerStarts.append(Int32(times.count))
    sumColumns(slices, count: Int(count))
    mergeHistograms(slices, count: Int(count))
    for time in times[first...] { rowOfTime[Int(time - span.lowerBound)] = -1 }
  }

  private mutating func sumColumns(_ slices: [Range<Int>], count: Int) {
    let runs = slices.flatMap { self.runs(of: $0) }
    for index in columns.indices {
      let column = table.columns[index]
      var sums = MeasureColumn.accumulator(count: count, decimals: column.decimals)
      for run in runs { sums.accumulate(column, rows: run.rows, at: run.target) }
      sums.narrowIfPossible()
      columns[index].append(sums)
    }
  }

  /// Rows of an owner cut where the group has times in between that the owner lacks.
  private func runs(of slice: Range<Int>) -> [(rows: Range<Int>, target: Int)] {
    var runs: [(rows: Range<Int>, target: Int)] = []
    var start = slice.lowerBound
    // Targets rise, so that a slice as long as the way between its ends is one run.
    while start < slice.upperBound {
      let first = target(start)
      var end = slice.upperBound
      if target(end - 1) - first != end - 1 - start {
        end = start + 1
        while end < slice.upperBound, target(end) - first == end - start { end += 1 }
      }
      runs.append((start..<end, first))
      start = end
    }
    return runs
  }

  private func target(_ row: Int) -> Int {
    Int(rowOfTime[Int(table.times[row] - span.lowerBound)])
  }

  private mutating func mergeHistograms(_ slices: [Range<Int>], count: Int) {
    if histograms.isEmpty { return }
    var sources = [[Int]](repeating: [], count: count)
    for row in slices.joined() {
      sources[Int(rowOfTime[Int(table.times[row] - span.lowerBound)])].append(row)
    }
    for index in histograms.indices {
      for rows in sources {
        histograms[index].appendRow(merging: rows, of: table.histograms[index])
      }
    }
  }

  func finished() -> FactTable {
    FactTable(
      layout: table.layout, ownerStarts: ownerStarts, times: times,
      columns: columns.map { MeasureColumn.joined($0, rows: $0.map(\.count)) },
      histograms: histograms)
  }
}
