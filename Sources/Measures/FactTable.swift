/// All facts of a build in columns, sorted by owner and then by time.
///
/// The rows of one owner stand together, so a period's figure is the sum of a short run of each column.
package struct FactTable: Sendable {
  package let layout: MeasureLayout
  /// Where each owner's rows begin; one more than there are owners.
  package private(set) var ownerStarts: [Int32]
  /// The day number, or day × 96 + slot, of each row.
  package private(set) var times: [Int32]
  package private(set) var columns: [MeasureColumn]
  package private(set) var histograms: [CountsColumn]

  package var ownerCount: Int { ownerStarts.count - 1 }
  package var rowCount: Int { times.count }

  init(
    layout: MeasureLayout, ownerStarts: [Int32], times: [Int32], columns: [MeasureColumn],
    histograms: [CountsColumn]
  ) {
    self.layout = layout
    self.ownerStarts = ownerStarts
    self.times = times
    self.columns = columns
    self.histograms = histograms
  }

  /// A table without a row.
  package static func empty(layout: MeasureLayout, ownerCount: Int) -> FactTable {
    assemble([], layout: layout, ownerCount: ownerCount)
  }

  /// The rows of an owner.
  package func rows(of owner: Int) -> Range<Int> {
    Int(ownerStarts[owner])..<Int(ownerStarts[owner + 1])
  }

  /// The rows of an owner within a range of times.
  package func rows(of owner: Int, in range: Range<Int32>) -> Range<Int> {
    let all = rows(of: owner)
    let lower = firstRow(in: all, notBefore: range.lowerBound)
    return lower..<firstRow(in: lower..<all.upperBound, notBefore: range.upperBound)
  }

  /// The first and last time of any row.
  package var timeSpan: ClosedRange<Int32>? {
    guard let first = times.min(), let last = times.max() else { return nil }
    return first...last
  }

  private func firstRow(in rows: Range<Int>, notBefore time: Int32) -> Int {
    var low = rows.lowerBound
    var high = rows.upperBound
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FactTable {
  /// The table without what happened at a time or later; itself when there is nothing to leave out.
  package func cut(before time: Int32) -> FactTable {
    guard let span = timeSpan, span.upperBound >= time else { return self }
    return rolledUp((0..<ownerCount).map { [Share(owner: $0, times: Int32.min..<time)] })
  }
}
