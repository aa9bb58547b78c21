package import Dates

/// An operation of any size that never existed, the same bytes on every machine.
///
/// Teams of fifteen, 250 working days that end on 30 October 2026, twelve measures an agent and day, and
/// some coaching notes about each agent.
package struct Workload: Sendable, Hashable {
  package var agents: Int
  package var notesPerAgent: Int
  package var seed: UInt64

  package init(agents: Int, notesPerAgent: Int = 3, seed: UInt64 = 7) {
    self.agents = agents
    self.notesPerAgent = notesPerAgent
    self.seed = seed
  }

  /// Changes whenever the same arguments give other bytes, so that kept copies are made anew.
  package static let version = 1

  package static let teamSize = 15
  package static let dayCount = 250

  package var teams: Int { (agents + Self.teamSize - 1) / Self.teamSize }

  package static let measures = [
    "contacts", "handle_seconds", "resolved_first", "csat_sum", "csat_count", "nps_promoters",
    "nps_detractors", "nps_responses", "quality_points", "quality_possible", "scheduled_minutes",
    "adherent_minutes",
  ]

  /// Mondays to Fridays, the oldest first: fifty weeks.
  package static let days: [CivilDate] = {
    // Monday 17 November 2025.
    let first = CivilDate(dayNumber: 20_409)
    return (0..<dayCount).map { first.advanced(by: $0 / 5 * 7 + $0 % 5) }
  }()
}

/// Who there is; agents, teams and leads are numbered from 0.
extension Workload {
  package static func id(ofAgent agent: Int) -> String { "a" + (agent + 1).padded(to: 5) }
  package static func id(ofTeam team: Int) -> String { "t" + (team + 1).padded(to: 4) }
  package static func id(ofLead team: Int) -> String { "l" + (team + 1).padded(to: 4) }
  package static func team(of agent: Int) -> Int { agent / teamSize }

  static func name(_ number: Int) -> String {
    let first = Phrases.firstNames[number % Phrases.firstNames.count]
    let last = Phrases.lastNames[
      number / Phrases.firstNames.count % Phrases.lastNames.count]
    return first + " " + last
  }
}
