import Content
import Dates
import Diagnostics
import Testing
import Workforce

/// `people.csv` and `teams.csv`: who is who, and who belonged where when.
@Suite struct PeopleFileTests {
  static let header = "id,name,team,role,lead,start,end,aliases\n"
  static let leads = "lea,Lea Long,billing,lead,,,,\nmax,Max Moor,moves,lead,,,,\n"

  private func organisation(_ rows: String) -> Organisation {
    let (project, problems) = Samples.read(["people.csv": Self.header + Self.leads + rows])
    #expect(problems.map(\.description) == [])
    return project.organisation
  }

  @Test func aRowIsAMembership() throws {
    let organisation = organisation("cat,Cat Cole,billing,,max,2026-01-05,2026-03-31,4711 ccole\n")
    let cat = try #require(organisation.agentNumber("cat"))
    let membership = try #require(organisation.memberships(of: cat).first)
    #expect(organisation.agents[cat].aliases == ["4711", "ccole"])
    #expect(membership.role == "agent")
    #expect(membership.lead == "max")
    #expect(membership.days.lowerBound.description == "2026-01-05")
    #expect(membership.days.upperBound.description == "2026-04-01")
    #expect(membership.location.line == 4)
  }

  @Test func aMoveIsTwoRowsOfOnePerson() throws {
    let organisation = organisation(
      """
      cat,Cat Cole,billing,agent,,,2026-03-31,ccole
      cat,Cat Cole,moves,agent,,2026-04-01,,4711
      """)
    let cat = try #require(organisation.agentNumber("cat"))
    #expect(organisation.agents.count == 3)
    #expect(organisation.agents[cat].aliases == ["ccole", "4711"])
    let before = try #require(CivilDate(iso: "2026-03-31"))
    #expect(organisation.membership(of: cat, on: before)?.team == "billing")
    #expect(organisation.membership(of: cat, on: before.advanced(by: 1))?.team == "moves")
  }

  @Test func columnsMayStandInAnyOrderAndOthersBesideThem() throws {
    let (project, problems) = Samples.read([
      "people.csv": """
      Team,shoe size,NAME,Id
      billing,38,Lea Long,lea
      moves,44,Max Moor,max
      """
    ])
    #expect(problems.isEmpty)
    #expect(project.organisation.agents.map(\.name) == ["Lea Long", "Max Moor"])
  }

  @Test func anIdThatIsNoFolderIsMendedAndNamedOnce() {
    let words = Samples.problems([
      "people.csv": Self.header + Self.leads + "Ana/1,Ana Alto,billing,,,,,\n",
      "notes/n.md": """
      ---
      kind: coaching
      about: ana-1
      by: lea
      date: 2026-10-12
      audience: agent
      ---
      Well done.
      """,
    ])
    #expect(
      words == [
        "people.csv:4:1: error: 'Ana/1' cannot be the id of a person: only a–z, 0–9 and hyphens, "
          + "at most 64. Write 'ana-1'"
      ])
  }

  @Test(arguments: [
    ("", "the cell 'id' is empty"), ("-a", "Write 'a'"), ("Äpfel", "Write 'pfel'"),
    ("..", "'..' cannot be the id of a person"), ("a b", "Write 'a-b'"),
    ("con.txt", "Write 'con-txt'"), ("日本", "'日本' cannot be the id of a person"),
    (String(repeating: "a", count: 65), "at most 64"),
  ])
  func noIdMakesAPath(id: String, words: String) {
    let problems = Samples.problems([
      "people.csv": Self.header + Self.leads + "\(id),A,billing,,,,,\n"
    ])
    #expect(problems.count == 1)
    #expect(problems.first?.contains(words) == true, "\(problems)")
  }

  @Test(arguments: [
    (
      "ana,Ana,billing,agent,,2026-02-30,,",
      "4:24: error: '2026-02-30' is no day of the calendar. Write it as 2026-10-31"
    ),
    (
      "ana,Ana,billing,agent,lae,,,", "4:23: error: there is no person 'lae'. Did you mean 'lea'?"
    ),
    ("ana,,billing,agent,,,,", "4:5: error: the cell 'name' is empty"),
    ("ana,Ana,,agent,,,,", "4:9: error: the cell 'team' is empty"),
    (
      "ana,Ana,billing,agent,,,,Max",
      "4:26: error: the alias 'Max' of 'ana' leads to 'max' already. "
        + "Data by that name can count for one person only"
    ),
    (
      "billing,Bill Ing,billing,agent,,,,",
      "teams.csv:3:1: error: 'billing' is the id of a person and of a team. "
        + "A note about 'billing' could land in the wrong folder"
    ),
  ])
  func aMistakeIsNamed(row: String, words: String) {
    let expected = words.hasPrefix("teams") ? words : "people.csv:" + words
    #expect(
      Samples.problems(["people.csv": Self.header + Self.leads + row + "\n"]) == [expected])
  }

  /// One fault is one line: what depends on people is not also called unknown.
  @Test(arguments: ["people.csv", "teams.csv"])
  func anUnreadableTableIsNamedOnce(file: String) {
    let (project, problems) = Samples.read([file: "\"id\n"])
    #expect(problems.count == 1)
    #expect(problems.first?.location.file == file)
    #expect(project.sources.isEmpty)
    #expect(project.notes.isEmpty)
  }
}
