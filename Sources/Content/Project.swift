package import DataSources
package import Diagnostics
internal import Measures
package import Notes
package import Workforce

/// Everything that people wrote, read and checked: the input of a build but for the data itself.
package struct Project: Sendable {
  package let settings: Settings
  package let organisation: Organisation
  package let sources: [SourceDefinition]
  /// In the order of the scorecard.
  package let metrics: [MetricText]
  /// Oldest first.
  package let notes: [PlacedNote]
  /// Files of notes that are not published, because something in them was not understood.
  package let withheldNotes: [String]

  /// Reads a content folder; all that is wrong is collected.
  package static func read(
    _ files: ContentFiles, kinds: NoteKinds
  ) -> (Project, [Diagnostic]) {
    var problems: [Diagnostic] = []
    let settings = Settings.read(files, &problems)
    let teams = TeamsFile.read(files, &problems)
    let (agents, memberships) = PeopleFile.read(files, teams: teams, &problems)
    let organisation = Organisation(agents: agents, teams: teams, memberships: memberships)
    let sources = SourcesFile.read(files, &problems)
    let metrics = MetricFile.readAll(files, &problems)
    let notes = NotesFolder.read(
      files, kinds: kinds, organisation: organisation, metrics: Set(metrics.map(\.metric.id)),
      &problems)
    let project = Project(
      settings: settings, organisation: organisation, sources: sources, metrics: metrics,
      notes: notes.notes, withheldNotes: notes.withheld)
    problems += project.check()
    return (project, problems.sorted())
  }
}
