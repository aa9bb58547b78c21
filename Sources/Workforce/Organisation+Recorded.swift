package import Dates
internal import Diagnostics

/// Where somebody belonged on some days, as it was recorded when these were closed.
package struct RecordedStay: Sendable, Hashable {
  package let agent: String
  /// `nil` where the person belonged to no team.
  package let team: String?
  package let role: String
  package let days: Range<CivilDate>

  package init(agent: String, team: String?, role: String, days: Range<CivilDate>) {
    self.agent = agent
    self.team = team
    self.role = role
    self.days = days
  }
}

extension Organisation {
  /// The organisation as it was recorded on some days, and as it is written on all others.
  ///
  /// For figures alone: who may read what is always asked of what is written today.
  package func holding(_ stays: [RecordedStay]) -> Organisation {
    var changed: [Int: [Membership]] = [:]
    for stay in stays {
      guard let agent = agentNumber(stay.agent) else { continue }
      let known = changed[agent] ?? memberships(of: agent)
      if known.say(stay) { continue }
      changed[agent] = known.flatMap { $0.without(stay.days) } + [Membership](stay, among: known)
    }
    if changed.isEmpty { return self }
    let all = agents.indices.flatMap { changed[$0] ?? memberships(of: $0) }
    return Organisation(agents: agents, teams: teams, memberships: all)
  }
}

extension [Membership] {
  /// Whether these memberships are what a record says.
  fileprivate func say(_ stay: RecordedStay) -> Bool {
    let touching = filter { $0.days.overlaps(stay.days) }
    guard let team = stay.team else { return touching.isEmpty }
    let isTheSame = touching.allSatisfy { $0.team == team && $0.role == stay.role }
    let days = touching.reduce(0) { $0 + $1.days.clamped(to: stay.days).count }
    return isTheSame && days == stay.days.count
  }

  /// The membership that a record tells of; who led is asked of what is written.
  fileprivate init(_ stay: RecordedStay, among known: [Membership]) {
    guard let team = stay.team else {
      self = []
      return
    }
    let like = known.first { $0.team == team && $0.days.overlaps(stay.days) }
    self = [
      Membership(
        agent: stay.agent, team: team, role: stay.role, lead: like?.lead, days: stay.days,
        location: like?.location ?? known.first?.location ?? SourceLocation(file: "people.csv"))
    ]
  }
}

extension Membership {
  /// What is left of it beside some days.
  fileprivate func without(_ other: Range<CivilDate>) -> [Membership] {
    let before = days.clamped(to: CivilDate(dayNumber: .min)..<other.lowerBound)
    let after = days.clamped(to: other.upperBound..<CivilDate(dayNumber: .max))
    return [before, after].filter { !$0.isEmpty }.map {
      Membership(
        agent: agent, team: team, role: role, lead: lead, days: $0, location: location)
    }
  }
}
