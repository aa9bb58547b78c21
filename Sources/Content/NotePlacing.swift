internal import Dates
internal import Diagnostics
internal import Notes
internal import Workforce

/// Looks up the names of one note, and finds the folder that it belongs to.
struct NotePlacing {
  let directory: NameDirectory
  var problems: [Diagnostic] = []

  init(_ directory: NameDirectory) { self.directory = directory }

  private var organisation: Organisation { directory.organisation }

  mutating func place(_ note: Note) -> PlacedNote? {
    var agents: [Int] = []
    var teams: [Int] = []
    for reference in note.about {
      switch directory.subject(reference, &problems) {
      // Somebody named twice is one person.
      case .agent(let number): if !agents.contains(number) { agents.append(number) }
      case .team(let number): if !teams.contains(number) { teams.append(number) }
      case .all, nil: break
      }
    }
    let author = note.by.flatMap { directory.person($0, &problems) }
    for reference in note.metrics + note.step { directory.check(metric: reference, &problems) }
    for field in note.fields { check(field.value) }
    directory.check(note.body, about: subject(agents, teams), &problems)
    let isAboutTeams = agents.isEmpty
    for agent in agents {
      let membership = organisation.latestMembership(of: agent, on: note.date)
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

  /// Whose figures the note's blocks show when they do not say.
  private func subject(_ agents: [Int], _ teams: [Int]) -> NameDirectory.Subject {
    agents.first.map { .agent($0) } ?? teams.first.map { .team($0) } ?? .all
  }

  private mutating func check(_ value: NoteValue) {
    switch value {
    case .metric(let reference): directory.check(metric: reference, &problems)
    case .metrics(let references):
      for reference in references { directory.check(metric: reference, &problems) }
    case .agent(let reference): _ = directory.person(reference, &problems)
    case .team(let reference): _ = directory.subject(reference, &problems)
    case .text, .date, .flag, .number, .link: break
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
}
