package import Dates

extension Organisation {
  /// Whether a person may read what is written for an audience, on a day.
  ///
  /// Managers are those whose role of that day is among `managers`. Who is not here on that day reads nothing;
  /// who may read one audience may read every other one that all its readers may.
  package func mayRead(
    _ person: Int, _ audience: Audience, on date: CivilDate, managers: Set<String>
  ) -> Bool {
    guard let membership = membership(of: person, on: date) else { return false }
    if audience == .everyone || managers.contains(membership.role) { return true }
    let id = agents[person].id
    let own = [.agent(id)] + teams.filter { $0.lead == id }.map { Audience.lead($0.id) }
    return own.contains { readers(of: $0, mayAllRead: audience, on: date) }
      || isAbove(person, leads(over: audience, on: date), on: date)
  }

  /// Whether a person is one of some leads, or leads one of them, however far above.
  private func isAbove(_ person: Int, _ leads: Set<Int>, on date: CivilDate) -> Bool {
    var known = leads
    var rest = Array(leads)
    while let lead = rest.popLast() {
      if lead == person { return true }
      guard let next = self.lead(of: lead, on: date), known.insert(next).inserted else { continue }
      rest.append(next)
    }
    return false
  }

  /// The nearest leads of those whom an audience's folder is about.
  private func leads(over audience: Audience, on date: CivilDate) -> Set<Int> {
    switch audience {
    case .everyone, .operation: return []
    case .agent(let id):
      return agentNumber(id).map { leads(over: $0, on: date) } ?? []
    case .lead(let id):
      return teamNumber(id).map { Set(lineage(of: $0).compactMap(ownLead)) } ?? []
    case .team(let id):
      guard let team = teamNumber(id) else { return [] }
      let near = (lineage(of: team) + branch(of: team)).compactMap(ownLead)
      let members = members(of: team, during: date..<date.advanced(by: 1))
      return members.reduce(into: Set(near)) { $0.formUnion(leads(over: $1, on: date)) }
    }
  }

  private func leads(over agent: Int, on date: CivilDate) -> Set<Int> {
    guard let membership = membership(of: agent, on: date) else { return [] }
    return Set(
      [lead(under: membership)].compactMap { $0 } + teamsAbove(membership).compactMap(ownLead)
    ).subtracting([agent])
  }
}

extension Organisation {
  /// Who leads a person on a day.
  package func lead(of person: Int, on date: CivilDate) -> Int? {
    membership(of: person, on: date).flatMap { lead(under: $0) }
  }

  /// Who leads a team: its own lead, or that of the nearest team around it that has one.
  package func lead(ofTeam team: Int) -> Int? {
    lineage(of: team).lazy.compactMap(ownLead).first
  }

  private func ownLead(_ team: Int) -> Int? { teams[team].lead.flatMap { agentNumber($0) } }

  /// Everyone who has one of some roles on a day, in order of id.
  package func people(in roles: Set<String>, on date: CivilDate) -> [Int] {
    agents.indices.filter { membership(of: $0, on: date).map { roles.contains($0.role) } ?? false }
  }
}
