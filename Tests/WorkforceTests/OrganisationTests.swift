import Dates
import Diagnostics
import Testing
import Workforce

/// Two phone teams in one department and a back office; Ana moved, Ben left, Lea leads and takes calls.
let sample: Organisation = {
  let here = SourceLocation(file: "people.csv")
  func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }
  func stay(_ agent: String, _ team: String, _ from: String, _ to: String?, lead: String? = nil)
    -> Membership
  {
    Membership(
      agent: agent, team: team, role: "agent", lead: lead,
      days: day(from)..<(to.map { day($0).advanced(by: 1) } ?? Membership.openEnd), location: here)
  }
  return Organisation(
    agents: ["ana", "ben", "deputy", "guest", "kim", "lea", "max"].map {
      Agent(id: $0, name: $0.uppercased())
    },
    teams: [
      Team(id: "phone", name: "Phone", kind: "phone", lead: "max", location: here),
      Team(
        id: "billing", name: "Billing", parent: "phone", kind: "phone", lead: "lea", location: here),
      Team(id: "moves", name: "Moves", parent: "phone", kind: "phone", location: here),
      Team(id: "cases", name: "Cases", kind: "back-office", location: here),
    ],
    memberships: [
      stay("ana", "billing", "2026-01-01", "2026-05-17"),
      stay("ana", "moves", "2026-05-18", nil),
      stay("ben", "billing", "2026-01-01", "2026-08-14"),
      stay("lea", "billing", "2026-01-01", nil),
      stay("guest", "billing", "2026-01-01", nil, lead: "kim"),
      stay("deputy", "billing", "2026-01-01", nil, lead: "max"),
      stay("kim", "cases", "2026-01-01", nil),
    ])
}()

@Suite struct OrganisationTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func historyStaysWithTheTeamOfTheDay() throws {
    let ana = try #require(sample.agentNumber("ana"))
    #expect(try sample.membership(of: ana, on: day("2026-05-17"))?.team == "billing")
    #expect(try sample.membership(of: ana, on: day("2026-05-18"))?.team == "moves")
    let billing = try #require(sample.teamNumber("billing"))
    let stay = try #require(sample.stays(in: billing).first { $0.agent == ana })
    #expect(try stay.days.upperBound == day("2026-05-18"))
  }

  @Test func aDepartmentHoldsThePeopleOfItsTeams() throws {
    let phone = try #require(sample.teamNumber("phone"))
    let may = try day("2026-05-01")..<day("2026-06-01")
    #expect(
      sample.members(of: phone, during: may).map { sample.agents[$0].id } == [
        "ana", "ben", "deputy", "guest", "lea",
      ])
  }

  @Test func aLeaverIsGoneTheDayAfter() throws {
    let ben = try #require(sample.agentNumber("ben"))
    #expect(try sample.isPresent(ben, on: day("2026-08-14")))
    #expect(try !sample.isPresent(ben, on: day("2026-08-15")))
  }

  @Test func aLeadIsLedByTheNextAbove() throws {
    let lea = try #require(sample.agentNumber("lea"))
    let membership = try #require(sample.membership(of: lea, on: day("2026-06-01")))
    #expect(sample.lead(under: membership).map { sample.agents[$0].id } == "max")
  }

  @Test(arguments: [
    (Audience.agent("ana"), Audience.team("moves"), true),
    (.agent("ana"), .team("phone"), true),
    (.agent("ana"), .team("billing"), false),
    (.agent("ana"), .agent("ben"), false),
    (.agent("ana"), .operation, false),
    (.agent("ana"), .everyone, true),
    (.team("billing"), .agent("ben"), false),
    (.team("billing"), .team("phone"), true),
    (.team("billing"), .lead("billing"), false),
    (.lead("billing"), .agent("lea"), true),
    (.lead("billing"), .agent("ana"), false),
    (.lead("phone"), .agent("ana"), true),
    // Whose team has no lead is led by the one above.
    (.lead("moves"), .agent("ana"), true),
    // Who is led from another team is not the own lead's, but is of those above.
    (.lead("billing"), .agent("guest"), false),
    (.lead("phone"), .agent("guest"), true),
    (.lead("cases"), .agent("guest"), false),
    (.lead("billing"), .agent("deputy"), false),
    (.lead("phone"), .agent("deputy"), true),
    (.lead("phone"), .lead("billing"), true),
    (.lead("billing"), .lead("phone"), false),
    (.lead("billing"), .lead("moves"), false),
    (.everyone, .team("billing"), false),
    (.operation, .agent("ana"), true),
  ])
  func aPageLinksOnlyWhereAllItsReadersMayGo(from: Audience, to: Audience, allowed: Bool) throws {
    #expect(try sample.readers(of: from, mayAllRead: to, on: day("2026-10-31")) == allowed)
  }
}
