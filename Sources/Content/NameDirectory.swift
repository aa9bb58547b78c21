internal import Dates
internal import Diagnostics
internal import Notes
internal import Workforce

/// Every name that a text may use, and what it stands for.
struct NameDirectory {
  enum Subject {
    case agent(Int)
    case team(Int)
    case all
  }

  let organisation: Organisation
  let metrics: Set<String>
  /// What drawings need to know of metrics that could be read.
  let shapes: [String: MetricShape]
  /// Every measure, and whether it is one number a cell; `nil` where the sources could not be read in full.
  let measures: [String: Bool]?
  let notes: Set<String>
  let calendar: PeriodCalendar

  /// The same with the notes that there are.
  func with(notes: Set<String>) -> NameDirectory {
    NameDirectory(
      organisation: organisation, metrics: metrics, shapes: shapes, measures: measures,
      notes: notes, calendar: calendar)
  }

  /// Whom a name means: a person, a team (`billing` or `team:billing`), or all.
  func subject(_ reference: Reference, _ problems: inout [Diagnostic]) -> Subject? {
    let text = reference.text
    if text == "everyone" || text == "operation" { return .all }
    if text.hasPrefix("team:") {
      let id = String(text.dropFirst(5))
      if let team = organisation.teamNumber(id) { return .team(team) }
      problems.append(unknown("team", id, reference, among: organisation.teams.map(\.id)))
      return nil
    }
    if let agent = organisation.agentNumber(text) { return .agent(agent) }
    if let team = organisation.teamNumber(text) { return .team(team) }
    problems.append(
      unknown("person or team", text, reference, among: organisation.agents.map(\.id)))
    return nil
  }

  func person(_ reference: Reference, _ problems: inout [Diagnostic]) -> Int? {
    if let agent = organisation.agentNumber(reference.text) { return agent }
    problems.append(
      unknown("person", reference.text, reference, among: organisation.agents.map(\.id)))
    return nil
  }

  func check(metric reference: Reference, _ problems: inout [Diagnostic]) {
    if metrics.contains(reference.text) { return }
    problems.append(unknown("metric", reference.text, reference, among: metrics))
  }

  /// Looks up the links, live figures and promises of a text; its subject is whose figures it shows by itself.
  func check(
    _ text: MarkdownDocument, about subject: Subject?, isDated: Bool = true,
    _ problems: inout [Diagnostic]
  ) {
    for figure in text.figures {
      check(figure, about: subject, isDated: isDated, &problems)
    }
    for link in text.links {
      let parts = link.text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let reference = Reference(parts[1], at: link.location)
      if parts[0] == "metric" { check(metric: reference, &problems) }
      if parts[0] == "note", !notes.contains(parts[1]) {
        problems.append(unknown("note", parts[1], reference, among: notes))
      }
    }
    for commitment in text.commitments {
      if case .other(let reference) = commitment.owner { _ = person(reference, &problems) }
    }
  }

  func unknown(
    _ what: String, _ name: String, _ reference: Reference, among known: some Sequence<String>
  ) -> Diagnostic {
    .error(
      "unknown-name", at: reference.location, "there is no \(what) '\(name)'",
      hint: suggestion(for: name, among: known))
  }
}
