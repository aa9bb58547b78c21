package import Dates
package import Workforce

/// Whom the roles of issues mean on a day, worked out once for all reports.
package struct MailRoles: Sendable {
  private let organisation: Organisation
  private let day: CivilDate
  private let managers: [Int]
  /// Agents who belong to each team itself.
  private let agents: [String: [Int]]

  package init(_ organisation: Organisation, on day: CivilDate, managers: Set<String>) {
    self.organisation = organisation
    self.day = day
    self.managers = organisation.people(in: managers, on: day)
    agents = Dictionary(grouping: organisation.people(in: ["agent"], on: day)) { agent in
      organisation.membership(of: agent, on: day)?.team ?? ""
    }
  }

  /// The people of a role, seen from what a report is about; nobody where nobody has it.
  package func people(_ role: MailIssue.Role, of subject: MailSubject) -> [Int] {
    switch (role, subject) {
    case (.managers, _): managers
    case (.agent, .agent(let agent)): [agent]
    case (.agent, .team(let team)): agents[organisation.teams[team].id] ?? []
    case (.lead, .agent(let agent)): [organisation.lead(of: agent, on: day)].compactMap { $0 }
    case (.lead, .team(let team)): [organisation.lead(ofTeam: team)].compactMap { $0 }
    case (.agent, .operation), (.lead, .operation): []
    }
  }
}
