internal import Composing
internal import Content
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

extension IssueName {
  /// The period that the user names, or the last one of the issue's rhythm that data covers to its end.
  init(_ options: MailOptions, _ issue: MailIssue, _ input: ReportInput) throws(DebriefFailure) {
    let calendar = input.project.settings.calendar
    let grain = issue.every.grain
    if let id = options.period {
      guard let period = calendar.period(named: id), period.grain == grain else {
        let example = calendar.period(grain, containing: input.asOf).id
        throw .wrongUse(
          "'\(id)' is no \(grain.rawValue) of '\(issue.id)'; write --period \(example)")
      }
      self.init(kind: issue.id, period: period)
      return
    }
    let running = calendar.period(grain, containing: input.asOf)
    let isOver = running.last <= input.asOf
    self.init(kind: issue.id, period: isOver ? running : calendar.previous(before: running))
  }
}
