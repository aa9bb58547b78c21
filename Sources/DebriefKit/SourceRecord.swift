internal import DataSources
internal import Dates
internal import Diagnostics
internal import Publishing

/// What each source gave to a site: a small table in it, beside the page on data, for people and for the next
/// build.
///
/// The next build holds its own counts against it, for a table that was cut off on its way looks like any other
/// short table. It stands in the site and not beside it, so that it is always that of the site readers have.
struct SourceRecord {
  static let path = "operation/data/sources.csv"
  private static let header = "source,used_rows,first_day,last_day"
  /// A source that gives a tenth of what it gave is refused.
  private static let worstShrinking = 10

  let bytes: [UInt8]

  init(_ report: IngestReport) {
    let rows = report.sources.map { source in
      let days = [source.firstDay, source.lastDay].map { $0?.description ?? "" }
      return ([source.name, String(source.rows.used)] + days).joined(separator: ",")
    }
    bytes = Array(([SourceRecord.header] + rows).map { $0 + "\n" }.joined().utf8)
  }

  /// The rows that each source gave to the site at a place; none where there is no site, or an older one.
  private static func usedRows(site: String) throws -> [String: Int] {
    let file = site + "/" + path
    guard FileReading.exists(file) else { return [:] }
    var rows: [String: Int] = [:]
    for line in String(decoding: try FileReading.read(file), as: UTF8.self).split(separator: "\n")
      .dropFirst()
    {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      if cells.count > 1, let used = Int(cells[1]) { rows[String(cells[0])] = used }
    }
    return rows
  }

  /// Refuses sources that give ten times fewer rows than they gave to the site that readers have.
  static func shrunk(
    _ report: IngestReport, _ definitions: [SourceDefinition], site: String
  ) throws -> [Diagnostic] {
    let old = try usedRows(site: site)
    return zip(report.sources, definitions).compactMap { source, definition in
      let used = source.rows.used
      guard let before = old[source.name], before > 0, used * worstShrinking <= before
      else { return nil }
      return .error(
        "fewer-rows", at: definition.location,
        "source '\(source.name)' gives \(used) rows, and \(before) to the site that readers have",
        hint: "Was a table cut off on its way? If it is right so, build with --accept-fewer-rows")
    }
  }
}
