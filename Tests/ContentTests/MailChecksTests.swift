import Content
import Diagnostics
import Notes
import Testing
import Workforce

/// Who may get what: nobody outside the domains, nobody who may not read it, nobody unknown.
@Suite struct MailChecksTests {
  private func problems(_ issue: String, people: String = MailSamples.people) -> [String] {
    MailSamples.read(MailSamples.settings(issues: [issue]), people: people).problems
  }

  @Test(arguments: [
    "i: {about: agent, every: week, to: [agent, lead, managers], also: [mia]}",
    "i: {about: team, every: week, to: [agent, lead], also: [mia@x.example]}",
    "i: {about: operation, every: month, to: [managers], also: [board@x.example]}",
  ])
  func readersAreFine(issue: String) {
    #expect(problems(issue) == [])
  }

  @Test(arguments: [
    (
      "i: {about: team, every: week, to: [lead], also: [max]}",
      "7:54: error: 'max' may not read teams/billing. "
        + "'also' names people who may read every report of the issue"
    ),
    (
      "i: {about: operation, every: week, also: [max]}",
      "7:47: error: 'max' may not read operation. "
        + "'also' names people who may read every report of the issue"
    ),
    (
      "i: {about: agent, every: week, to: [agent], also: [ben]}",
      "7:56: error: 'ben' may not read agents/ana. "
        + "'also' names people who may read every report of the issue"
    ),
    // An address is the person's whose it is, however it is written.
    (
      "i: {about: operation, every: week, also: [Ben@X.example]}",
      "7:47: error: 'ben' may not read operation. "
        + "'also' names people who may read every report of the issue"
    ),
    (
      "i: {about: team, every: week, to: [lead], also: [board@x.example]}",
      "7:54: error: 'board@x.example' belongs to nobody in people.csv, so nobody can say what it "
        + "may read. Name a person by id; such an address may stand where 'about' is operation"
    ),
    (
      "i: {about: operation, every: week, also: [board@y.example]}",
      "7:47: error: 'board@y.example' lies outside the domains that get mail. "
        + "Take it out, or add 'y.example' to 'domains' under 'mail' in debrief.yml"
    ),
    (
      "i: {about: operation, every: week, also: [mio]}",
      "7:47: error: there is no person 'mio'. Did you mean 'mia'?"
    ),
  ])
  func whoMayNotReadIsNamed(issue: String, words: String) {
    #expect(problems(issue) == ["debrief.yml:" + words])
  }

  private static let agentWeek = "i: {about: agent, every: week, to: [agent]}"

  @Test func aReaderOutsideTheDomainsIsNamedWhereTheAddressStands() {
    let people = MailSamples.people.replacing("ana@x.example", with: "ana@home.example")
    #expect(
      problems(Self.agentWeek, people: people) == [
        "people.csv:4:32: error: 'ana@home.example' lies outside the domains that get mail. "
          + "Take it out, or add 'home.example' to 'domains' under 'mail' in debrief.yml"
      ])
  }

  @Test func whoGetsNothingMayHaveAnyAddress() {
    let people = MailSamples.people.replacing("lea@x.example", with: "lea@home.example")
    #expect(problems(Self.agentWeek, people: people) == [])
  }

  @Test func readersWithoutAnAddressAreListed() {
    let people = MailSamples.people.replacing("ana@x.example", with: "")
      .replacing("ben@x.example", with: "")
    #expect(
      problems(Self.agentWeek, people: people) == [
        "debrief.yml:7:5: warning: 'i' does not reach ana, ben: no e-mail in people.csv. "
          + "Fill in the column 'email'"
      ])
  }

  @Test func aLeaverNeedsNone() {
    let people = MailSamples.people.replacing(
      "ana@x.example,de,2025-01-01,", with: ",,2024-01-01,2024-03-31")
    #expect(problems(Self.agentWeek, people: people) == [])
  }

  @Test func twoPeopleWithOneAddressAreNamed() {
    let people = MailSamples.people.replacing("ben@x.example", with: "Ana@x.example")
    #expect(
      problems(Self.agentWeek, people: people) == [
        "people.csv:5:31: error: 'Ana@x.example' is the address of 'ana' and of 'ben'. "
          + "Each would get the other's figures; leave one of the two cells empty"
      ])
  }

  /// Without mail an address is only something that people wrote down.
  @Test func withoutMailAddressesMayBeShared() {
    let people = MailSamples.people.replacing("ben@x.example", with: "ana@x.example")
    #expect(MailSamples.read("name: Small\n", people: people).problems == [])
  }

  @Test(arguments: ["ana", "ana@", "aña@x.example", "ana@x.example;b@x.example", "a b@x.example"])
  func anAddressIsPlain(address: String) {
    let people = MailSamples.people.replacing("ana@x.example", with: address)
    #expect(
      problems(Self.agentWeek, people: people) == [
        "people.csv:4:32: error: '\(address)' is no e-mail address. "
          + "Write it as name@example.org, in letters without accents"
      ])
  }

  @Test func aPersonHasALanguage() throws {
    let (project, _) = Samples.read(["people.csv": MailSamples.people])
    let ana = try #require(project.organisation.agentNumber("ana"))
    #expect(project.organisation.agents[ana].language == "de")
    #expect(project.mailLanguages.map(\.text) == ["de"])
    #expect(project.mailLanguages.first?.location.line == 4)
  }
}
