internal import DataSources
internal import Diagnostics
internal import Notes
internal import Synchronization
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

  /// How many threads read notes at once.
  private let jobs: Int

  package init(jobs: Int = 1) { self.jobs = jobs }

  /// Forgets what the kinds of note have made wrong, and files that are gone; reads what is new.
  mutating func begin(_ paths: [String], _ files: ContentFiles, kinds: NoteKinds) {
    if kinds != self.kinds { self = KeptNotes(jobs: jobs) }
    self.kinds = kinds
    forgetAllBut(paths, files)
    readNew(paths, files, kinds: kinds)
  }

  private mutating func forgetAllBut(_ paths: [String], _ files: ContentFiles) {
    guard readings.count > paths.count / 8 * 9 else { return }
    let present = Set(paths)
    readings = readings.filter { present.contains($0.key) }
    let shown = Set(paths.map(files.shown))
    places = places.filter { shown.contains($0.key) }
  }

  /// Reads the notes whose files have changed, several at once; each is read alone, so their order does not matter.
  private mutating func readNew(_ paths: [String], _ files: ContentFiles, kinds: NoteKinds) {
    let new = paths.filter { readings[$0]?.bytes != files.texts[$0] ?? [] }
    let next = Atomic<Int>(0)
    let read = Mutex<[String: Reading]>([:])
    Threads.run(count: min(jobs, new.count / KeptNotes.notesAtOnce + 1)) {
      while true {
        let start = next.wrappingAdd(KeptNotes.notesAtOnce, ordering: .relaxed).oldValue
        guard start < new.count else { return }
        let some = new[start..<min(start + KeptNotes.notesAtOnce, new.count)].map { path in
          (path, KeptNotes.reading(path, files, kinds))
        }
        read.withLock { for (path, reading) in some { $0[path] = reading } }
      }
    }
    for (path, reading) in read.withLock({ $0 }) {
      readings[path] = reading
      places[files.shown(path)] = nil
    }
  }

  /// Enough for a thread not to wait for the others.
  private static let notesAtOnce = 64

  private static func reading(
    _ path: String, _ files: ContentFiles, _ kinds: NoteKinds
  ) -> Reading {
    let bytes = files.texts[path] ?? []
    let (note, problems) = Note.read(text: bytes, file: files.shown(path), kinds: kinds)
    return Reading(bytes: bytes, note: note, problems: problems)
  }

  /// A note that `begin` was told of.
  func note(_ path: String) -> (Note?, [Diagnostic]) {
    readings[path].map { ($0.note, $0.problems) } ?? (nil, [])
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
