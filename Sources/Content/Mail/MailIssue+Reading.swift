internal import Diagnostics
internal import MIME
internal import Notes
internal import StrictYAML

extension MailIssue {
  /// The issues of debrief.yml; what is wrong with one leaves the others.
  static func readAll(_ value: YAMLValue, _ problems: inout [Diagnostic]) -> [MailIssue] {
    var map = value.map(&problems)
    return map.takeTheRest().compactMap { entry in
      guard let id = Slug.check(entry.key, of: "an issue", at: entry.keyLocation, &problems)
      else { return nil }
      return MailIssue(id, at: entry.keyLocation, entry.value, &problems)
    }
  }

  private init?(
    _ id: String, at location: SourceLocation, _ value: YAMLValue, _ problems: inout [Diagnostic]
  ) {
    var map = value.map(&problems)
    let what = "issue '\(id)'"
    let about = map.require("about", of: what, &problems)?.choice(About.self, &problems)
    let every = map.require("every", of: what, &problems)?.choice(Rhythm.self, &problems)
    let to = map.take("to").map { Role.readAll($0, about, &problems) }
    let also = map.take("also").map { Extra.readAll($0, &problems) }
    language = map.take("language")?.reference(&problems)
    form = map.take("form")?.choice(Form.self, &problems) ?? .figures
    metrics = map.take("metrics")?.references(&problems)
    map.refuseTheRest(of: what, &problems)
    if to == nil, also == nil {
      problems.append(
        .error(
          "missing-key", at: location, "\(what) goes to nobody",
          hint: "Add a line 'to: [agent]', or one with lead or managers"))
    }
    guard let about, let every else { return nil }
    (self.id, self.location, self.about, self.every) = (id, location, about, every)
    self.to = Role.allCases.filter { to?.contains($0) ?? false }
    self.also = also ?? []
  }
}

extension MailIssue.Role {
  fileprivate static func readAll(
    _ value: YAMLValue, _ about: MailIssue.About?, _ problems: inout [Diagnostic]
  ) -> [Self] {
    value.items(&problems).compactMap { item in
      guard let role = item.choice(Self.self, &problems) else { return nil }
      if about == .operation, role != .managers {
        problems.append(
          .error(
            "not-a-reader", at: item.location,
            "only managers read the operation's pages, so no '\(role.rawValue)' gets them",
            hint: "Write 'to: [managers]', or 'about: team'"))
        return nil
      }
      return role
    }
  }
}

extension MailIssue.Extra {
  /// Ids of people, and addresses: whatever holds an @.
  fileprivate static func readAll(
    _ value: YAMLValue, _ problems: inout [Diagnostic]
  ) -> [Self] {
    value.items(&problems).compactMap { item in
      guard let name = item.reference(&problems) else { return nil }
      if !name.text.utf8.contains(UInt8(ascii: "@")) { return .person(name) }
      return item.mailAddress(&problems).map { .address($0, item.location) }
    }
  }
}
