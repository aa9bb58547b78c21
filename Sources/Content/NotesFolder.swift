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
  }

  static func read(
    _ files: ContentFiles, kinds: NoteKinds, organisation: Organisation, metrics: Set<String>,
    calendar: PeriodCalendar, _ problems: inout [Diagnostic]
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
    result.ids = Set(fileOfID.keys)
    let directory = NameDirectory(
      organisation: organisation, metrics: metrics, notes: result.ids, calendar: calendar)
    for note in notes {
      var placing = NotePlacing(directory)
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
