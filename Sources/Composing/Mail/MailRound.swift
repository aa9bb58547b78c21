internal import Content
internal import Dates
internal import MIME
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

/// An issue with its readers, as the audit page shows it.
struct MailRound {
  let issue: MailIssue
  let readers: IssueReaders
  let card: IssueCard

  init(issue: MailIssue, period: Period, desk: SubscriptionDesk, composer: PageComposer) {
    let readers = desk.readers(of: issue, in: period)
    let names = MailNames(composer)
    self.issue = issue
    self.readers = readers
    card = IssueCard(
      about: .init(issue.about), grain: issue.every.grain, isLinkOnly: issue.form == .link,
      roles: issue.to.map { .init($0) }, also: issue.also.map(names.name),
      metrics: names.metrics(issue.metrics ?? []), language: issue.language?.text,
      period: composer.state(of: period),
      readers: MailRound.readers(readers.letters, names),
      leftOut: MailRound.leftOut(readers.leftOut, names))
  }

  /// One row a reader, with all that the reader's letters are about.
  private static func readers(_ letters: [PlannedLetter], _ names: MailNames) -> [IssueCard.Reader]
  {
    Dictionary(grouping: letters, by: \.reader).map { reader, letters in
      IssueCard.Reader(
        name: reader.name, address: reader.address.text, language: reader.language,
        about: letters.map { names.name($0.about) })
    }.sorted { ($0.name ?? "", $0.address) < ($1.name ?? "", $1.address) }
  }

  private static func leftOut(
    _ readers: [LeftOutReader], _ names: MailNames
  ) -> [IssueCard.LeftOut] {
    struct Case: Hashable {
      let person: Int?
      let reason: LeftOutReader.Reason
    }
    let cases = Dictionary(grouping: readers) { Case(person: $0.person, reason: $0.reason) }
    return cases.sorted {
      ($0.key.person ?? -1, $0.key.reason.rawValue) < ($1.key.person ?? -1, $1.key.reason.rawValue)
    }
    .map { key, readers in
      IssueCard.LeftOut(
        name: key.person.map(names.person), about: readers.map { names.name($0.about) },
        reason: .init(key.reason))
    }
  }

  /// How many letters each reader gets of which issue, in order of name.
  static func totals(_ rounds: [MailRound]) -> [MailTotal] {
    var totals: [String: MailTotal] = [:]
    for round in rounds {
      for reader in round.card.readers {
        totals[reader.address, default: MailTotal(name: reader.name, address: reader.address)]
          .issues.append(MailTotal.Issue(id: round.issue.id, letters: reader.about.count))
      }
    }
    return totals.values.sorted { ($0.name ?? "", $0.address) < ($1.name ?? "", $1.address) }
  }
}

/// What people, teams, metrics and extra readers are called.
struct MailNames {
  private let composer: PageComposer

  init(_ composer: PageComposer) { self.composer = composer }

  func person(_ number: Int) -> String { composer.organisation.agents[number].name }

  func name(_ subject: MailSubject) -> String {
    switch subject {
    case .agent(let agent): person(agent)
    case .team(let team): composer.organisation.teams[team].name
    case .operation: composer.settings.name
    }
  }

  func name(_ extra: MailIssue.Extra) -> String {
    switch extra {
    case .person(let name): composer.organisation.agentNumber(name.text).map(person) ?? name.text
    case .address(let address, _): address.text
    }
  }

  func metrics(_ ids: [Reference]) -> [String] {
    ids.compactMap { id in composer.metrics.first { $0.id == id.text }?.name }
  }
}

extension IssueCard.About {
  fileprivate init(_ about: MailIssue.About) {
    self =
      switch about {
      case .agent: .agent
      case .team: .team
      case .operation: .operation
      }
  }
}

extension IssueCard.Role {
  fileprivate init(_ role: MailIssue.Role) {
    self =
      switch role {
      case .agent: .agent
      case .lead: .lead
      case .managers: .managers
      }
  }
}

extension IssueCard.Reason {
  fileprivate init(_ reason: LeftOutReader.Reason) {
    self =
      switch reason {
      case .noAddress: .noAddress
      case .outsideDomains: .outsideDomains
      case .hasLeft: .hasLeft
      case .notHere: .notHere
      case .notAReader: .notAReader
      case .noLead: .noLead
      case .noMembers: .noMembers
      }
  }
}
