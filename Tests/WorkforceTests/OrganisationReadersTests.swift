import Dates
import Diagnostics
import Testing
import Workforce

/// A floor of two phone teams and a back office, in which Kim leads Guest of another team; Old has left.
private let floor: Organisation = {
  let here = SourceLocation(file: "people.csv")
  func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }
  func stay(
    _ agent: String, _ team: String, _ role: String = "agent", lead: String? = nil,
    from: String = "2026-01-01", to: String? = nil
  ) -> Membership {
    Membership(
      agent: agent, team: team, role: role, lead: lead,
      days: day(from)..<(to.map { day($0).advanced(by: 1) } ?? Membership.openEnd), location: here)
  }
  let people = [
    "ana", "ben", "boss", "chief", "guest", "kim", "lea", "max", "mona", "new", "old", "uma",
  ]
  return Organisation(
    agents: people.map { Agent(id: $0, name: $0.uppercased()) },
    teams: [
      Team(id: "phone", name: "Phone", kind: "phone", lead: "max", location: here),
      Team(
        id: "billing", name: "Billing", parent: "phone", kind: "phone", lead: "lea", location: here),
      Team(id: "moves", name: "Moves", parent: "phone", kind: "phone", location: here),
      Team(id: "cases", name: "Cases", kind: "back-office", lead: "uma", location: here),
      Team(id: "staff", name: "Staff", kind: "office", location: here),
    ],
    memberships: [
      stay("ana", "billing", to: "2026-05-17"), stay("ana", "moves", from: "2026-05-18"),
      stay("ben", "billing"), stay("guest", "billing", lead: "kim"),
      stay("old", "billing", to: "2026-03-31"),
      stay("new", "billing", from: "2026-12-01"), stay("lea", "billing", "lead"),
      stay("kim", "cases", "lead", lead: "boss"),
      stay("uma", "cases", "lead"), stay("max", "phone", "lead", lead: "chief"),
      stay("boss", "staff", "head"),
      stay("chief", "phone", "head"), stay("mona", "staff", "manager"),
    ])
}()

@Suite struct OrganisationReadersTests {
  private static let today = CivilDate(iso: "2026-10-31") ?? CivilDate(dayNumber: 0)

  private func mayRead(
    _ person: String, _ audience: Audience, on day: CivilDate = OrganisationReadersTests.today
  ) throws -> Bool {
    let person = try #require(floor.agentNumber(person))
    return floor.mayRead(person, audience, on: day, managers: ["manager"])
  }

  @Test(arguments: [
    ("ana", Audience.agent("ana"), true),
    ("ana", .agent("ben"), false),
    ("ana", .team("moves"), true),
    ("ana", .team("billing"), false),
    ("ana", .team("phone"), true),
    ("ana", .lead("moves"), false),
    ("ana", .everyone, true),
    ("ana", .operation, false),
    ("lea", .agent("ben"), true),
    ("lea", .agent("ana"), false),
    ("lea", .team("billing"), true),
    ("lea", .lead("billing"), true),
    ("lea", .lead("phone"), false),
    ("lea", .operation, false),
    // The team of a team without a lead is read by the lead of the team around it.
    ("max", .agent("ana"), true),
    ("max", .lead("moves"), true),
    ("max", .team("cases"), false),
    // A person may be led from another team.
    ("kim", .agent("guest"), true),
    ("kim", .agent("ben"), false),
    ("kim", .team("billing"), true),
    ("kim", .lead("billing"), false),
    ("lea", .agent("guest"), false),
    ("uma", .agent("guest"), false),
    // Those above: who leads the lead.
    ("chief", .agent("ben"), true),
    ("chief", .lead("billing"), true),
    ("chief", .agent("kim"), false),
    ("boss", .agent("guest"), true),
    ("boss", .agent("ben"), false),
    ("boss", .operation, false),
    ("mona", .operation, true),
    ("mona", .agent("ana"), true),
    ("mona", .lead("billing"), true),
    // Nobody reads who is not here: the one has left, the other has not begun.
    ("old", .agent("old"), false),
    ("old", .everyone, false),
    ("new", .agent("new"), false),
  ])
  func whoIsHereReadsWhatIsTheirs(person: String, audience: Audience, allowed: Bool) throws {
    #expect(try mayRead(person, audience) == allowed)
  }

  @Test func aDayDecides() throws {
    let spring = try #require(CivilDate(iso: "2026-03-31"))
    #expect(try mayRead("ana", .team("billing"), on: spring))
    #expect(try mayRead("lea", .agent("ana"), on: spring))
    #expect(try mayRead("old", .agent("old"), on: spring))
    #expect(try !mayRead("old", .agent("old"), on: spring.advanced(by: 1)))
  }

  /// The two judges agree: who may read a folder may read whatever all its readers may.
  @Test func whoReadsAFolderReadsWhereItLeads() {
    let teams = floor.teams.map(\.id)
    let audiences: [Audience] =
      [.everyone, .operation] + teams.map { .team($0) } + teams.map { .lead($0) }
      + floor.agents.map { .agent($0.id) }
    let day = OrganisationReadersTests.today
    var checked = 0
    for person in floor.agents.indices {
      let read = audiences.filter { floor.mayRead(person, $0, on: day, managers: ["manager"]) }
      for from in read {
        for to in audiences where floor.readers(of: from, mayAllRead: to, on: day) {
          #expect(read.contains(to), "\(floor.agents[person].id) reads \(from) and not \(to)")
          checked += 1
        }
      }
    }
    #expect(checked > 300)
  }

  @Test(arguments: [("billing", "lea"), ("moves", "max"), ("phone", "max"), ("cases", "uma")])
  func aTeamIsLedByTheNearestLead(team: String, lead: String) throws {
    let team = try #require(floor.teamNumber(team))
    #expect(floor.lead(ofTeam: team).map { floor.agents[$0].id } == lead)
  }

  @Test func rolesOfTheDayFindPeople() {
    let heads = floor.people(in: ["head"], on: OrganisationReadersTests.today)
    #expect(heads.map { floor.agents[$0].id } == ["boss", "chief"])
  }
}
