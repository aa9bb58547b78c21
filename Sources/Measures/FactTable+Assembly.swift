extension FactTable {
  /// Sorts the rows of many batches by owner and time, and adds up rows that meet.
  ///
  /// Columns are gathered one at a time and the batches' own freed as it goes, so that the peak is one copy of
  /// the facts and one column. Sums are of integers: the order of the batches does not matter.
  package static func assemble(
    _ batches: consuming [FactBatch], layout: MeasureLayout, ownerCount: Int
  ) -> FactTable {
    for index in batches.indices { batches[index].seal() }
    let rows = batches.map(\.rowCount)
    let order = RowOrder(taking: &batches, ownerCount: ownerCount)
    func arranged(
      _ meeting: CellMeeting, _ place: WritableKeyPath<FactBatch, MeasureColumn>
    ) -> MeasureColumn {
      var parts: [MeasureColumn] = []
      for index in batches.indices {
        parts.append(batches[index][keyPath: place])
        batches[index][keyPath: place] = MeasureColumn()
      }
      return order.arranged(MeasureColumn.joined(parts, rows: rows), meeting)
    }
    var columns = layout.scalars.indices.map { arranged(.sum, \.columns[$0]) }
    for (number, measure) in layout.spans.enumerated() {
      columns[measure] = MeasureColumn.between(
        arranged(.smallest, \.spans[number].low), arranged(.largest, \.spans[number].high),
        fallback: columns[measure])
    }
    let histograms = layout.histograms.indices.map { measure in
      var entries: [[FactBatch.Entry]] = []
      for index in batches.indices {
        entries.append(batches[index].entries[measure])
        batches[index].entries[measure] = []
      }
      return order.counted(entries, rows: rows)
    }
    return FactTable(
      layout: layout, ownerStarts: order.ownerStarts, times: order.times, columns: columns,
      histograms: histograms)
  }
}
