package import Dates
package import Diagnostics
internal import StrictYAML

/// One Markdown file that a person wrote: what it is, whom it is about, who may read it, and its text.
package struct Note: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    package let name: String
    package let value: NoteValue
  }

  /// A slug made from the path below `notes/`; the caller checks that no two notes share one.
  package let id: String
  package let file: String
  package let kind: NoteKind
  /// Agents and teams, as written: `a107`, `team:billing`, `operation`, `everyone`.
  package let about: [Reference]
  package let by: Reference?
  package let date: CivilDate
  package let title: String
  package let metrics: [Reference]
  package let audience: NoteAudience
  package let next: CivilDate?
  package let due: CivilDate?
  /// The metrics whose charts begin anew at this note's date.
  package let step: [Reference]
  /// The values of the kind's own keys, in the kind's order.
  package let fields: [Field]
  package let body: MarkdownDocument

  package var commitments: [Commitment] { body.commitments }

  package subscript(field field: String) -> NoteValue? { fields.first { $0.name == field }?.value }
}

extension Note {
  /// Reads a note; any error means that there is none, so that nothing half understood is published.
  package static func read(
    text: [UInt8], file: String, kinds: NoteKinds
  ) -> (Note?, [Diagnostic]) {
    if text.isEmpty {
      let place = SourceLocation(file: file)
      return (nil, [.error("empty-file", at: place, "the file is empty", hint: "Was it cut off?")])
    }
    if let problem = MarkdownLimits.problem(in: text, file: file) { return (nil, [problem]) }
    guard let string = String(validating: text, as: UTF8.self) else {
      return (nil, [MarkdownLimits.notUnicode(text, file: file)])
    }
    var (matter, problems) = FrontMatter.read(string, file: file)
    guard let matter else { return (nil, problems) }
    let header = NoteHeader.read(matter.yaml, kinds: kinds, &problems)
    let (body, found) = MarkdownDocument.read(
      matter.body, file: file, firstLine: matter.bodyLine)
    problems += found
    guard let id = slug(ofPath: file) else {
      problems.append(
        .error(
          "bad-file-name", at: SourceLocation(file: file), "this file has no name to make an id of",
          hint: "Name it with letters and digits"))
      return (nil, problems)
    }
    guard let header, let body, !problems.containsErrors else { return (nil, problems) }
    problems += remarks(header, body, file, lastLine: matter.bodyLine)
    return (Note(id: id, file: file, header: header, body: body), problems)
  }

  /// What is odd about a note that can be read: it says nothing, or promises something for a day gone by.
  private static func remarks(
    _ header: NoteHeader, _ body: MarkdownDocument, _ file: String, lastLine: Int
  ) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if header.title == nil, header.fields.isEmpty, body.isEmpty {
      remarks.append(
        .warning(
          "empty-note", at: SourceLocation(file: file, line: lastLine), "the note says nothing",
          hint: "Write its text below the second '---', or give it a title"))
    }
    for promise in body.commitments {
      guard let due = promise.due, due < header.date else { continue }
      remarks.append(
        .warning(
          "early-day", at: promise.location,
          "the promise is due on \(due), before the note's day, \(header.date)",
          hint: "Mend one of the two"))
    }
    return remarks
  }

  private init(id: String, file: String, header: NoteHeader, body: MarkdownDocument) {
    self.id = id
    self.file = file
    kind = header.kind
    about = header.about
    by = header.by
    date = header.date
    title =
      header.title ?? body.outline.first?.text ?? "\(header.kind.name), \(header.date)"
    metrics = header.metrics
    audience = header.audience
    next = header.next
    due = header.due
    step = header.step
    fields = header.fields
    self.body = body
  }

  /// `content/notes/coaching/2026-10-12-a107.md` as `coaching-2026-10-12-a107`.
  static func slug(ofPath path: String) -> String? {
    var parts = path.split(separator: "/")
    if let root = parts.firstIndex(of: "notes"), root < parts.count - 1 {
      parts.removeFirst(root + 1)
    }
    let name = parts.joined(separator: "/")
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let slug = stem.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "0"..."9": Character(scalar)
      default: Character("-")
      }
    }
    return slug.contains { $0 != "-" } ? String(slug) : nil
  }
}
