import Composing
import Content
import Reports
import Testing
import Workforce

/// Nobody sees a peer: no name, no id, no figure.
@Suite struct PeerPrivacyTests {
  let organisation: Organisation
  let pages: [Page]

  init() throws {
    let input = try Operation().input()
    organisation = input.project.organisation
    let composer = PageComposer(input)
    pages = composer.requests.map { composer.page($0) }
  }

  /// The people that a page names or whose id it holds.
  private func people(on page: Page) -> Set<String> {
    let texts = PageContents(page).texts + PageContents(page).paths.map(\.text)
    return Set(
      organisation.agents.filter { person in
        texts.contains { $0.contains(person.name) || $0.contains(person.id) }
      }.map(\.id))
  }

  @Test(arguments: [
    ("ana9", ["lea9"]), ("ben9", ["lea9"]), ("kit9", ["lea9", "max9"]), ("eve9", ["max9"]),
    ("gus9", ["noor9"]),
  ])
  func anAgentsPagesNameOnlyTheAgentAndTheLeads(agent: String, leads: [String]) {
    let own = pages.filter { $0.frame.audience == .agent(agent) }
    #expect(own.count >= 4)
    for page in own {
      // Lea signs what is announced to everyone.
      let others = people(on: page).subtracting([agent, "lea9"]).subtracting(leads)
      #expect(others.isEmpty, "\(page.frame.path.text) names \(others.sorted())")
    }
    #expect(own.contains { people(on: $0).contains(agent) })
  }

  /// A team's page holds totals; single people only where they are thanked.
  @Test func aTeamsPageNamesOnlyItsLeadAndThoseWhoAreThanked() throws {
    for page in pages where page.kind == .team {
      let thanked: Set<String> = page.frame.audience == .team("billing") ? ["ana9"] : []
      // Wherever somebody is thanked for everyone to read, a team's page may say so.
      let named = people(on: page).subtracting(thanked).subtracting(["gus9", "noor9"])
      #expect(named.isSubset(of: ["vera9", "lea9", "max9"]), "\(page.frame.path.text) \(named)")
      for section in page.sections {
        if case .members = section.content { Issue.record("\(page.frame.path.text) lists members") }
      }
    }
  }

  @Test func whatEveryoneReadsNamesOnlyThoseWhoAreThankedBeforeAll() {
    for page in pages where page.frame.audience == .everyone {
      let named = people(on: page).subtracting(["gus9", "noor9", "lea9"])
      #expect(named.isEmpty, "\(page.frame.path.text) names \(named.sorted())")
    }
  }

  @Test func aLeadsPageNamesNobodyOfAnotherTeam() {
    for page in pages where page.frame.audience == .lead("moves") && page.kind == .lead {
      let named = people(on: page)
      #expect(named.isDisjoint(with: ["ana9", "ben9", "dan9", "fay9", "gus9"]), "\(named)")
    }
  }

  /// The door names no team and no person.
  @Test func theHomePageNamesNobody() throws {
    let home = try #require(pages.first { $0.kind == .home })
    #expect(people(on: home).isEmpty)
    let texts = PageContents(home).texts
    for team in organisation.teams { #expect(!texts.contains { $0.contains(team.name) }) }
  }

  /// What the lead wrote for leads only is in no folder of the agent's or the team's.
  @Test func aPrivateNoteIsInTheLeadsFolderOnly() {
    let holders = pages.filter { page in
      PageContents(page).paths.contains { $0.text.contains("coaching-private") }
        || page.frame.path.text.contains("coaching-private")
    }
    #expect(!holders.isEmpty)
    for page in holders { #expect(page.frame.path.text.hasPrefix("leads/"), "\(page.frame.path)") }
  }
}
