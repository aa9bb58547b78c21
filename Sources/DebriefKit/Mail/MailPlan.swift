internal import Composing
internal import Content
internal import MIME
internal import Notes
internal import Rendering
internal import Workforce

/// The letters of an issue, ready to be made, and who is left out.
struct MailPlan: Sendable {
  let letters: [LetterOrder]
  let leftOut: [MailManifest.Stop]

  init(_ input: ReportInput, _ issue: MailIssue, _ name: IssueName, _ desk: SubscriptionDesk) {
    let readers = desk.readers(of: issue, in: name.period)
    let organisation = input.project.organisation
    var names = FileNames()
    letters = readers.letters.map { letter in
      let about = letter.about.audience(in: organisation).folder
      return LetterOrder(
        request: MailPlan.request(letter, issue, name, input), about: about,
        name: names.name(about, for: letter.reader, organisation),
        recipient: Mailbox(name: letter.reader.name, address: letter.reader.address),
        language: Language.named(letter.reader.language) ?? ProjectLanguage.fallback,
        reason: MailPlan.reason(letter, issue, input), isLinkOnly: issue.form == .link)
    }
    leftOut = readers.leftOut.map { reader in
      MailManifest.Stop(
        about: reader.about.audience(in: organisation).folder,
        address: reader.person.map { organisation.agents[$0].id } ?? "",
        reason: reader.reason.words, isFault: false)
    }
  }

  private static func request(
    _ letter: PlannedLetter, _ issue: MailIssue, _ name: IssueName, _ input: ReportInput
  ) -> MailRequest {
    var isOwn = false
    var hasLeadView = false
    let organisation = input.project.organisation
    switch letter.about {
    case .agent(let agent): isOwn = letter.reader.person == agent
    case .team(let team):
      hasLeadView =
        letter.reader.person.map {
          organisation.mayRead(
            $0, .lead(organisation.teams[team].id), on: input.asOf,
            managers: input.project.settings.managerRoles)
        } ?? false
    case .operation: break
    }
    return MailRequest(
      subject: letter.about, period: name.period, isOwn: isOwn, hasLeadView: hasLeadView,
      metrics: issue.metrics.map { Set($0.map(\.text)) })
  }

  /// Why the reader gets it: the nearest reason there is.
  private static func reason(
    _ letter: PlannedLetter, _ issue: MailIssue, _ input: ReportInput
  ) -> MailLetter.Reason {
    let organisation = input.project.organisation
    guard let person = letter.reader.person else { return .named }
    if letter.about == .agent(person) { return .own }
    let lead: Int? =
      switch letter.about {
      case .agent(let agent): organisation.lead(of: agent, on: input.asOf)
      case .team(let team): organisation.lead(ofTeam: team)
      case .operation: nil
      }
    if lead == person { return .lead }
    let role = organisation.membership(of: person, on: input.asOf)?.role ?? ""
    let isManager = input.project.settings.managerRoles.contains(role)
    return isManager && issue.to.contains(.managers) ? .manager : .named
  }
}

/// Names of files that say whose figures and for whom, each once.
private struct FileNames {
  private var taken: Set<String> = []

  mutating func name(
    _ about: String, for reader: LetterReader, _ organisation: Organisation
  ) -> String {
    let about = about.replacing("/", with: "-")
    let whom = reader.person.map { organisation.agents[$0].id } ?? slug(reader.address.text)
    let wanted = about == "agents-" + whom ? about : about + "--" + whom
    var name = wanted
    var number = 2
    while !taken.insert(name).inserted {
      name = wanted + "-\(number)"
      number += 1
    }
    return name
  }

  private func slug(_ text: String) -> String {
    let bytes = text.lowercased().utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: UInt8(ascii: "-")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension LeftOutReader.Reason {
  /// Why somebody who is meant gets nothing.
  fileprivate var words: String {
    switch self {
    case .noAddress: "no e-mail in people.csv"
    case .outsideDomains: "the address lies outside 'domains'"
    case .hasLeft: "has left"
    case .notHere: "was not here in the period"
    case .notAReader: "may not open the page"
    case .noLead: "nobody leads the team"
    case .noMembers: "nobody was in the team in the period"
    }
  }
}
