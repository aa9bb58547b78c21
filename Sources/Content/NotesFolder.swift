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
    calendar: PeriodCalendar, keeping kept: inout KeptNotes, _ problems: inout [Diagnostic]
  ) -> Result {
    var result = Result()
    var fileOfID: [String: String] = [:]
    var notes: [Note] = []
    let paths = files.paths(below: "notes", ending: ".md")
    kept.begin(paths, files, kinds: kinds)
    for path in paths {
      let (note, found) = kept.note(path)
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
    kept.placeBy(directory)
    for note in notes {
      let (placed, found) = kept.place(note, directory)
      problems += found
      if let placed { result.notes.append(placed) } else { result.withheld.append(note.file) }
    }
    nameHiddenLinks(result, organisation, &problems)
    result.notes.sort { ($0.note.date, $0.note.id) < ($1.note.date, $1.note.id) }
    return result
  }

  /// Names links to notes that some reader of the note may not open: pages write them as words.
  private static func nameHiddenLinks(
    _ result: Result, _ organisation: Organisation, _ problems: inout [Diagnostic]
  ) {
    var audiences: [String: Audience] = [:]
    for placed in result.notes { audiences[placed.note.id] = placed.audience }
    for placed in result.notes {
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
