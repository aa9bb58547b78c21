package import Dates

/// Everyone and how they belong together, on any day.
///
/// People and teams are known by their number in order of id, so that facts can stand in columns. History
/// stays with the team of the day: every question names a day or a membership's own days.
package struct Organisation: Sendable {
  /// In order of id.
  package let agents: [Agent]
  /// In order of id.
  package let teams: [Team]
  /// The memberships of each person, oldest first.
  private let memberships: [[Membership]]
  private let agentNumbers: [String: Int]
  private let teamNumbers: [String: Int]
  /// The teams that lie directly in each team.
  private let children: [[Int]]
  /// Who belonged to each team itself, and when, in order of person.
  private let staysByTeam: [[(agent: Int, days: Range<CivilDate>)]]

  /// Takes people, teams and memberships that have been checked: ids are unique, teams form a tree.
  package init(agents: [Agent], teams: [Team], memberships: [Membership]) {
    let agents = agents.sorted { $0.id < $1.id }
    let teams = teams.sorted { $0.id < $1.id }
    let agentNumbers = Dictionary(
      uniqueKeysWithValues: agents.enumerated().map { ($1.id, $0) })
    let teamNumbers = Dictionary(uniqueKeysWithValues: teams.enumerated().map { ($1.id, $0) })
    var byAgent = [[Membership]](repeating: [], count: agents.count)
    for membership in memberships {
      guard let agent = agentNumbers[membership.agent], teamNumbers[membership.team] != nil else {
        continue
      }
      byAgent[agent].append(membership)
    }
    var children = [[Int]](repeating: [], count: teams.count)
    for (number, team) in teams.enumerated() {
      if let parent = team.parent.flatMap({ teamNumbers[$0] }) { children[parent].append(number) }
    }
    var stays = [[(agent: Int, days: Range<CivilDate>)]](repeating: [], count: teams.count)
    for (agent, list) in byAgent.enumerated() {
      for membership in list {
        if let team = teamNumbers[membership.team] { stays[team].append((agent, membership.days)) }
      }
    }
    staysByTeam = stays
    self.agents = agents
    self.teams = teams
    self.agentNumbers = agentNumbers
    self.teamNumbers = teamNumbers
    self.children = children
    self.memberships = byAgent.map { list in
      list.sorted { ($0.days.lowerBound, $0.team) < ($1.days.lowerBound, $1.team) }
    }
  }

  package func agentNumber(_ id: String) -> Int? { agentNumbers[id] }
  package func teamNumber(_ id: String) -> Int? { teamNumbers[id] }
  package func memberships(of agent: Int) -> [Membership] { memberships[agent] }
}

// MARK: - Teams

extension Organisation {
  /// A team and those it lies in, nearest first.
  package func lineage(of team: Int) -> [Int] {
    var line = [team]
    while let parent = teams[line[line.count - 1]].parent.flatMap({ teamNumbers[$0] }),
      !line.contains(parent)
    {
      line.append(parent)
    }
    return line
  }

  /// A team and all that lie in it.
  package func branch(of team: Int) -> [Int] {
    [team] + children[team].flatMap { branch(of: $0) }
  }

  package func subteams(of team: Int) -> [Int] { children[team] }

  /// The teams that lie in no other.
  package var topTeams: [Int] {
    teams.indices.filter { teams[$0].parent.flatMap { teamNumbers[$0] } == nil }
  }

  /// Who belonged to a team or those in it, and on which days.
  package func stays(in team: Int) -> [(agent: Int, days: Range<CivilDate>)] {
    branch(of: team).flatMap { staysByTeam[$0] }
  }

  /// Who belongs to a team or those in it at any time within some days, in order of name.
  package func members(of team: Int, during days: Range<CivilDate>) -> [Int] {
    let found = Set(stays(in: team).filter { $0.days.overlaps(days) }.map(\.agent))
    return found.sorted { (agents[$0].name, agents[$0].id) < (agents[$1].name, agents[$1].id) }
  }

  package func leadName(of team: Int) -> String? {
    teams[team].lead.flatMap { agentNumbers[$0] }.map { agents[$0].name }
  }
}

// MARK: - People

extension Organisation {
  /// All roles that anybody has or had.
  package var roles: Set<String> { Set(memberships.joined().map(\.role)) }

  /// The membership of a person on a day.
  package func membership(of agent: Int, on date: CivilDate) -> Membership? {
    memberships[agent].last { $0.days.contains(date) }
  }

  /// The last membership that touches some days: where the person belongs at the end of them.
  package func membership(of agent: Int, during days: Range<CivilDate>) -> Membership? {
    memberships[agent].last { $0.days.overlaps(days) }
  }

  /// The membership of a person on a day; on a day without one, the person's last.
  package func latestMembership(of agent: Int, on date: CivilDate) -> Membership? {
    membership(of: agent, on: date) ?? memberships[agent].last
  }

  /// Whether the person is still here on a day.
  package func isPresent(_ agent: Int, on date: CivilDate) -> Bool {
    memberships[agent].contains { $0.days.contains(date) || $0.days.lowerBound > date }
  }

  /// Days since the person first joined; 0 on the first day, `nil` before it.
  package func tenure(of agent: Int, on date: CivilDate) -> Int? {
    guard let first = memberships[agent].first?.days.lowerBound, first <= date else { return nil }
    return first.distance(to: date)
  }

  /// Who leads a person under a membership; never the person.
  package func lead(under membership: Membership) -> Int? {
    let own = membership.lead.flatMap { agentNumbers[$0] }
    if let own, agents[own].id != membership.agent { return own }
    guard let team = teamNumbers[membership.team] else { return nil }
    for step in lineage(of: team) {
      guard let lead = teams[step].lead, lead != membership.agent else { continue }
      return agentNumbers[lead]
    }
    return nil
  }
}
