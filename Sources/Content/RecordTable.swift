internal import DataSources
internal import Dates
internal import Diagnostics
internal import Notes

/// A CSV file that people keep by hand, read by the names of its columns.
struct RecordTable {
  let table: CSVTable
  private let columns: [String: Int]
  /// The header line.
  private let top: SourceLocation

  /// Reads a table; columns that must be there and are not are diagnostics.
  ///
  /// Extra columns are allowed, unless one looks like a misspelt optional column, which would then be missed
  /// in silence.
  init?(
    _ path: String, _ files: ContentFiles, required: [String], optional: [String],
    _ problems: inout [Diagnostic]
  ) {
    let needed = "It needs the columns \(required.joined(separator: ", "))"
    guard let bytes = files.texts[path] else {
      problems.append(files.absence(of: path, hint: needed))
      return nil
    }
    // The table's own words speak of a setting that only data files have.
    if files.text(path, &problems) == nil { return nil }
    let (table, found) = CSVTable.read(bytes, file: files.shown(path))
    problems += found
    if found.containsErrors { return nil }
    if table.header.isEmpty {
      problems.append(
        .error(
          "empty-file", at: SourceLocation(file: files.shown(path)), "the file is empty",
          hint: needed))
      return nil
    }
    var columns: [String: Int] = [:]
    for (index, name) in table.header.enumerated() where columns[name.lowercased()] == nil {
      columns[name.lowercased()] = index
    }
    self.table = table
    self.columns = columns
    top = SourceLocation(file: files.shown(path), line: 1, column: 1)
    let known = required + optional
    guard checkHeader(required: required, known: known, &problems) else { return nil }
    nameMisspelt(known: known, absent: optional.filter { columns[$0] == nil }, &problems)
    if table.rows.isEmpty {
      problems.append(
        .error(
          "empty-file", at: top, "the file has a header and no rows",
          hint: "Was it cut off on its way?"))
      return nil
    }
  }

  /// Whether every column that must be there is, and none that is read is there twice.
  private func checkHeader(
    required: [String], known: [String], _ problems: inout [Diagnostic]
  ) -> Bool {
    let missing = required.filter { columns[$0] == nil }
    for name in missing {
      problems.append(
        .error(
          "missing-column", at: top, "the table has no column '\(name)'",
          hint: suggestion(for: name, among: table.header)))
    }
    let twice = known.filter { name in table.header.count { $0.lowercased() == name } > 1 }
    for name in twice {
      problems.append(
        .error(
          "duplicate-column", at: top, "the table has the column '\(name)' twice",
          hint: "Keep one of the two"))
    }
    return missing.isEmpty && twice.isEmpty
  }

  private func nameMisspelt(
    known: [String], absent: [String], _ problems: inout [Diagnostic]
  ) {
    for name in table.header where !known.contains(name.lowercased()) {
      guard let meant = nearestName(to: name, among: absent) else { continue }
      problems.append(
        .warning(
          "unread-column", at: top, "nothing reads the column '\(name)'",
          hint: "Did you mean '\(meant)'?"))
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

  /// What a person or a team is called; control characters would act on terminals and pages.
  func name(of row: CSVTable.Row, _ problems: inout [Diagnostic]) -> String? {
    guard let name = require("name", of: row, &problems) else { return nil }
    problems.refuseControls(in: name, of: "the name", at: location("name", of: row))
    return name
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
