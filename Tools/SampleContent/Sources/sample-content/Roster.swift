/// A person in one team and role, from a day to a day: one row of `people.csv`.
struct Membership {
  let person: String
  let team: String
  let kind: String
  let role: String
  let start: Day
  let end: Day?
  /// What the survey supplier and the case system call the person.
  let extensionNumber: String
  let login: String

  func holds(on day: Day) -> Bool { start <= day && (end.map { day <= $0 } ?? true) }
  /// Leads and managers run no shifts of their own; one lead takes calls (see `Story`).
  var isAgent: Bool { role == "agent" }
}

/// Everyone, as `people.csv` and `teams.csv` have them: the one truth about who is where.
struct Roster {
  let memberships: [Membership]
  let phoneTeams: [String]
  private let firstDays: [String: Day]

  init(people: String, teams: String) throws(SampleFault) {
    let rows = try Roster.rows(of: teams, columns: 5, in: "teams.csv")
    let kinds = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[3]) })
    let leaves = rows.filter { !$0[2].isEmpty }
    phoneTeams = leaves.filter { $0[3] == "phone" }.map { $0[0] }
    var list: [Membership] = []
    for row in try Roster.rows(of: people, columns: 10, in: "people.csv") {
      let aliases = row[9].split(separator: " ").map(String.init)
      guard let start = Day(iso: row[7][...]), let kind = kinds[row[2]], aliases.count == 2 else {
        throw SampleFault("people.csv: cannot understand the row of \(row[0])")
      }
      list.append(
        Membership(
          person: row[0], team: row[2], kind: kind, role: row[3], start: start,
          end: Day(iso: row[8][...]), extensionNumber: aliases[0], login: aliases[1]))
    }
    memberships = list
    firstDays = Dictionary(list.map { ($0.person, $0.start) }, uniquingKeysWith: min)
  }

  /// Days since the person joined, whatever the team.
  func tenure(of person: String, on day: Day) -> Int {
    day.number - (firstDays[person]?.number ?? day.number)
  }

  private static func rows(
    of text: String, columns: Int, in file: String
  ) throws(SampleFault) -> [[String]] {
    var rows: [[String]] = []
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if cells.count != columns { throw SampleFault("\(file): \(cells.count) cells in '\(line)'") }
      rows.append(cells)
    }
    return rows
  }
}
