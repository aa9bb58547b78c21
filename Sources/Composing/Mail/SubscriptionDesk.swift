package import Content
package import Dates
internal import MIME
internal import Notes
internal import Workforce

/// Works out who gets which report by mail; the rules are those by which folders are read.
package struct SubscriptionDesk: Sendable {
  private let input: ReportInput
  private let mail: MailSettings
  private let roles: MailRoles

  /// `nil` for a project without mail.
  package init?(_ input: ReportInput) {
    guard let mail = input.project.settings.mail else { return nil }
    self.input = input
    self.mail = mail
    roles = MailRoles(
      input.project.organisation, on: input.asOf,
      managers: input.project.settings.managerRoles)
  }

  /// The letters of an issue for a period, by what they are about and to whom they go.
  package func readers(of issue: MailIssue, in period: Period) -> IssueReaders {
    var round = Round(issue: issue, period: period)
    switch issue.about {
    case .agent:
      for agent in organisation.agents.indices { addAgent(agent, to: &round) }
    case .team:
      for team in organisation.teams.indices { addTeam(team, to: &round) }
    case .operation: addReaders(of: .operation, to: &round)
    }
    return round.readers
  }

  private var organisation: Organisation { input.project.organisation }

  /// What has been found of an issue so far.
  private struct Round {
    let issue: MailIssue
    let period: Period
    var letters: Set<PlannedLetter> = []
    var leftOut: Set<LeftOutReader> = []

    var readers: IssueReaders {
      IssueReaders(
        letters: letters.sorted {
          ($0.about, $0.reader.address.text) < ($1.about, $1.reader.address.text)
        },
        leftOut: leftOut.sorted {
          ($0.about, $0.person ?? -1, $0.reason.rawValue)
            < ($1.about, $1.person ?? -1, $1.reason.rawValue)
        })
    }

    func page(of subject: MailSubject) -> PageRequest {
      switch subject {
      case .agent(let agent): .agent(agent, period)
      case .team(let team): .team(team, period)
      case .operation: .operation(period)
      }
    }
  }

  // MARK: - What is reported of

  private func addAgent(_ agent: Int, to round: inout Round) {
    let wasHere = input.wasHere(agent, during: round.period)
    if input.hasPage(agent) {
      if wasHere { return addReaders(of: .agent(agent), to: &round) }
      leaveOut(agent, of: .agent(agent), .notHere, in: &round)
    } else if wasHere, !organisation.isPresent(agent, on: input.asOf),
      organisation.latestMembership(of: agent, on: input.asOf)?.role == "agent"
    {
      // A leaver's page goes with the leaver.
      leaveOut(agent, of: .agent(agent), .hasLeft, in: &round)
    }
  }

  private func addTeam(_ team: Int, to round: inout Round) {
    if organisation.members(of: team, during: round.period.days).isEmpty {
      leaveOut(nil, of: .team(team), .noMembers, in: &round)
    } else {
      addReaders(of: .team(team), to: &round)
    }
  }

  // MARK: - To whom

  private func addReaders(of subject: MailSubject, to round: inout Round) {
    for role in round.issue.to {
      let people = roles.people(role, of: subject)
      if people.isEmpty, role == .lead { leaveOut(nil, of: subject, .noLead, in: &round) }
      for person in people { add(person, of: subject, to: &round) }
    }
    for extra in round.issue.also {
      switch extra {
      case .person(let name):
        if let person = organisation.agentNumber(name.text) {
          add(person, of: subject, to: &round)
        }
      case .address(let address, _): add(address, of: subject, to: &round)
      }
    }
  }

  private func add(_ person: Int, of subject: MailSubject, to round: inout Round) {
    let agent = organisation.agents[person]
    if let reason = hindrance(of: person, subject) {
      return leaveOut(person, of: subject, reason, in: &round)
    }
    guard let address = agent.email.flatMap({ MailAddress($0) }) else {
      return leaveOut(person, of: subject, .noAddress, in: &round)
    }
    if !mail.admits(address) {
      return leaveOut(person, of: subject, .outsideDomains, in: &round)
    }
    let language = round.issue.language?.text ?? agent.language
    insert(
      LetterReader(
        person: person, name: agent.name, address: address,
        language: language ?? input.project.settings.language), of: subject, to: &round)
  }

  /// An address of nobody may get what is about the operation; another one is its owner's.
  private func add(_ address: MailAddress, of subject: MailSubject, to round: inout Round) {
    if let owner = organisation.agents.firstIndex(where: { $0.hasAddress(address) }) {
      return add(owner, of: subject, to: &round)
    }
    if subject != .operation { return leaveOut(nil, of: subject, .notAReader, in: &round) }
    if !mail.admits(address) { return leaveOut(nil, of: subject, .outsideDomains, in: &round) }
    let language = round.issue.language?.text ?? input.project.settings.language
    insert(
      LetterReader(person: nil, name: nil, address: address, language: language), of: subject,
      to: &round)
  }

  /// Why a person gets no mail about something, whatever the address.
  private func hindrance(of person: Int, _ subject: MailSubject) -> LeftOutReader.Reason? {
    guard organisation.membership(of: person, on: input.asOf) != nil else {
      return organisation.isPresent(person, on: input.asOf) ? .notHere : .hasLeft
    }
    let mayRead = organisation.mayRead(
      person, subject.audience(in: organisation), on: input.asOf,
      managers: input.project.settings.managerRoles)
    return mayRead ? nil : .notAReader
  }

  private func insert(_ reader: LetterReader, of subject: MailSubject, to round: inout Round) {
    round.letters.insert(
      PlannedLetter(
        issue: round.issue.id, about: subject, page: round.page(of: subject), reader: reader))
  }

  private func leaveOut(
    _ person: Int?, of subject: MailSubject, _ reason: LeftOutReader.Reason, in round: inout Round
  ) {
    round.leftOut.insert(LeftOutReader(about: subject, person: person, reason: reason))
  }
}
