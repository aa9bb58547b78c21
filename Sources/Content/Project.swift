package import DataSources
package import Dates
package import Diagnostics
internal import Measures
package import Notes
package import Workforce

/// Everything that people wrote, read and checked: the input of a build but for the data itself.
package struct Project: Sendable {
  package private(set) var settings: Settings
  package let organisation: Organisation
  /// None where nobody is known to count for: every row would be one more fault of the same cause.
  package let sources: [SourceDefinition]
  /// In the order of the scorecard.
  package let metrics: [MetricText]
  /// Oldest first.
  package let notes: [PlacedNote]
  /// Files of notes that are not published, because something in them was not understood.
  package let withheldNotes: [String]
  /// The languages that mail is to be written in, each where it is named; whether there are such is not for
  /// content to know.
  package let mailLanguages: [Reference]

  /// Reads a content folder; all that is wrong is collected.
  package static func read(
    _ files: ContentFiles, kinds: NoteKinds
  ) -> (Project, [Diagnostic]) {
    var kept = KeptContent()
    return read(files, kinds: kinds, keeping: &kept)
  }

  /// The same, sparing what the last reading has done already.
  ///
  /// `changed` are the only texts that may differ since then; without it any may.
  package static func read(
    _ files: ContentFiles, kinds: NoteKinds, keeping kept: inout KeptContent,
    changed: [String]? = nil
  ) -> (Project, [Diagnostic]) {
    if let changed, let (project, problems) = kept.reread(changed, in: files, kinds: kinds) {
      return (project, problems)
    }
    var problems: [Diagnostic] = []
    var noteProblems: [Diagnostic] = []
    let settings = Settings.read(files, &problems)
    let (people, organisation) = people(files, &problems)
    let sources = SourcesFile.read(files, &problems)
    let (metrics, ids) = { ($0.metrics, $0.ids) }(MetricFile.readAll(files, &problems))
    // Without people every name in every note would be unknown.
    let names = organisation.map {
      NameDirectory(
        organisation: $0, metrics: ids, shapes: MetricShape.all(metrics),
        measures: sources.isWhole ? sources.measureKinds : nil, notes: [],
        calendar: settings.calendar)
    }
    let notes = names.map {
      NotesFolder.read(
        files, kinds: kinds, names: $0, jobs: kept.jobs, keeping: &kept.notes, &noteProblems)
    }
    let directory = names?.with(notes: notes?.ids ?? [])
    MetricChecks(metrics: metrics, ids: ids, sources: sources, directory: directory)
      .check(&problems)
    if let organisation, let people, let mail = settings.mail {
      MailChecks(
        settings: settings, mail: mail, organisation: organisation, metrics: ids,
        addresses: people.addresses
      ).check(&problems)
    }
    UnreadFiles(files: files).name(&problems)
    let project = Project(
      settings: settings,
      organisation: organisation ?? Organisation(agents: [], teams: [], memberships: []),
      sources: organisation == nil ? [] : sources.sources, metrics: metrics,
      notes: notes?.notes ?? [], withheldNotes: notes?.withheld ?? [],
      mailLanguages: (people?.languages ?? [])
        + (settings.mail?.issues ?? []).compactMap(\.language))
    // Where nobody is known, notes were not looked at.
    if organisation != nil { kept.keep(kinds, project, problems) } else { kept.forget() }
    return (project, (problems + noteProblems).sorted())
  }

  /// The same project with other notes.
  func with(_ notes: [PlacedNote]) -> Project {
    Project(
      settings: settings, organisation: organisation, sources: sources, metrics: metrics,
      notes: notes, withheldNotes: withheldNotes, mailLanguages: mailLanguages)
  }

  /// People and teams, or `nil` with diagnostics when one of the two tables cannot be read.
  private static func people(
    _ files: ContentFiles, _ problems: inout [Diagnostic]
  ) -> (PeopleFile?, Organisation?) {
    let teams = TeamsFile.read(files, &problems)
    guard let people = PeopleFile.read(files, teams: teams?.teams, &problems), let teams
    else { return (nil, nil) }
    let ids = people.agents.map(\.id)
    problems.refuse(teams.leads, as: "person", among: ids)
    for team in teams.teams where ids.contains(team.id) {
      problems.append(
        .error(
          "id-of-two", at: team.location, "'\(team.id)' is the id of a person and of a team",
          hint: "A note about '\(team.id)' could land in the wrong folder"))
    }
    let organisation = Organisation(
      agents: people.agents, teams: teams.teams, memberships: people.memberships)
    return (people, organisation)
  }
}

extension Project {
  /// The same, its pages about one period: that one alone, and thirteen of its kind in each line.
  package func showing(_ period: Period) -> Project {
    var copy = self
    copy.settings.show(period.grain, lines: 13)
    return copy
  }
}
