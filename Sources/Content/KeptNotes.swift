internal import Diagnostics
internal import Notes
internal import Workforce

/// Notes as they were read last time, so that only those are read again whose files have changed.
///
/// A note depends on its file and the kinds of note; its place also on the names that it may use. What
/// differs in any of these is done anew, so the outcome is always that of reading everything.
package struct KeptNotes: Sendable {
  private struct Reading: Sendable {
    let bytes: [UInt8]
    let note: Note?
    let problems: [Diagnostic]
  }

  private struct Place: Sendable {
    let placed: PlacedNote?
    let problems: [Diagnostic]
    /// Whether it depends on which other notes there are.
    let namesNotes: Bool
  }

  private var kinds: NoteKinds?
  private var readings: [String: Reading] = [:]
  private var directory: NameDirectory?
  /// By the file that diagnostics name.
  private var places: [String: Place] = [:]

  package init() {}

  /// Forgets what the kinds of note have made wrong, and files that are gone.
  mutating func begin(_ paths: [String], _ files: ContentFiles, kinds: NoteKinds) {
    if kinds != self.kinds { self = KeptNotes() }
    self.kinds = kinds
    guard readings.count > paths.count / 8 * 9 else { return }
    let present = Set(paths)
    readings = readings.filter { present.contains($0.key) }
    let shown = Set(paths.map(files.shown))
    places = places.filter { shown.contains($0.key) }
  }

  mutating func note(
    _ path: String, _ files: ContentFiles, kinds: NoteKinds
  ) -> (Note?, [Diagnostic]) {
    let bytes = files.texts[path] ?? []
    if let known = readings[path], known.bytes == bytes { return (known.note, known.problems) }
    let shown = files.shown(path)
    let (note, problems) = Note.read(text: bytes, file: shown, kinds: kinds)
    readings[path] = Reading(bytes: bytes, note: note, problems: problems)
    places[shown] = nil
    return (note, problems)
  }

  /// Forgets the places that other names have made wrong.
  mutating func placeBy(_ directory: NameDirectory) {
    defer { self.directory = directory }
    guard let old = self.directory, old.hasSameNamesButNotes(as: directory) else {
      places = [:]
      return
    }
    if old.notes != directory.notes { places = places.filter { !$0.value.namesNotes } }
  }

  mutating func place(
    _ note: Note, _ directory: NameDirectory
  ) -> (PlacedNote?, [Diagnostic]) {
    if let known = places[note.file] { return (known.placed, known.problems) }
    var placing = NotePlacing(directory)
    let placed = placing.place(note)
    places[note.file] = Place(
      placed: placed, problems: placing.problems,
      namesNotes: note.body.links.contains { $0.text.hasPrefix("note:") })
    return (placed, placing.problems)
  }
}

extension NameDirectory {
  /// Whether people, teams, metrics and periods are the same, whatever notes there are.
  fileprivate func hasSameNamesButNotes(as other: NameDirectory) -> Bool {
    metrics == other.metrics && calendar == other.calendar
      && organisation.agents == other.organisation.agents
      && organisation.teams == other.organisation.teams
      && organisation.agents.indices.allSatisfy {
        organisation.memberships(of: $0) == other.organisation.memberships(of: $0)
      }
  }
}
