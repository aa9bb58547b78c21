internal import Dates
internal import Diagnostics
internal import StrictYAML

/// The front matter of a note, read and checked against its kind.
struct NoteHeader {
  let kind: NoteKind
  let about: [Reference]
  let by: Reference?
  let date: CivilDate
  let title: String?
  let metrics: [Reference]
  let audience: NoteAudience
  let next: CivilDate?
  let due: CivilDate?
  let step: [Reference]
  let fields: [Note.Field]

  /// The keys of every note that a kind may list again, to demand them.
  static let typesOfCommonKeys: [String: NoteKind.ValueType] = [
    "title": .text, "metrics": .metrics, "next": .date, "due": .date, "step": .metrics,
  ]
  /// The keys of every note whose place in a kind is its own.
  static let reservedKeys: Set<String> = ["kind", "about", "by", "date", "audience"]

  /// The header, or `nil` with diagnostics; every fault is named, not only the first.
  static func read(
    _ yaml: YAMLValue, kinds: NoteKinds, _ problems: inout [Diagnostic]
  ) -> NoteHeader? {
    var map = yaml.map(&problems)
    let kind = readKind(&map, kinds, &problems)
    let audience = readAudience(&map, kind, &problems)
    let date = map.require("date", of: "a note", &problems)?.date(&problems)
    let about = readAbout(&map, kind, &problems)
    let by = readAuthor(&map, kind, &problems)
    refuseAbsent(from: map, kind, &problems)
    let title = map.take("title")?.text(&problems)
    let metrics = map.take("metrics")?.references(&problems) ?? []
    let next = map.take("next")?.date(&problems)
    let due = map.take("due")?.date(&problems)
    let step = map.take("step")?.references(&problems) ?? []
    let fields = readFields(&map, kind, &problems)
    // Without a kind nobody can say which keys are unknown.
    guard let kind else { return nil }
    map.refuseTheRest(of: "a note of kind '\(kind.id)'", &problems)
    guard let audience, let date else { return nil }
    nameEarly(["next": next, "due": due], fields, date, yaml, &problems)
    return NoteHeader(
      kind: kind, about: about, by: by, date: date, title: title, metrics: metrics,
      audience: audience, next: next, due: due, step: step, fields: fields)
  }

  /// Names days that are meant to come after the note's own and do not.
  private static func nameEarly(
    _ days: [String: CivilDate?], _ fields: [Note.Field], _ date: CivilDate, _ yaml: YAMLValue,
    _ problems: inout [Diagnostic]
  ) {
    guard case .map(let entries) = yaml.content else { return }
    for entry in entries {
      var day = days[entry.key] ?? nil
      if entry.key == "until",
        case .date(let until)? = fields.first(where: { $0.name == "until" })?.value
      {
        day = until
      }
      guard let day, day < date else { continue }
      problems.append(
        .warning(
          "early-day", at: entry.value.location,
          "'\(entry.key)' lies before the note's day, \(date)",
          hint: "Mend one of the two"))
    }
  }

  private static func readKind(
    _ map: inout YAMLMap, _ kinds: NoteKinds, _ problems: inout [Diagnostic]
  ) -> NoteKind? {
    if let entry = map.rest.first(where: { $0.key != "kind" && $0.key.lowercased() == "kind" }) {
      problems.append(
        .error(
          "unknown-key", at: entry.keyLocation, "a note has no key '\(entry.key)'",
          hint: "Write 'kind', in small letters"))
      return nil
    }
    guard let value = map.require("kind", of: "a note", &problems),
      let id = value.text(&problems)
    else { return nil }
    if let kind = kinds[id] { return kind }
    problems.append(
      .error(
        "unknown-kind", at: value.location, "there is no kind of note '\(id)'",
        hint: suggestion(for: id, among: kinds.ids)))
    return nil
  }

  private static func readAudience(
    _ map: inout YAMLMap, _ kind: NoteKind?, _ problems: inout [Diagnostic]
  ) -> NoteAudience? {
    let choices = (kind?.audiences ?? NoteAudience.allCases).map(\.rawValue)
    // `take` does not tell an empty value from an absent one; an empty audience must not mean the default.
    let isWritten = map.rest.contains { $0.key == "audience" }
    guard let value = map.take("audience") else {
      if let usual = kind?.defaultAudience, !isWritten { return usual }
      problems.append(
        .error(
          "no-audience", at: map.location, "this note does not say who may read it",
          hint: "Add a line 'audience: …' with one of \(choices.joined(separator: ", "))"))
      return nil
    }
    guard let word = value.text(&problems) else { return nil }
    if choices.contains(word) { return NoteAudience(rawValue: word) }
    let isElsewhere = NoteAudience(rawValue: word) != nil
    problems.append(
      .error(
        "unknown-audience", at: value.location,
        isElsewhere
          ? "a note of kind '\(kind?.id ?? "")' is not for audience '\(word)'"
          : "there is no audience '\(word)'",
        hint: suggestion(for: word, among: choices)))
    return nil
  }

  private static func readAbout(
    _ map: inout YAMLMap, _ kind: NoteKind?, _ problems: inout [Diagnostic]
  ) -> [Reference] {
    let about = map.take("about")?.references(&problems) ?? []
    guard let kind else { return about }
    if about.isEmpty, kind.needsSubject {
      let subjects = kind.subjects.map(\.rawValue).joined(separator: " or ")
      problems.append(
        .error(
          "missing-key", at: map.location, "a note of kind '\(kind.id)' needs 'about'",
          hint: "Add a line 'about: …' that names the \(subjects)"))
    }
    for reference in about {
      guard let subject = NoteKind.Subject(saidBy: reference.text) else { continue }
      if kind.subjects.contains(subject) { continue }
      problems.append(
        .error(
          "wrong-subject", at: reference.location,
          "a note of kind '\(kind.id)' cannot be about '\(reference.text)'",
          hint: kind.subjects.isEmpty
            ? "Take the line out"
            : "It is about \(kind.subjects.map(\.rawValue).joined(separator: " or "))"))
    }
    return about
  }

  private static func readAuthor(
    _ map: inout YAMLMap, _ kind: NoteKind?, _ problems: inout [Diagnostic]
  ) -> Reference? {
    guard let kind, kind.needsAuthor else { return map.take("by")?.reference(&problems) }
    return map.require("by", of: "a note of kind '\(kind.id)'", &problems)?.reference(&problems)
  }

  /// Names the required keys that are not there, before anyone takes them.
  private static func refuseAbsent(
    from map: YAMLMap, _ kind: NoteKind?, _ problems: inout [Diagnostic]
  ) {
    guard let kind else { return }
    var probe = map
    for key in kind.keys where key.isRequired {
      _ = probe.require(key.name, of: "a note of kind '\(kind.id)'", &problems)
    }
  }

  private static func readFields(
    _ map: inout YAMLMap, _ kind: NoteKind?, _ problems: inout [Diagnostic]
  ) -> [Note.Field] {
    var fields: [Note.Field] = []
    for key in kind?.keys ?? [] where typesOfCommonKeys[key.name] == nil {
      guard let written = map.take(key.name),
        let value = NoteValue.read(written, as: key.type, &problems)
      else { continue }
      fields.append(Note.Field(name: key.name, value: value))
    }
    return fields
  }
}

extension NoteKind.Subject {
  /// The subject that a reference names by its own words; `nil` for a bare id, which is the caller's to resolve.
  fileprivate init?(saidBy text: String) {
    switch text {
    case "operation": self = .operation
    case "everyone": self = .everyone
    default:
      guard text.hasPrefix("team:") else { return nil }
      self = .team
    }
  }
}
