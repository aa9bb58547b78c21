package import Dates

extension Organisation {
  /// Whether every reader of one audience may also read another: only then may a page link there.
  ///
  /// Readers are those of the day given; an agent's readers are the agent, the agent's lead and those above.
  package func readers(
    of audience: Audience, mayAllRead other: Audience, on date: CivilDate
  ) -> Bool {
    if audience == other || other == .everyone { return true }
    switch (audience, other) {
    case (.operation, _): return true
    case (.agent(let id), .team(let team)):
      guard let agent = agentNumber(id), let membership = membership(of: agent, on: date),
        let own = teamNumber(membership.team)
      else { return false }
      return lineage(of: own).contains { teams[$0].id == team }
    case (.team(let id), .team(let other)), (.lead(let id), .lead(let other)):
      guard let team = teamNumber(id) else { return false }
      // A team's members belong to the teams around it; a lead looks down into the teams below.
      let near = isLead(audience) ? branch(of: team) : lineage(of: team)
      return near.contains { teams[$0].id == other }
    case (.lead(let id), .team(let other)):
      guard let team = teamNumber(id) else { return false }
      return (branch(of: team) + lineage(of: team)).contains { teams[$0].id == other }
    case (.lead(let id), .agent(let agent)):
      guard let team = teamNumber(id), let number = agentNumber(agent),
        let membership = membership(of: number, on: date)
      else { return false }
      return teams[team].lead == agent
        ? teamNumber(membership.team).map { lineage(of: $0).contains(team) } ?? false
        : teamsAbove(membership).contains(team)
    default: return false
    }
  }

  /// The teams whose leads are above a person: the team that the person's lead leads, and those around it.
  ///
  /// Who is led by somebody of another team is not led by the own team's lead.
  func teamsAbove(_ membership: Membership) -> [Int] {
    guard let own = teamNumber(membership.team) else { return [] }
    let line = lineage(of: own)
    guard let lead = lead(under: membership).map({ agents[$0].id }) else { return line }
    // A team without a lead is led by the one that it lies in.
    let nearest = line.firstIndex { teams[$0].lead == lead }
    var first = nearest ?? (teams[own].lead == nil ? 0 : 1)
    while first > 0, teams[line[first - 1]].lead == nil { first -= 1 }
    return Array(line.dropFirst(first))
  }

  private func isLead(_ audience: Audience) -> Bool {
    if case .lead = audience { return true }
    return false
  }
}
