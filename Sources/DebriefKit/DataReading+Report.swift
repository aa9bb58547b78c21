internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Reports

extension DataReading {
  /// The sources as the pages show them, with the names of files that `shown` gives.
  func sourceRows(_ project: Project, shown: (String) -> String = { $0 }) -> [SourceRow] {
    let newest = report.sources.compactMap(\.lastDay).max()
    let coverage = SourceCoverage(closings.found ?? facts, project)
    return report.sources.map { source in
      let rows = source.rows
      return SourceRow(
        name: source.name, firstDay: source.firstDay, lastDay: source.lastDay, rows: rows.read,
        used: rows.used, leftOut: rows.skipped, setAside: rows.quarantined,
        missingDays: coverage.missingDays(of: source.name),
        daysBehind: source.lastDay.flatMap { last in newest.map { last.distance(to: $0) } } ?? 0,
        files: source.files.map { file in
          SourceRow.File(
            name: shown(file.path), bytes: file.bytes, hash: hexadecimal(file.hash),
            rows: file.rows.read, used: file.rows.used, setAside: file.rows.quarantined)
        })
    }
  }

  /// Rows set aside, by source and reason, the most frequent first.
  func quarantineRows(shown: (String) -> String) -> [QuarantineRow] {
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
            QuarantineRow.Example(place: shown($0.location.description), text: $0.text)
          })
      }
    }
  }

  private func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Which days each source covers, seen from the facts of the whole operation.
private struct SourceCoverage {
  private let operation: FactTable
  private let project: Project

  init(_ facts: FactTable, _ project: Project) {
    operation = facts.rolledUp([
      (0..<facts.ownerCount).map {
        FactTable.Share(owner: $0, times: Int32.min..<Int32.max)
      }
    ])
    self.project = project
  }

  /// Working days between a source's first and last one on which it has nothing.
  ///
  /// Weekdays on which a source mostly has nothing are not its days: a back office rests on Saturdays when
  /// the phones do not.
  func missingDays(of source: String) -> [CivilDate] {
    let present = daysWithRows(of: source)
    guard let first = present.min(), let last = present.max() else { return [] }
    let worked = (first...last).map { CivilDate(dayNumber: $0) }.filter {
      project.settings.workingDays.isWorked($0)
    }
    var days = [Int](repeating: 0, count: 8)
    var missing = [[CivilDate]](repeating: [], count: 8)
    for day in worked {
      days[day.weekday] += 1
      if !present.contains(day.dayNumber) { missing[day.weekday].append(day) }
    }
    return (1...7).filter { 2 * missing[$0].count < days[$0] }.flatMap { missing[$0] }.sorted()
  }

  private func daysWithRows(of source: String) -> Set<Int32> {
    let measures = project.sources.first { $0.name == source }?.measures ?? []
    guard let measure = measures.first(where: { $0.expression.aggregate.isScalar })?.name,
      let column = operation.layout.scalars.firstIndex(of: measure)
    else { return [] }
    return Set(
      operation.times.indices.filter { operation.columns[column].scaled(at: $0) != nil }
        .map { operation.times[$0] })
  }
}
