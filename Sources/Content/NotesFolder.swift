internal import Dates
internal import Diagnostics
internal import Notes
internal import Workforce

/// Reads `notes/**/*.md` and looks up every name in them.
///
/// A note that is not understood in full is withheld, never guessed at; its file is named.
enum NotesFolder {
  struct Result {
    var notes: [PlacedNote] = []
    /// Files of notes that are not published.
    var withheld: [String] = []
  }

  static func read(
    _ files: ContentFiles, kinds: NoteKinds, organisation: Organisation, metrics: Set<String>,
    _ problems: inout [Diagnostic]
  ) -> Result {
    var result = Result()
    var fileOfID: [String: String] = [:]
    var notes: [Note] = []
    for path in files.paths(below: "notes", ending: ".md") {
      let (note, found) = Note.read(
        text: files.texts[path] ?? [], file: files.shown(path), kinds: kinds)
      problems += found.map(withholding)
      guard let note else {
        result.withheld.append(files.shown(path))
        continue
      }
      if let other = fileOfID[note.id] {
        problems.append(
          .error(
            "duplicate-note", at: SourceLocation(file: note.file),
            "its id '\(note.id)' is taken by \(other)", hint: "Rename one of the two files"))
        continue
      }
      fileOfID[note.id] = note.file
      notes.append(note)
    }
    let ids = Set(fileOfID.keys)
    for note in notes {
      var placing = NotePlacing(organisation: organisation, metrics: metrics, notes: ids)
      let placed = placing.place(note)
      problems += placing.problems
      if let placed { result.notes.append(placed) } else { result.withheld.append(note.file) }
    }
    result.notes.sort { ($0.note.date, $0.note.id) < ($1.note.date, $1.note.id) }
    return result
  }

  /// A note that does not say who may read it does no harm unpublished, so it stops no build.
  ///
  /// The build names it. Any other fault is a mistake in what everyone is about to read.
  private static func withholding(_ problem: Diagnostic) -> Diagnostic {
    guard ["no-audience", "unknown-audience"].contains(problem.id) else { return problem }
    return .warning(
      problem.id, at: problem.location, problem.message + ", so the note is not published",
      hint: problem.hint)
  }
}

/// Looks up the names of one note.
private struct NotePlacing {
  let organisation: Organisation
  let metrics: Set<String>
  let notes: Set<String>
  var problems: [Diagnostic] = []

  init(organisation: Organisation, metrics: Set<String>, notes: Set<String>) {
    self.organisation = organisation
    self.metrics = metrics
    self.notes = notes
  }

  mutating func place(_ note: Note) -> PlacedNote? {
    var agents: [Int] = []
    var teams: [Int] = []
    for reference in note.about {
      switch subject(reference) {
      case .agent(let number): agents.append(number)
      case .team(let number): teams.append(number)
      case .all, nil: break
      }
    }
    let author = note.by.flatMap { person($0) }
    for reference in note.metrics + note.step { check(metric: reference) }
    for field in note.fields { check(field.value) }
    checkText(of: note)
    let isAboutTeams = agents.isEmpty
    for agent in agents {
      let membership =
        organisation.membership(of: agent, on: note.date)
        ?? organisation.memberships(of: agent).last
      if let team = membership.flatMap({ organisation.teamNumber($0.team) }), !teams.contains(team)
      {
        teams.append(team)
      }
    }
    if problems.containsErrors { return nil }
    return audience(of: note, agents: agents, teams: teams).map {
      PlacedNote(
        note: note, audience: $0, agents: agents, teams: teams, author: author,
        isAboutTeams: isAboutTeams)
    }
  }

  private enum Subject {
    case agent(Int)
    case team(Int)
    case all
  }

  private mutating func subject(_ reference: Reference) -> Subject? {
    let text = reference.text
    if text == "everyone" || text == "operation" { return .all }
    if text.hasPrefix("team:") {
      let id = String(text.dropFirst(5))
      if let team = organisation.teamNumber(id) { return .team(team) }
      unknown("team", id, reference, among: organisation.teams.map(\.id))
      return nil
    }
    if let agent = organisation.agentNumber(text) { return .agent(agent) }
    if let team = organisation.teamNumber(text) { return .team(team) }
    unknown("person or team", text, reference, among: organisation.agents.map(\.id))
    return nil
  }

  private mutating func person(_ reference: Reference) -> Int? {
    if let agent = organisation.agentNumber(reference.text) { return agent }
    unknown("person", reference.text, reference, among: organisation.agents.map(\.id))
    return nil
  }

  private mutating func check(metric reference: Reference) {
    if metrics.contains(reference.text) { return }
    unknown("metric", reference.text, reference, among: metrics)
  }

  private mutating func check(_ value: NoteValue) {
    switch value {
    case .metric(let reference): check(metric: reference)
    case .metrics(let references): for reference in references { check(metric: reference) }
    case .agent(let reference): _ = person(reference)
    case .team(let reference): _ = subject(reference)
    case .text, .date, .flag, .number, .link: break
    }
  }

  /// Links, live figures and promises in the text.
  private mutating func checkText(of note: Note) {
    for figure in note.body.figures {
      for metric in [figure.metric] + figure.furtherMetrics { check(metric: metric) }
      if let of = figure.of { _ = subject(of) }
    }
    for link in note.body.links {
      let parts = link.text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let reference = Reference(parts[1], at: link.location)
      if parts[0] == "metric" { check(metric: reference) }
      if parts[0] == "note", !notes.contains(parts[1]) {
        unknown("note", parts[1], reference, among: notes)
      }
    }
    for commitment in note.commitments {
      if case .other(let reference) = commitment.owner { _ = person(reference) }
    }
  }

  private mutating func audience(of note: Note, agents: [Int], teams: [Int]) -> Audience? {
    switch note.audience {
    case .everyone: return .everyone
    case .manager: return .operation
    case .agent:
      if agents.count == 1 { return .agent(organisation.agents[agents[0]].id) }
      refuse(note, "the audience 'agent' needs a note about one person")
    case .team:
      if teams.count == 1 { return .team(organisation.teams[teams[0]].id) }
      refuse(note, "the audience 'team' needs a note about one team, or people of one team")
    case .lead:
      if teams.count == 1 { return .lead(organisation.teams[teams[0]].id) }
      refuse(note, "the audience 'lead' needs a note about one team, or people of one team")
    }
    return nil
  }

  private mutating func refuse(_ note: Note, _ message: String) {
    problems.append(
      .warning(
        "no-audience", at: note.about.first?.location ?? SourceLocation(file: note.file),
        message + ", so the note is not published",
        hint: "Change 'about', or give it another audience"))
  }

  private mutating func unknown(
    _ what: String, _ name: String, _ reference: Reference, among known: some Sequence<String>
  ) {
    problems.append(
      .error(
        "unknown-name", at: reference.location, "there is no \(what) '\(name)'",
        hint: suggestion(for: name, among: known)))
  }
}
