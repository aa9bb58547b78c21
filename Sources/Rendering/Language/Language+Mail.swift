import Dates
package import Reports

extension Language {
  /// What an issue is and to whom it goes, in sentences.
  package func rule(of card: IssueCard) -> Heading {
    let words = words.mail
    var sentences = [subject(of: card)]
    if !card.roles.isEmpty {
      sentences.append(words.to(self.words.list(card.roles.map { role($0, about: card.about) })))
    }
    if !card.also.isEmpty { sentences.append(words.also(list(card.also))) }
    if card.isLinkOnly { sentences.append(words.linkOnly) }
    if !card.metrics.isEmpty { sentences.append(words.metrics(list(card.metrics))) }
    if let language = card.language { sentences.append(words.language(language)) }
    sentences.append(words.period(period(card.period)))
    return Heading(self.words.frame.mail, sentences.joined(separator: " "))
  }

  /// Names that people gave, as one list.
  package func list(_ names: [String]) -> String { words.list(names.map { isolated($0) }) }

  private func subject(of card: IssueCard) -> String {
    switch card.about {
    case .agent: words.mail.onAgent(card.grain)
    case .team: words.mail.onTeam(card.grain)
    case .operation: words.mail.onOperation(card.grain)
    }
  }

  private func role(_ role: IssueCard.Role, about: IssueCard.About) -> String {
    let words = words.mail
    return switch (role, about) {
    case (.managers, _): words.managers
    case (.agent, .team): words.theTeamsAgents
    case (.agent, _): words.theAgent
    case (.lead, .team): words.theTeamsLead
    case (.lead, _): words.theAgentsLead
    }
  }

  package func reason(_ reason: IssueCard.Reason) -> String {
    let words = words.mail.reasons
    return switch reason {
    case .noAddress: words.noAddress
    case .outsideDomains: words.outsideDomains
    case .hasLeft: words.hasLeft
    case .notHere: words.notHere
    case .notAReader: words.notAReader
    case .noLead: words.noLead
    case .noMembers: words.noMembers
    }
  }
}
