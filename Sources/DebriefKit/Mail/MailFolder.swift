internal import Content
internal import Dates
internal import Publishing

/// Finds rendered issues and their ledgers in a project.
struct MailFolder: Sendable {
  let project: ProjectFolder
  let calendar: PeriodCalendar

  /// The folder of an issue: by its whole id, or the newest of its kind.
  func find(_ name: String) throws -> String {
    let folder = project.mailFolder("")
    let names = FileReading.exists(folder) ? try FileReading.list(folder).map(\.name) : []
    let known = names.filter { FileReading.exists(folder + $0 + "/" + MailManifest.name) }
    if known.contains(name) { return name }
    let ofKind = known.compactMap { id -> (id: String, period: Period, revision: Int)? in
      split(id).flatMap { $0.kind == name ? (id, $0.period, $0.revision) : nil }
    }
    let newest = ofKind.max { ($0.period.first, $0.revision) < ($1.period.first, $1.revision) }
    guard let newest else {
      throw DebriefFailure.wrongUse(
        "there is no rendered issue '\(name)' in \(folder); 'debrief mail render \(name)' makes it")
    }
    return newest.id
  }

  /// `agent-week-2026-w44-r2` is the kind `agent-week`, week 44 of 2026, in its second revision.
  private func split(_ id: String) -> (kind: String, period: Period, revision: Int)? {
    var parts = id.split(separator: "-")
    var revision = 1
    if let last = parts.last, last.first == "r", let number = Int(last.dropFirst()) {
      revision = number
      parts.removeLast()
    }
    for count in stride(from: min(3, parts.count - 1), through: 1, by: -1) {
      let name = parts.suffix(count).joined(separator: "-").uppercased()
      guard let period = calendar.period(named: name) else { continue }
      return (parts.dropLast(count).joined(separator: "-"), period, revision)
    }
    return nil
  }
}

extension ProjectFolder {
  /// The ledger of an issue; all its revisions share it.
  func mailLedger(_ issue: String) -> String { mailRecords + "/" + issue + ".jsonl" }
}
