internal import DataSources
internal import Diagnostics
internal import Workforce

/// Reads `teams.csv`: `id,name,parent,kind,lead`.
enum TeamsFile {
  static let file = "teams.csv"

  static func read(_ files: ContentFiles, _ problems: inout [Diagnostic]) -> [Team] {
    guard let table = RecordTable(file, files, required: ["id", "name"], &problems) else {
      return []
    }
    var teams: [Team] = []
    var lines: [String: Int] = [:]
    for row in table.table.rows {
      let place = table.location("id", of: row)
      guard let text = table.require("id", of: row, &problems),
        let id = Slug.check(text, of: "a team", at: place, &problems),
        let name = table.require("name", of: row, &problems)
      else { continue }
      if let line = lines[id] {
        problems.append(
          .error("duplicate-team", at: place, "team '\(id)' stands in line \(line) already"))
        continue
      }
      lines[id] = row.line
      teams.append(
        Team(
          id: id, name: name, parent: table.text("parent", of: row),
          kind: table.text("kind", of: row) ?? "phone", lead: table.text("lead", of: row),
          location: place))
    }
    checkParents(teams, &problems)
    return teams
  }

  /// Every parent exists, and nobody is a part of itself.
  private static func checkParents(_ teams: [Team], _ problems: inout [Diagnostic]) {
    let parents = Dictionary(uniqueKeysWithValues: teams.map { ($0.id, $0.parent) })
    for team in teams {
      guard let parent = team.parent else { continue }
      if parents[parent] == nil {
        problems.append(
          .error(
            "unknown-team", at: team.location, "there is no team '\(parent)' to lie in",
            hint: suggestion(for: parent, among: parents.keys)))
      }
      var seen: Set<String> = [team.id]
      var above: String? = parent
      while let current = above, seen.insert(current).inserted { above = parents[current] ?? nil }
      if above == team.id {
        problems.append(
          .error("team-loop", at: team.location, "team '\(team.id)' lies in itself"))
      }
    }
  }
}
