package import Workforce

/// How the facts of a build are laid out: agents first, then each team's contacts without an agent, then
/// what has neither.
package struct OwnerPlan: Sendable, Hashable {
  package let agentCount: Int
  package let teamCount: Int

  package init(_ organisation: Organisation) {
    agentCount = organisation.agents.count
    teamCount = organisation.teams.count
  }

  package var count: Int { agentCount + teamCount + 1 }
  package var operation: Int { agentCount + teamCount }
  package func owner(ofTeam team: Int) -> Int { agentCount + team }
}
