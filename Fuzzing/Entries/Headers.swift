internal import Diagnostics
internal import Notes
internal import StrictYAML

/// YAML, front matter and notes: what is not understood is no note, and a note says who may read it.
enum Headers {
  private static let kinds = NoteKinds.read([
    (file: "coaching.yml", text: coaching), (file: "event.yml", text: event),
  ]).0

  static func fault(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    return yaml(text) ?? matter(text) ?? kind(text) ?? note(input)
  }

  private static func yaml(_ text: String) -> String? {
    let (value, problems) = YAMLReader.read(text, file: "a.yml")
    if value == nil, !problems.containsErrors { return "no value, and nobody says why" }
    return problems.contains { $0.message.isEmpty } ? "a problem without words" : nil
  }

  private static func matter(_ text: String) -> String? {
    let (matter, problems) = FrontMatter.read(text, file: "a.md")
    if matter == nil, !problems.containsErrors { return "no front matter, and nobody says why" }
    guard let matter else { return nil }
    return matter.body.utf8.count <= text.utf8.count && matter.bodyLine > 1
      ? nil : "a body that the file does not hold"
  }

  private static func kind(_ text: String) -> String? {
    let (kinds, problems) = NoteKinds.read([(file: "k.yml", text: text)])
    return kinds.ids.isEmpty && !problems.containsErrors ? "no kind, and nobody says why" : nil
  }

  private static func note(_ input: [UInt8]) -> String? {
    let (note, problems) = Note.read(text: input, file: "notes/n.md", kinds: kinds)
    guard let note else { return problems.containsErrors ? nil : "no note, and nobody says why" }
    if problems.containsErrors { return "a note with errors was kept" }
    if !note.kind.audiences.contains(note.audience) { return "a note for readers of no such kind" }
    // The kinds here have no default, so whoever may read the note is named in its file.
    let isSaid = String(decoding: input, as: UTF8.self).contains(note.audience.rawValue)
    return isSaid ? nil : "an audience that nobody wrote"
  }

  private static let coaching = """
    kind: coaching
    name: Coaching
    plural: Coaching notes
    about: [agent]
    by: required
    audience: {allowed: [agent, lead, manager]}
    keys:
      until: date
    place: diary
    """
  private static let event = """
    kind: event
    name: Event
    plural: Events
    about: [team, operation]
    by: optional
    audience: {allowed: [everyone, team, lead]}
    place: chart
    """
}
