/// Who may read a page, a section or a note, and thereby the folder it is written to.
package enum Audience: Sendable, Hashable {
  /// Everyone in the operation.
  case everyone
  /// A team's members, its lead and those above.
  case team(String)
  /// One agent, the agent's lead and those above.
  case agent(String)
  /// A team's lead and those above.
  case lead(String)
  /// Managers and those above.
  case operation

  /// The folder of the site that holds what this audience may read.
  package var folder: String {
    switch self {
    case .everyone: "everyone"
    case .team(let id): "teams/" + id
    case .agent(let id): "agents/" + id
    case .lead(let id): "leads/" + id
    case .operation: "operation"
    }
  }
}
