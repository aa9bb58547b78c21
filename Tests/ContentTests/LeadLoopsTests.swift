import Diagnostics
import Testing

@Suite struct LeadLoopsTests {
  private func problems(_ rows: String...) -> [String] {
    let people = "id,name,team,role,lead,start,end\n" + rows.map { $0 + "\n" }.joined()
    return Samples.read(["people.csv": people, "teams.csv": "id,name\nbilling,Billing\n"]).problems
      .map(\.description)
  }

  @Test func aRingOfTwoIsNamedOnce() {
    let found = problems("lea,Lea,billing,,max,,", "max,Max,billing,,lea,,")
    #expect(
      found == [
        "people.csv:2:1: error: 'lea' is led in a ring: lea by max by lea. One of them must be led "
          + "by somebody else, or by nobody"
      ])
  }

  @Test func aRingOfThreeIsFoundBehindALine() {
    let found = problems(
      "ana,Ana,billing,,lea,,", "lea,Lea,billing,,max,,", "max,Max,billing,,per,,",
      "per,Per,billing,,lea,,")
    #expect(found.count == 1)
    #expect(found.first?.contains("lea by max by per by lea") == true)
  }

  @Test func whoChangedPlacesIsInNoRing() {
    #expect(
      problems(
        "lea,Lea,billing,,max,2025-01-01,2025-12-31", "max,Max,billing,,,2025-01-01,2025-12-31",
        "lea,Lea,billing,,,2026-01-01,", "max,Max,billing,,lea,2026-01-01,") == [])
  }

  @Test func nobodyLeadsThemselves() {
    let found = problems("lea,Lea,billing,,lea,,")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("people.csv:2:18: warning: nobody leads themselves") == true)
  }
}
