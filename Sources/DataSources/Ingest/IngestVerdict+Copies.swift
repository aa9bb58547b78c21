internal import Dates
internal import Diagnostics
internal import Measures

extension IngestVerdict {
  /// Refuses a table whose bytes another table of the same source has too: every row would count twice.
  mutating func refuseCopies(_ source: SourceReport, number: Int) {
    struct Content: Hashable {
      let bytes: Int
      let hash: UInt64
    }
    var firstOf: [Content: String] = [:]
    for file in source.files where file.rows.used > 0 {
      let content = Content(bytes: file.bytes, hash: file.hash)
      guard let first = firstOf[content] else {
        firstOf[content] = file.path
        continue
      }
      copied.insert(number)
      add([
        .error(
          "same-table", at: SourceLocation(file: file.path),
          "the table is the same as \(first), so every row would count twice",
          hint: "Take one of the two away, or out of 'files:' of source '\(source.name)'")
      ])
    }
  }

  /// Names rows of daily tables that stand in them twice; they are counted as they stand.
  mutating func name(
    _ repeated: [RepeatedRows], _ definitions: [SourceDefinition], _ owners: OwnerLookup
  ) {
    for rows in repeated where !copied.contains(rows.source) {
      let definition = definitions[rows.source]
      let day = CivilDate(dayNumber: rows.time)
      let whose = owners.name(of: rows.owner).map { " of '\($0)'" } ?? ""
      let isOne = rows.count == 1
      add([
        .warning(
          "repeated-rows", at: definition.location,
          "source '\(definition.name)': \(rows.count) \(isOne ? "row is" : "rows are") the same as"
            + " another, word for word, and \(isOne ? "counts" : "count") twice",
          hint: "Look for the row\(whose) on \(day)")
      ])
    }
  }
}
