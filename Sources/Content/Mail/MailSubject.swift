package import Workforce

/// What one report is about; people and teams by number.
package enum MailSubject: Sendable, Hashable, Comparable {
  case agent(Int)
  case team(Int)
  case operation

  /// Whose folder holds the pages of it.
  package func audience(in organisation: Organisation) -> Audience {
    switch self {
    case .agent(let agent): .agent(organisation.agents[agent].id)
    case .team(let team): .team(organisation.teams[team].id)
    case .operation: .operation
    }
  }
}
