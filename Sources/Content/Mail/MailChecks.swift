internal import Dates
internal import Diagnostics
internal import MIME
internal import Notes
internal import Workforce

/// Whether all whom mail goes to are known, can be written to and may read what they get.
struct MailChecks {
  let settings: Settings
  let mail: MailSettings
  let organisation: Organisation
  let metrics: Set<String>
  /// What stands in people.csv as each person's address.
  let addresses: [String: Reference]

  func check(_ problems: inout [Diagnostic]) {
    checkShared(&problems)
    for issue in mail.issues {
      problems.refuse(issue.metrics ?? [], as: "metric", among: metrics)
      checkPeriods(of: issue, &problems)
      for extra in issue.also { check(extra, of: issue, &problems) }
      checkReaders(of: issue, &problems)
    }
    checkDomains(&problems)
  }

  /// A day on which everybody is where they are by the last row of people.csv.
  private var day: CivilDate {
    organisation.agents.indices.compactMap { organisation.memberships(of: $0).last }
      .map(\.days.lowerBound).max() ?? CivilDate(dayNumber: 0)
  }

  private func subjects(of issue: MailIssue) -> [MailSubject] {
    switch issue.about {
    case .agent: organisation.people(in: ["agent"], on: day).map { .agent($0) }
    case .team: organisation.teams.indices.map { .team($0) }
    case .operation: [.operation]
    }
  }

  /// A mail leads to the page of its period, which must be there.
  private func checkPeriods(of issue: MailIssue, _ problems: inout [Diagnostic]) {
    let grain = issue.every.grain
    if settings.shown.contains(where: { $0.grain == grain && $0.count > 0 }) { return }
    problems.append(
      .error(
        "no-such-pages", at: issue.location,
        "'\(issue.id)' goes out every \(grain.rawValue), and no \(grain.rawValue) has pages",
        hint: "Add '\(grain.rawValue): 1' to 'show' under 'periods'"))
  }

  /// Two people behind one address would read each other's figures.
  private func checkShared(_ problems: inout [Diagnostic]) {
    var owners: [String: String] = [:]
    for person in organisation.agents {
      guard let cell = addresses[person.id], person.email != nil else { continue }
      let key = cell.text.lowercased()
      guard let owner = owners[key] else {
        owners[key] = person.id
        continue
      }
      problems.append(
        .error(
          "address-of-two", at: cell.location,
          "'\(cell.text)' is the address of '\(owner)' and of '\(person.id)'",
          hint: "Each would get the other's figures; leave one of the two cells empty"))
    }
  }

  private func check(
    _ extra: MailIssue.Extra, of issue: MailIssue, _ problems: inout [Diagnostic]
  ) {
    switch extra {
    case .person(let name):
      guard let person = organisation.agentNumber(name.text) else {
        problems.refuse([name], as: "person", among: organisation.agents.map(\.id))
        return
      }
      check(person, at: name.location, of: issue, &problems)
    case .address(let address, let location):
      let owner = organisation.agents.firstIndex { $0.hasAddress(address) }
      if !mail.admits(address) {
        problems.append(.outside(address, at: location))
      } else if let owner {
        check(owner, at: location, of: issue, &problems)
      } else if issue.about != .operation {
        problems.append(
          .error(
            "address-of-nobody", at: location,
            "'\(address.text)' belongs to nobody in people.csv, so nobody can say what it may read",
            hint: "Name a person by id; such an address may stand where 'about' is operation"))
      }
    }
  }

  /// Whether a person may read every report of an issue; a person who is not here gets nothing anyway.
  private func check(
    _ person: Int, at location: SourceLocation, of issue: MailIssue,
    _ problems: inout [Diagnostic]
  ) {
    let day = day
    guard organisation.membership(of: person, on: day) != nil else { return }
    let closed = subjects(of: issue).map { $0.audience(in: organisation) }.filter {
      !organisation.mayRead(person, $0, on: day, managers: settings.managerRoles)
    }
    guard let first = closed.first else { return }
    let more = closed.count > 1 ? " and \(closed.count - 1) more" : ""
    problems.append(
      .error(
        "not-a-reader", at: location,
        "'\(organisation.agents[person].id)' may not read \(first.folder)\(more)",
        hint: "'also' names people who may read every report of the issue"))
  }
}

extension MailChecks {
  /// Those whom the rule means and nobody can write to, in one line an issue.
  private func checkReaders(of issue: MailIssue, _ problems: inout [Diagnostic]) {
    let silent = readers(of: issue).map { organisation.agents[$0].id }.filter {
      addresses[$0] == nil
    }
    if silent.isEmpty { return }
    let named = silent.prefix(8).joined(separator: ", ")
    let more = silent.count > 8 ? " and \(silent.count - 8) more" : ""
    problems.append(
      .warning(
        "no-address", at: issue.location,
        "'\(issue.id)' does not reach \(named)\(more): no e-mail in people.csv",
        hint: "Fill in the column 'email'"))
  }

  private func checkDomains(_ problems: inout [Diagnostic]) {
    let people = Set(mail.issues.flatMap { readers(of: $0) }).sorted()
    for person in people {
      let agent = organisation.agents[person]
      guard let cell = addresses[agent.id], let address = agent.email.flatMap({ MailAddress($0) }),
        !mail.admits(address)
      else { continue }
      problems.append(.outside(address, at: cell.location))
    }
  }

  /// All whom an issue goes to, but for addresses of nobody.
  private func readers(of issue: MailIssue) -> [Int] {
    let day = day
    let roles = MailRoles(organisation, on: day, managers: settings.managerRoles)
    let extra = issue.also.compactMap { extra -> Int? in
      guard case .person(let name) = extra else { return nil }
      return organisation.agentNumber(name.text)
    }
    let meant = subjects(of: issue).flatMap { subject in
      issue.to.flatMap { roles.people($0, of: subject) }
    }
    return Set(extra + meant).filter { organisation.membership(of: $0, on: day) != nil }.sorted()
  }
}

extension Diagnostic {
  fileprivate static func outside(_ address: MailAddress, at location: SourceLocation) -> Diagnostic
  {
    .error(
      "outside-domains", at: location,
      "'\(address.text)' lies outside the domains that get mail",
      hint: "Take it out, or add '\(address.domain.text)' to 'domains' under 'mail' in debrief.yml")
  }
}
