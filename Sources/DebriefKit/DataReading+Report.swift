internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Reports

extension DataReading {
  /// The sources as the pages show them.
  func sourceRows(_ settings: Settings) -> [SourceRow] {
    let newest = report.sources.compactMap(\.lastDay).max()
    return report.sources.map { source in
      let rows = source.rows
      return SourceRow(
        name: source.name, firstDay: source.firstDay, lastDay: source.lastDay, rows: rows.read,
        used: rows.used, leftOut: rows.skipped, setAside: rows.quarantined, missingDays: [],
        daysBehind: source.lastDay.flatMap { last in newest.map { last.distance(to: $0) } } ?? 0,
        files: source.files.map { file in
          SourceRow.File(
            name: file.path, bytes: file.bytes, hash: hexadecimal(file.hash),
            rows: file.rows.read, used: file.rows.used, setAside: file.rows.quarantined)
        })
    }
  }

  /// Rows set aside, by source and reason, the most frequent first.
  var quarantineRows: [QuarantineRow] {
    report.sources.flatMap { source in
      var byReason: [String: (count: Int, examples: [QuarantineReason.Example])] = [:]
      for reason in source.files.flatMap(\.quarantine) {
        byReason[reason.reason, default: (0, [])].count += reason.count
        byReason[reason.reason, default: (0, [])].examples += reason.examples
      }
      return byReason.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
        QuarantineRow(
          source: source.name, reason: $0.key, count: $0.value.count,
          examples: $0.value.examples.prefix(5).map {
            QuarantineRow.Example(place: $0.location.description, text: $0.text)
          })
      }
    }
  }

  private func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
