internal import DataSources
internal import Dates
internal import Diagnostics
internal import Notes

/// A CSV file that people keep by hand, read by the names of its columns.
struct RecordTable {
  let table: CSVTable
  private let columns: [String: Int]

  /// Reads a table; columns that must be there and are not are diagnostics.
  ///
  /// Extra columns are allowed, unless one looks like a misspelt optional column, which would then be missed
  /// in silence.
  init?(
    _ path: String, _ files: ContentFiles, required: [String], optional: [String],
    _ problems: inout [Diagnostic]
  ) {
    guard let bytes = files.texts[path] else {
      problems.append(
        .error(
          "missing-file", at: SourceLocation(file: files.shown(path)), "there is no '\(path)'",
          hint: "It needs the columns \(required.joined(separator: ", "))"))
      return nil
    }
    // The table's own words speak of a setting that only data files have.
    if files.text(path, &problems) == nil { return nil }
    let (table, found) = CSVTable.read(bytes, file: files.shown(path))
    problems += found
    if found.containsErrors { return nil }
    var columns: [String: Int] = [:]
    for (index, name) in table.header.enumerated() where columns[name.lowercased()] == nil {
      columns[name.lowercased()] = index
    }
    self.table = table
    self.columns = columns
    let missing = required.filter { columns[$0] == nil }
    for name in missing {
      problems.append(
        .error(
          "missing-column", at: SourceLocation(file: files.shown(path), line: 1, column: 1),
          "the table has no column '\(name)'", hint: suggestion(for: name, among: table.header)))
    }
    if !missing.isEmpty { return nil }
    let absent = optional.filter { columns[$0] == nil }
    for name in table.header where !(required + optional).contains(name.lowercased()) {
      guard let meant = nearestName(to: name, among: absent) else { continue }
      problems.append(
        .warning(
          "unread-column", at: SourceLocation(file: files.shown(path), line: 1, column: 1),
          "nothing reads the column '\(name)'", hint: "Did you mean '\(meant)'?"))
    }
  }

  /// The text of a cell; `nil` when it is empty or the table has no such column.
  func text(_ column: String, of row: CSVTable.Row) -> String? {
    guard let index = columns[column], index < row.fields.count else { return nil }
    let text = row.fields[index].trimmed
    return text.isEmpty ? nil : text
  }

  /// A cell that names something; `nil` when it is empty.
  func reference(_ column: String, of row: CSVTable.Row) -> Reference? {
    text(column, of: row).map { Reference($0, at: location(column, of: row)) }
  }

  func location(_ column: String, of row: CSVTable.Row) -> SourceLocation {
    table.location(of: columns[column] ?? 0, in: row)
  }

  /// A cell that must not be empty.
  func require(
    _ column: String, of row: CSVTable.Row, _ problems: inout [Diagnostic]
  ) -> String? {
    if let text = text(column, of: row) { return text }
    problems.append(
      .error("empty-cell", at: location(column, of: row), "the cell '\(column)' is empty"))
    return nil
  }

  /// A day, written `2026-10-31`.
  func date(
    _ column: String, of row: CSVTable.Row, _ problems: inout [Diagnostic]
  ) -> CivilDate? {
    guard let text = text(column, of: row) else { return nil }
    if let date = CivilDate(iso: text) { return date }
    problems.append(
      .error(
        "bad-date", at: location(column, of: row), "'\(text)' is no day of the calendar",
        hint: "Write it as 2026-10-31"))
    return nil
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
