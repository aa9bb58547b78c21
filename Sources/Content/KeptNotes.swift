internal import DataSources
internal import Diagnostics
internal import Notes
internal import Synchronization
internal import Workforce

/// The notes of the last reading, so that only those are read again whose files have changed.
///
/// A note depends on its file and on the kinds of note; its place also on the names that it may use. What
/// differs in any of these is done anew, so the outcome is always that of reading everything.
struct KeptNotes: Sendable {
  private var kinds: NoteKinds?
  private var directory: NameDirectory?
  /// All files of notes, in the order of their paths.
  private(set) var notes: [KeptNote] = []
  private var result = NotesFolder.Result()

  /// Every note's file, in the order of paths, not placed yet.
  func read(_ files: ContentFiles, kinds: NoteKinds, jobs: Int) -> [KeptNote] {
    let old = Dictionary(
      kinds == self.kinds ? notes.map { ($0.reading.path, $0.reading) } : [],
      uniquingKeysWith: { first, _ in first })
    let paths = files.paths(below: "notes", ending: ".md")
    var readings = paths.map { path in
      old[path].flatMap { $0.bytes == files.texts[path] ? $0 : nil }
    }
    let new = paths.indices.filter { readings[$0] == nil }
    for (number, reading) in NoteReading.read(new, of: paths, files, kinds, jobs: jobs) {
      readings[number] = reading
    }
    return readings.compactMap { $0.map { KeptNote(reading: $0) } }
  }

  /// The places that no change of names concerns, by path.
  func places(by directory: NameDirectory) -> [String: NotePlace] {
    guard let old = self.directory, old.hasSameNamesButNotes(as: directory) else { return [:] }
    let hasSameNotes = old.notes == directory.notes
    return Dictionary(
      notes.filter { hasSameNotes || !$0.reading.namesNotes }.compactMap { note in
        note.place.map { (note.reading.path, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func keep(
    _ notes: [KeptNote], _ result: NotesFolder.Result, kinds: NoteKinds, directory: NameDirectory
  ) {
    (self.notes, self.result, self.kinds, self.directory) = (notes, result, kinds, directory)
  }

  /// The notes, where all that has changed is what some of them say.
  mutating func reread(
    _ changed: [String], in files: ContentFiles, kinds: NoteKinds
  ) -> NotesFolder.Result? {
    guard let directory, result.duplicates.isEmpty else { return nil }
    for path in changed {
      // A file that is no note, is new or gone, or is withheld is news to others.
      guard let number = number(of: path), let bytes = files.texts[path] else { return nil }
      var next = KeptNote(reading: NoteReading(path, bytes, files.shown(path), kinds))
      next.place = NotePlace(next.reading, directory)
      guard let old = notes[number].place?.placed, let new = next.place?.placed else { return nil }
      result.replace(old, by: new)
      notes[number] = next
    }
    return result
  }

  private func number(of path: String) -> Int? {
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[middle].reading.path < path { low = middle + 1 } else { high = middle }
    }
    return low < notes.count && notes[low].reading.path == path ? low : nil
  }
}

/// A note's file as it was read, and where its note belongs.
struct KeptNote: Sendable {
  let reading: NoteReading
  var place: NotePlace? = nil
}

/// What came of reading one file.
///
/// A class, for a note's values are many, and thousands of notes are passed on with every change.
final class NoteReading: Sendable {
  let path: String
  let bytes: [UInt8]
  let shown: String
  let note: Note?
  let problems: [Diagnostic]
  /// Whether it depends on which other notes there are.
  let namesNotes: Bool

  init(_ path: String, _ bytes: [UInt8], _ shown: String, _ kinds: NoteKinds) {
    (self.path, self.bytes, self.shown) = (path, bytes, shown)
    let (note, problems) = Note.read(text: bytes, file: shown, kinds: kinds)
    (self.note, self.problems) = (note, problems)
    namesNotes = note?.body.links.contains { $0.text.hasPrefix("note:") } ?? false
  }

  /// Reads some files, several at once; each is read alone, so their order does not matter.
  static func read(
    _ numbers: [Int], of paths: [String], _ files: ContentFiles, _ kinds: NoteKinds, jobs: Int
  ) -> [(number: Int, reading: NoteReading)] {
    let next = Atomic<Int>(0)
    let readings = Mutex<[(number: Int, reading: NoteReading)]>([])
    Threads.run(count: min(jobs, numbers.count / atOnce + 1)) {
      while true {
        let start = next.wrappingAdd(atOnce, ordering: .relaxed).oldValue
        guard start < numbers.count else { return }
        let some = numbers[start..<min(start + atOnce, numbers.count)].map { number in
          let path = paths[number]
          let bytes = files.texts[path] ?? []
          return (number, NoteReading(path, bytes, files.shown(path), kinds))
        }
        readings.withLock { $0 += some }
      }
    }
    return readings.withLock { $0 }
  }

  /// Enough for a thread not to wait for the others.
  private static let atOnce = 64
}

/// What came of looking up the names in a note.
struct NotePlace: Sendable {
  let reading: NoteReading
  let placed: PlacedNote?
  let problems: [Diagnostic]

  /// None for a file that holds no note.
  init?(_ reading: NoteReading, _ directory: NameDirectory) {
    guard let note = reading.note else { return nil }
    var placing = NotePlacing(directory)
    placed = placing.place(note)
    problems = placing.problems
    self.reading = reading
  }
}

extension NotesFolder.Result {
  /// Puts a note in the place of one with the same id.
  fileprivate mutating func replace(_ old: PlacedNote, by new: PlacedNote) {
    if let number = notes.firstIndex(where: { $0 === old }) { notes.remove(at: number) }
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if NotesFolder.isOlder(notes[middle], new) { low = middle + 1 } else { high = middle }
    }
    notes.insert(new, at: low)
  }
}

extension NameDirectory {
  /// Whether people, teams, metrics, measures and periods are the same, whatever notes there are.
  fileprivate func hasSameNamesButNotes(as other: NameDirectory) -> Bool {
    metrics == other.metrics && shapes == other.shapes && measures == other.measures
      && calendar == other.calendar
      && organisation.agents == other.organisation.agents
      && organisation.teams == other.organisation.teams
      && organisation.agents.indices.allSatisfy {
        organisation.memberships(of: $0) == other.organisation.memberships(of: $0)
      }
  }
}
