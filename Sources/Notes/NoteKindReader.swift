internal import Diagnostics
internal import StrictYAML

extension NoteKind {
  /// The kind that a file describes, or `nil` with diagnostics.
  static func read(_ text: String, file: String, _ problems: inout [Diagnostic]) -> NoteKind? {
    var (value, found) = YAMLReader.read(text, file: file)
    defer { problems += found }
    guard var map = value?.map(&found) else { return nil }
    let id = readId(&map, file: file, &found)
    let name = map.require("name", of: "a kind of note", &found)?.text(&found)
    let plural = map.take("plural")?.text(&found)
    let subjects = map.take("about")?.choices(Subject.self, &found) ?? []
    let needsSubject = map.take("needs about")?.flag(&found)
    let needsAuthor = readNeedsAuthor(&map, &found)
    let (audiences, defaultAudience) = readAudiences(&map, &found)
    let keys = readKeys(&map, &found)
    let labels = readLabels(&map, of: keys, &found)
    let headings = map.take("headings")?.texts(&found) ?? []
    let place = map.require("place", of: "a kind of note", &found)?.choice(Place.self, &found)
    map.refuseTheRest(of: "a kind of note", &found)
    guard !found.containsErrors, let id, let name, let place else { return nil }
    return NoteKind(
      id: id, name: name, plural: plural ?? name, subjects: subjects,
      needsSubject: needsSubject ?? !subjects.isEmpty, needsAuthor: needsAuthor,
      audiences: audiences, defaultAudience: defaultAudience, keys: keys, labels: labels,
      headings: headings, place: place)
  }

  /// The id, which is also the file's name: two names for one thing would make overriding a riddle.
  private static func readId(
    _ map: inout YAMLMap, file: String, _ problems: inout [Diagnostic]
  ) -> String? {
    guard let value = map.require("kind", of: "a kind of note", &problems),
      let id = value.text(&problems)
    else { return nil }
    let fileName = file.split(separator: "/").last ?? ""
    if id == fileName.prefix(while: { $0 != "." }) { return id }
    problems.append(
      .error(
        "wrong-file-name", at: value.location, "kind '\(id)' stands in a file named '\(fileName)'",
        hint: "Name the file '\(id).yml'"))
    return nil
  }

  private enum Demand: String, CaseIterable {
    case required
    case optional
  }

  private static func readNeedsAuthor(
    _ map: inout YAMLMap, _ problems: inout [Diagnostic]
  ) -> Bool {
    map.take("by")?.choice(Demand.self, &problems) == .required
  }

  private static func readAudiences(
    _ map: inout YAMLMap, _ problems: inout [Diagnostic]
  ) -> ([NoteAudience], NoteAudience?) {
    guard let value = map.require("audience", of: "a kind of note", &problems) else {
      return ([], nil)
    }
    var audience = value.map(&problems)
    let list = audience.require("allowed", of: "'audience'", &problems)
    let allowed = list?.choices(NoteAudience.self, &problems) ?? []
    let standing = audience.take("default")
    let usual = standing?.choice(NoteAudience.self, &problems)
    audience.refuseTheRest(of: "'audience'", &problems)
    if let standing, let usual, !allowed.contains(usual) {
      problems.append(
        .error(
          "default-not-allowed", at: standing.location,
          "the default audience '\(usual.rawValue)' is not among the allowed ones",
          hint: "Add it to 'allowed', or leave 'default' out"))
    }
    return (allowed, usual)
  }

  private static func readKeys(
    _ map: inout YAMLMap, _ problems: inout [Diagnostic]
  ) -> [Key] {
    var keys = map.take("keys")?.map(&problems)
    return keys?.takeTheRest().compactMap { readKey($0, &problems) } ?? []
  }

  private static func readLabels(
    _ map: inout YAMLMap, of keys: [Key], _ problems: inout [Diagnostic]
  ) -> [String: String] {
    guard var labels = map.take("labels")?.map(&problems) else { return [:] }
    var read: [String: String] = [:]
    for key in keys { read[key.name] = labels.take(key.name)?.text(&problems) }
    labels.refuseTheRest(of: "'labels'", &problems)
    return read
  }

  /// A key as `next: date` or `customer: required text`.
  private static func readKey(
    _ entry: YAMLValue.Entry, _ problems: inout [Diagnostic]
  ) -> Key? {
    guard let text = entry.value.text(&problems) else { return nil }
    let isRequired = text.hasPrefix("required ")
    let word = isRequired ? String(text.dropFirst("required ".count)) : text
    let bare = YAMLValue(.scalar(word), at: entry.value.location)
    guard let type = bare.choice(ValueType.self, &problems) else { return nil }
    let common = NoteHeader.typesOfCommonKeys[entry.key]
    if NoteHeader.reservedKeys.contains(entry.key) || common != nil && common != type {
      problems.append(
        .error(
          "common-key", at: entry.keyLocation, "every note has a key '\(entry.key)' of its own",
          hint: common.map { "Its type is '\($0.rawValue)'" } ?? "Choose another name"))
      return nil
    }
    return Key(name: entry.key, type: type, isRequired: isRequired)
  }
}

extension YAMLValue {
  /// The words of a list, each one of a set; unknown ones are diagnostics.
  func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type, _ problems: inout [Diagnostic]
  ) -> [Choice] {
    items(&problems).compactMap { $0.choice(type, &problems) }
  }
}
