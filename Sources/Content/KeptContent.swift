internal import Diagnostics
internal import Notes

/// What the last reading of a project may spare the next one; the outcome is the same with it and without.
package struct KeptContent: Sendable {
  var notes = KeptNotes()
  private var last: Last?

  private struct Last: Sendable {
    let kinds: NoteKinds
    let project: Project
    /// All but those of notes.
    let problems: [Diagnostic]
  }

  /// How many threads read notes at once.
  let jobs: Int

  package init(jobs: Int = 1) { self.jobs = jobs }

  mutating func keep(_ kinds: NoteKinds, _ project: Project, _ problems: [Diagnostic]) {
    last = Last(kinds: kinds, project: project, problems: problems)
  }

  mutating func forget() { last = nil }

  /// The project, if all that has changed since is what some notes say.
  mutating func reread(
    _ changed: [String], in files: ContentFiles, kinds: NoteKinds
  ) -> (project: Project, problems: [Diagnostic])? {
    guard let last, last.kinds == kinds,
      let result = notes.reread(changed, in: files, kinds: kinds)
    else { return nil }
    let project = last.project.with(result.notes)
    self.last = Last(kinds: kinds, project: project, problems: last.problems)
    return (
      project,
      (last.problems
        + NotesFolder.problems(
          notes.notes, result, project.organisation)).sorted()
    )
  }
}

extension ContentFiles {
  /// The same files with some texts read again; those without bytes are gone.
  package func replacing(_ changes: [String: [UInt8]?]) -> ContentFiles {
    var files = self
    for (path, bytes) in changes { files.texts[path] = bytes }
    return files
  }
}
