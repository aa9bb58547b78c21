internal import DataSources
internal import Diagnostics
internal import Notes
internal import Workforce

/// Reads `teams.csv`: `id,name,parent,kind,lead`.
struct TeamsFile {
  static let file = "teams.csv"

  private(set) var teams: [Team] = []
  /// The people who lead teams, as they were written.
  private(set) var leads: [Reference] = []
  private var parents: [Reference] = []

  /// The teams, or `nil` with diagnostics when the table cannot be read.
  static func read(_ files: ContentFiles, _ problems: inout [Diagnostic]) -> TeamsFile? {
    guard
      let table = RecordTable(
        file, files, required: ["id", "name"], optional: ["parent", "kind", "lead"], &problems)
    else { return nil }
    var result = TeamsFile()
    var lines: [String: Int] = [:]
    for row in table.table.rows {
      let place = table.location("id", of: row)
      guard let text = table.require("id", of: row, &problems),
        let id = Slug.check(text, of: "a team", at: place, &problems)
      else { continue }
      // Without a name the team is known all the same, so that nothing else is said of the one fault.
      let name = table.name(of: row, &problems) ?? id
      if let line = lines[id] {
        problems.append(
          .error(
            "duplicate-team", at: place, "team '\(id)' stands in line \(line) already",
            hint: "Take one of the two rows out"))
        continue
      }
      lines[id] = row.line
      result.add(id: id, name: name, row, of: table)
    }
    result.checkParents(&problems)
    return result
  }

  private mutating func add(id: String, name: String, _ row: CSVTable.Row, of table: RecordTable) {
    let parent = table.reference("parent", of: row)
    let lead = table.reference("lead", of: row)
    teams.append(
      Team(
        id: id, name: name, parent: parent?.text, kind: table.text("kind", of: row) ?? "phone",
        lead: lead?.text, location: table.location("id", of: row)))
    if let parent { parents.append(parent) }
    if let lead { leads.append(lead) }
  }

  /// Every parent exists, and nobody is a part of itself.
  private func checkParents(_ problems: inout [Diagnostic]) {
    let ids = teams.map(\.id)
    problems.refuse(parents, as: "team", among: ids)
    let above = Dictionary(uniqueKeysWithValues: teams.map { ($0.id, $0.parent) })
    var named: Set<String> = []
    for team in teams where !named.contains(team.id) {
      var line: [String] = [team.id]
      while let parent = above[line[line.count - 1]] ?? nil, !line.contains(parent) {
        line.append(parent)
      }
      guard above[line[line.count - 1]] == team.id else { continue }
      named.formUnion(line)
      problems.append(
        .error(
          "team-loop", at: team.location,
          "team '\(team.id)' lies in itself: \((line + [team.id]).joined(separator: " in "))",
          hint: "One of them must lie in another team, or in none"))
    }
  }
}
