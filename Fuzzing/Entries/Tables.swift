internal import DataSources
internal import Diagnostics
internal import Measures

/// Tables: rows are whole or named, no row is lost, and blocks and threads change nothing.
enum Tables {
  /// The first byte says how the rest is to be read.
  static func fault(_ input: [UInt8]) -> String? {
    guard let choice = input.first else { return nil }
    let bytes = Array(input.dropFirst())
    return smallTable(bytes, choice) ?? facts(bytes, choice)
  }

  private static func smallTable(_ bytes: [UInt8], _ choice: UInt8) -> String? {
    let delimiter = choice & 1 == 0 ? nil : CSVDialect.delimiters[Int(choice >> 1) % 4]
    let (table, _) = CSVTable.read(bytes, file: "t.csv", delimiter: delimiter)
    if table.header.isEmpty, !table.rows.isEmpty { return "rows without a header" }
    for row in table.rows where row.fields.count != table.header.count {
      return "a row of \(row.fields.count) fields under a header of \(table.header.count)"
    }
    return nil
  }

  /// Reads the bytes as the data of a source, whole and in pieces.
  private static func facts(_ bytes: [UInt8], _ choice: UInt8) -> String? {
    guard let file = UnnamedFile(bytes) else { return nil }
    let source = Source.all[Int(choice) % Source.all.count]
    guard let whole = read(source, file.path, blockSize: 1 << 16, jobs: 1) else { return nil }
    guard let parts = read(source, file.path, blockSize: 1 << 10, jobs: 2) else {
      return "read in one piece, not in blocks"
    }
    for file in whole.report.sources.flatMap(\.files) {
      let rows = file.rows
      let kept = rows.used + rows.skipped + rows.outside + rows.quarantined
      if rows.read != kept { return "\(rows.read) rows read, \(kept) accounted for" }
    }
    return whole.traces == parts.traces ? nil : "blocks or threads changed the facts"
  }

  private static func read(
    _ source: SourceDefinition, _ path: String, blockSize: Int, jobs: Int
  ) -> IngestResult? {
    try? Ingest.run(
      [source], files: [IngestInput(source: 0, path: "t.csv", absolutePath: path)],
      owners: Source.owners, shape: FactShape(ownerKind: .people, time: .day, countRows: true),
      jobs: jobs, options: IngestOptions(blockSize: blockSize))
  }
}

extension IngestResult {
  /// Everything a build would use, in words that can be compared.
  fileprivate var traces: [String] {
    let rows = report.sources.flatMap(\.files).map { "\($0.rows) \($0.quarantine)" }
    let cells = facts.columns.map { "\($0.sum(0..<facts.rowCount)?.millionths ?? 0)" }
    return rows + cells + ["\(facts.times)"] + report.diagnostics.map(\.description)
  }
}
