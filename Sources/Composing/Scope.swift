package import Measures

/// Whose figures: the operation, a team with all that lie in it, or one agent; by number.
package enum Scope: Sendable, Hashable {
  case operation
  case team(Int)
  case agent(Int)

  package var level: Metric.Level {
    switch self {
    case .operation: .operation
    case .team: .team
    case .agent: .agent
    }
  }
}
