internal import Dates

/// The id of one issue: its kind and its period, `agent-week-2026-w44`.
struct IssueName: Sendable, Hashable {
  /// As debrief.yml names it: `agent-week`.
  let kind: String
  let period: Period

  /// Fit for a folder and for a file.
  var id: String { kind + "-" + period.id.lowercased() }

  /// Corrections lie beside what they correct, so that what was sent stays as it was sent.
  func folder(revision: Int) -> String { revision > 1 ? id + "-r\(revision)" : id }
}
