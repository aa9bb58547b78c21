internal import DataSources
internal import Dates
internal import Diagnostics
internal import Workforce

/// Reads `people.csv`: one row a membership, `id,name,team,role,lead,email,start,end,aliases`.
enum PeopleFile {
  static let file = "people.csv"

  static func read(
    _ files: ContentFiles, teams: [Team], _ problems: inout [Diagnostic]
  ) -> ([Agent], [Membership]) {
    guard
      let table = RecordTable(file, files, required: ["id", "name", "team"], &problems)
    else { return ([], []) }
    var reader = Reader(table: table, teamIDs: Set(teams.map(\.id)))
    for row in table.table.rows { reader.read(row, &problems) }
    reader.checkLeads(&problems)
    reader.checkOverlaps(&problems)
    return (reader.agents, reader.memberships)
  }

  private struct Reader {
    let table: RecordTable
    let teamIDs: Set<String>
    var agents: [Agent] = []
    var memberships: [Membership] = []
    private var numbers: [String: Int] = [:]

    init(table: RecordTable, teamIDs: Set<String>) {
      self.table = table
      self.teamIDs = teamIDs
    }

    mutating func read(_ row: CSVTable.Row, _ problems: inout [Diagnostic]) {
      let place = table.location("id", of: row)
      guard let text = table.require("id", of: row, &problems),
        let id = Slug.check(text, of: "a person", at: place, &problems),
        let name = table.require("name", of: row, &problems),
        let team = table.require("team", of: row, &problems)
      else { return }
      add(
        Agent(
          id: id, name: name, email: table.text("email", of: row),
          aliases: table.text("aliases", of: row)?.split(separator: " ").map(String.init) ?? []),
        at: place, &problems)
      if !teamIDs.contains(team) {
        problems.append(
          .error(
            "unknown-team", at: table.location("team", of: row), "there is no team '\(team)'",
            hint: suggestion(for: team, among: teamIDs)))
        return
      }
      guard let days = days(of: row, &problems) else { return }
      memberships.append(
        Membership(
          agent: id, team: team, role: table.text("role", of: row) ?? "agent",
          lead: table.text("lead", of: row), days: days, location: place))
    }

    private mutating func add(
      _ agent: Agent, at place: SourceLocation, _ problems: inout [Diagnostic]
    ) {
      guard let number = numbers[agent.id] else {
        numbers[agent.id] = agents.count
        agents.append(agent)
        return
      }
      if agents[number].name != agent.name {
        problems.append(
          .error(
            "two-names", at: place,
            "'\(agent.id)' is called '\(agents[number].name)' above and '\(agent.name)' here",
            hint: "Give two people two ids, or one person one name"))
      }
      let known = agents[number]
      agents[number] = Agent(
        id: known.id, name: known.name, email: known.email ?? agent.email,
        aliases: known.aliases + agent.aliases.filter { !known.aliases.contains($0) })
    }

    private func days(
      of row: CSVTable.Row, _ problems: inout [Diagnostic]
    ) -> Range<CivilDate>? {
      let before = problems.count
      let start = table.date("start", of: row, &problems) ?? CivilDate(dayNumber: 0)
      let end = table.date("end", of: row, &problems)
      if problems.count > before { return nil }
      guard let end else { return start..<Membership.openEnd }
      if end < start {
        problems.append(
          .error(
            "ends-early", at: table.location("end", of: row), "it ends on \(end), before its start"
          ))
        return nil
      }
      return start..<end.advanced(by: 1)
    }

    func checkLeads(_ problems: inout [Diagnostic]) {
      for membership in memberships {
        guard let lead = membership.lead, numbers[lead] == nil else { continue }
        problems.append(
          .error(
            "unknown-person", at: membership.location, "there is no person '\(lead)' to lead",
            hint: suggestion(for: lead, among: numbers.keys)))
      }
    }

    /// A person belongs to one team at a time, or a figure would count twice.
    func checkOverlaps(_ problems: inout [Diagnostic]) {
      let byPerson = Dictionary(grouping: memberships, by: \.agent)
      for (_, list) in byPerson.sorted(by: { $0.key < $1.key }) {
        let sorted = list.sorted { $0.days.lowerBound < $1.days.lowerBound }
        for (earlier, later) in zip(sorted, sorted.dropFirst())
        where earlier.days.upperBound > later.days.lowerBound {
          problems.append(
            .error(
              "two-teams", at: later.location,
              "'\(later.agent)' is still in '\(earlier.team)' on \(later.days.lowerBound)",
              hint: "End the earlier row the day before"))
        }
      }
    }
  }
}
