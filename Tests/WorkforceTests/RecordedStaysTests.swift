import Dates
import Diagnostics
import Testing

@testable import Workforce

/// On days that were closed people belong where the record says.
@Suite struct RecordedStaysTests {
  private static let place = SourceLocation(file: "people.csv")

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func organisation() throws -> Organisation {
    let days = try day("2026-01-01")..<Membership.openEnd
    return Organisation(
      agents: [Agent(id: "ana", name: "Ana"), Agent(id: "ben", name: "Ben")],
      teams: ["billing", "moves"].map {
        Team(id: $0, name: $0, kind: "phone", location: Self.place)
      },
      memberships: ["ana", "ben"].map {
        Membership(agent: $0, team: "moves", role: "agent", days: days, location: Self.place)
      })
  }

  private func stay(
    _ team: String?, role: String = "agent", agent: String = "ana"
  ) throws -> RecordedStay {
    RecordedStay(
      agent: agent, team: team, role: role, days: try day("2026-10-01")..<day("2026-11-01"))
  }

  private func teams(_ organisation: Organisation, _ days: [String]) throws -> [String?] {
    try days.map { organisation.membership(of: 0, on: try day($0))?.team }
  }

  @Test func anotherTeamHoldsOnTheRecordedDaysAlone() throws {
    let held = try organisation().holding([try stay("billing")])
    #expect(
      try teams(held, ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"])
        == ["moves", "billing", "billing", "moves"])
    #expect(held.membership(of: 1, on: try day("2026-10-05"))?.team == "moves")
  }

  @Test func noTeamAndATeamThatIsGoneMeanNone() throws {
    for team in [nil, "closed-down"] {
      let held = try organisation().holding([try stay(team)])
      #expect(
        try teams(held, ["2026-09-30", "2026-10-05", "2026-11-01"]) == ["moves", nil, "moves"])
    }
  }

  @Test func aRoleIsHeldToo() throws {
    let held = try organisation().holding([try stay("moves", role: "lead")])
    #expect(held.membership(of: 0, on: try day("2026-10-05"))?.role == "lead")
    #expect(held.membership(of: 0, on: try day("2026-11-05"))?.role == "agent")
  }

  @Test func whatIsWrittenAlreadyAndStrangersChangeNothing() throws {
    let plain = try organisation()
    let held = plain.holding([try stay("moves"), try stay("billing", agent: "zoe")])
    #expect(held.memberships(of: 0) == plain.memberships(of: 0))
    #expect(held.memberships(of: 0).count == 1)
  }
}
