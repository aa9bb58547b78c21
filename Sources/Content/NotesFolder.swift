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
    /// The ids of all notes that could be read, published or not.
    var ids: Set<String> = []
    /// One fault for each file that makes the id of another.
    var duplicates: [Diagnostic] = []

    /// Takes every note that can be read and has an id of its own; answers their numbers.
    fileprivate mutating func choose(_ readings: [NoteReading]) -> [Int] {
      var fileOfID: [String: String] = [:]
      var chosen: [Int] = []
      for (number, reading) in readings.enumerated() {
        guard let note = reading.note else {
          withheld.append(reading.shown)
          continue
        }
        if let other = fileOfID[note.id] {
          duplicates.append(
            .error(
              "duplicate-note", at: SourceLocation(file: note.file),
              "its id '\(note.id)' is taken by \(other)", hint: "Rename one of the two files"))
          continue
        }
        fileOfID[note.id] = note.file
        chosen.append(number)
      }
      ids = Set(fileOfID.keys)
      return chosen
    }
  }

  static func read(
    _ files: ContentFiles, kinds: NoteKinds, names: NameDirectory, jobs: Int,
    keeping kept: inout KeptNotes, _ problems: inout [Diagnostic]
  ) -> Result {
    var notes = kept.read(files, kinds: kinds, jobs: jobs)
    var result = Result()
    let chosen = result.choose(notes.map(\.reading))
    let directory = names.with(notes: result.ids)
    let places = kept.places(by: directory)
    for number in chosen {
      let reading = notes[number].reading
      let old = places[reading.path]
      let place = old?.reading === reading ? old : NotePlace(reading, directory)
      notes[number].place = place
      if let placed = place?.placed { result.notes.append(placed) }
      if place?.placed == nil { result.withheld.append(reading.shown) }
    }
    result.notes.sort(by: isOlder)
    kept.keep(notes, result, kinds: kinds, directory: directory)
    problems += NotesFolder.problems(notes, result, names.organisation)
    return result
  }

  /// The order of notes: by day, and on one day by id.
  static func isOlder(_ note: PlacedNote, _ other: PlacedNote) -> Bool {
    (note.note.date, note.note.id) < (other.note.date, other.note.id)
  }

  /// All that is wrong with notes, each by itself and among each other.
  static func problems(
    _ notes: [KeptNote], _ result: Result, _ organisation: Organisation
  ) -> [Diagnostic] {
    var problems = result.duplicates
    for note in notes {
      if !note.reading.problems.isEmpty { problems += note.reading.problems.map(withholding) }
      if let place = note.place { problems += place.problems }
    }
    nameHiddenLinks(notes.filter(\.reading.namesNotes), result, organisation, &problems)
    return problems
  }

  /// Names links to notes that some reader of the note may not open: pages write them as words.
  private static func nameHiddenLinks(
    _ notes: [KeptNote], _ result: Result, _ organisation: Organisation,
    _ problems: inout [Diagnostic]
  ) {
    if notes.isEmpty { return }
    var audiences: [String: Audience] = [:]
    for placed in result.notes { audiences[placed.note.id] = placed.audience }
    for placed in notes.compactMap(\.place?.placed) {
      for link in placed.note.body.links where link.text.hasPrefix("note:") {
        let id = String(link.text.dropFirst("note:".count))
        // What is no note at all is named elsewhere.
        guard result.ids.contains(id) else { continue }
        let isOpen = audiences[id].map {
          organisation.readers(of: placed.audience, mayAllRead: $0, on: placed.note.date)
        }
        if isOpen == true { continue }
        problems.append(
          .warning(
            "hidden-link", at: link.location,
            isOpen == nil
              ? "the note '\(id)' is not published, so the link is written as words"
              : "some readers of this note may not read '\(id)', so the link is written as words"))
      }
    }
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
