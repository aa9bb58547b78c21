internal import DataSources
internal import Diagnostics
internal import MIME
internal import Notes

extension PeopleFile {
  /// The address in a row of a person, or `nil` with a diagnostic when it is none.
  mutating func email(
    of person: String, _ row: CSVTable.Row, _ table: RecordTable, _ problems: inout [Diagnostic]
  ) -> String? {
    guard let cell = table.reference("email", of: row) else { return nil }
    // The same address stands in every row of a person who moved, and is judged once.
    if let known = addresses[person], known.text == cell.text {
      return MailAddress(cell.text)?.text
    }
    addresses[person] = addresses[person] ?? cell
    if let address = MailAddress(cell.text) { return address.text }
    problems.append(.badAddress(cell.text, at: cell.location))
    return nil
  }

  mutating func language(of row: CSVTable.Row, _ table: RecordTable) -> String? {
    guard let cell = table.reference("language", of: row) else { return nil }
    languages.append(cell)
    return cell.text
  }
}
