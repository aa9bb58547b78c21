internal import DataSources
internal import Dates
internal import Diagnostics
internal import Notes
internal import Workforce

/// Reads `people.csv`: one row a membership, `id,name,team,role,lead,email,language,start,end,aliases`.
struct PeopleFile {
  static let file = "people.csv"

  private(set) var agents: [Agent] = []
  private(set) var memberships: [Membership] = []
  /// What stands as each person's address, whether it is one or not.
  var addresses: [String: Reference] = [:]
  /// The languages that people are to be written to in, as they were written.
  var languages: [Reference] = []
  private var leads: [Reference] = []
  private var aliases: [(agent: String, alias: Reference)] = []
  private var numbers: [String: Int] = [:]

  /// The people, or `nil` with diagnostics when the table cannot be read.
  ///
  /// Without known teams nobody's team is looked up.
  static func read(
    _ files: ContentFiles, teams: [Team]?, _ problems: inout [Diagnostic]
  ) -> PeopleFile? {
    guard
      let table = RecordTable(
        file, files, required: ["id", "name", "team"],
        optional: ["role", "lead", "email", "language", "start", "end", "aliases"], &problems)
    else { return nil }
    var result = PeopleFile()
    let teamIDs = teams.map { Set($0.map(\.id)) }
    for row in table.table.rows { result.read(row, of: table, teams: teamIDs, &problems) }
    problems.refuse(result.leads, as: "person", among: result.numbers.keys)
    result.checkOverlaps(&problems)
    LeadLoops(result.memberships).check(&problems)
    result.checkAliases(&problems)
    return result
  }

  private mutating func read(
    _ row: CSVTable.Row, of table: RecordTable, teams: Set<String>?, _ problems: inout [Diagnostic]
  ) {
    let place = table.location("id", of: row)
    guard let text = table.require("id", of: row, &problems),
      let id = Slug.check(text, of: "a person", at: place, &problems),
      table.require("team", of: row, &problems) != nil,
      let team = table.reference("team", of: row)
    else { return }
    // Without a name the person is known all the same, so that nothing else is said of the one fault.
    let name = table.name(of: row, &problems) ?? numbers[id].map { agents[$0].name } ?? id
    let aliases = table.reference("aliases", of: row)
    let person = Agent(
      id: id, name: name, email: email(of: id, row, table, &problems),
      language: language(of: row, table),
      aliases: aliases?.text.split(separator: " ").map(String.init) ?? [])
    guard add(person, at: place, &problems) else { return }
    if let aliases {
      self.aliases += person.aliases.map { (id, Reference($0, at: aliases.location)) }
    }
    if let teams { problems.refuse([team], as: "team", among: teams) }
    let lead = table.reference("lead", of: row)
    if let lead { leads.append(lead) }
    if let lead, lead.text == id {
      problems.append(
        .warning(
          "own-lead", at: lead.location, "nobody leads themselves; the team's lead counts",
          hint: "Leave the cell empty"))
    }
    guard teams?.contains(team.text) ?? true, let days = days(of: row, table, &problems) else {
      return
    }
    memberships.append(
      Membership(
        agent: id, team: team.text, role: table.text("role", of: row) ?? "agent",
        lead: lead?.text, days: days, location: place))
  }

  /// Keeps a person, or one more row of a person; `false` when the id is somebody else's.
  private mutating func add(
    _ agent: Agent, at place: SourceLocation, _ problems: inout [Diagnostic]
  ) -> Bool {
    guard let number = numbers[agent.id] else {
      numbers[agent.id] = agents.count
      agents.append(agent)
      return true
    }
    let known = agents[number]
    if known.name != agent.name {
      problems.append(
        .error(
          "two-names", at: place,
          "'\(agent.id)' is called '\(known.name)' above and '\(agent.name)' here",
          hint: "Give two people two ids, or one person one name"))
      return false
    }
    agents[number] = Agent(
      id: known.id, name: known.name, email: known.email ?? agent.email,
      language: known.language ?? agent.language,
      aliases: known.aliases + agent.aliases.filter { !known.aliases.contains($0) })
    return true
  }

  private func days(
    of row: CSVTable.Row, _ table: RecordTable, _ problems: inout [Diagnostic]
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
}

extension PeopleFile {
  /// A person belongs to one team at a time, or a figure would count twice.
  private func checkOverlaps(_ problems: inout [Diagnostic]) {
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

  /// A name in the data leads to one person; names are compared without case.
  private func checkAliases(_ problems: inout [Diagnostic]) {
    var owners = Dictionary(uniqueKeysWithValues: numbers.keys.map { ($0, $0) })
    for (agent, alias) in aliases {
      let name = alias.text.lowercased()
      let owner = owners[name] ?? agent
      owners[name] = owner
      if owner == agent { continue }
      problems.append(
        .error(
          "alias-of-two", at: alias.location,
          "the alias '\(alias.text)' of '\(agent)' leads to '\(owner)' already",
          hint: "Data by that name can count for one person only"))
    }
  }
}
