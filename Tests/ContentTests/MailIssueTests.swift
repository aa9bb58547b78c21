import Content
import Dates
import MIME
import Notes
import Testing

/// The issues under `mail`: about whom, how often, to whom.
@Suite struct MailIssueTests {
  private func read(_ issues: String...) -> (mail: MailSettings?, problems: [String]) {
    MailSamples.read(MailSamples.settings(issues: issues))
  }

  @Test func everyKeyIsRead() throws {
    let (mail, problems) = read(
      "team-week:",
      "  about: team", "  every: week", "  to: [managers, lead, lead]", "  also: mia",
      "  language: de", "  form: link", "  metrics: [aht]",
      "all: {about: operation, every: month, also: [mia, board@x.example]}")
    #expect(problems == [])
    let issues = try #require(mail?.issues)
    #expect(issues.map(\.id) == ["team-week", "all"])
    #expect(issues[0].about == .team)
    #expect(issues[0].every.grain == .week)
    #expect(issues[0].to == [.lead, .managers])
    #expect(issues[0].also.count == 1)
    #expect(issues[0].language?.text == "de")
    #expect(issues[0].form == .link)
    #expect(issues[0].metrics?.map(\.text) == ["aht"])
    #expect(issues[1].to == [])
    #expect(issues[1].language == nil)
    #expect(issues[1].form == .figures)
    #expect(issues[1].metrics == nil)
    guard case .address(let address, _)? = issues[1].also.last else {
      Issue.record("no address")
      return
    }
    #expect(address.text == "board@x.example")
  }

  @Test(arguments: [
    (
      "Agent Week: {about: agent, every: week, to: [agent]}",
      "7:5: error: 'Agent Week' cannot be the id of an issue: only a–z, 0–9 and hyphens, "
        + "at most 64. Write 'agent-week'"
    ),
    (
      "i: {abaut: agent, about: agent, every: week, to: [agent]}",
      "7:9: error: issue 'i' has no key 'abaut'. Did you mean 'about'?"
    ),
    (
      "i: {about: agents, every: week, to: [agent]}",
      "7:16: error: 'agents' is not known here. Did you mean 'agent'?"
    ),
    (
      "i: {about: agent, every: year, to: [agent]}",
      "7:30: error: 'year' is not known here. Known are day, month, quarter, week"
    ),
    (
      "i: {about: agent, to: [agent]}", "7:8: error: issue 'i' needs 'every'. Add a line 'every: …'"
    ),
    (
      "i: {about: agent, every: week}",
      "7:5: error: issue 'i' goes to nobody. Add a line 'to: [agent]', or one with lead or managers"
    ),
    (
      "i: {about: agent, every: week, to: [agent, leads]}",
      "7:48: error: 'leads' is not known here. Did you mean 'lead'?"
    ),
    (
      "i: {about: operation, every: week, to: [lead, managers]}",
      "7:45: error: only managers read the operation's pages, so no 'lead' gets them. "
        + "Write 'to: [managers]', or 'about: team'"
    ),
    (
      "i: {about: agent, every: week, to: [agent], form: links}",
      "7:55: error: 'links' is not known here. Did you mean 'link'?"
    ),
    (
      "i: {about: agent, every: week, to: [agent], also: ['mia@']}",
      "7:56: error: 'mia@' is no e-mail address. "
        + "Write it as name@example.org, in letters without accents"
    ),
    (
      "i: {about: agent, every: week, to: [agent], metrics: [ath]}",
      "7:59: error: there is no metric 'ath'. Did you mean 'aht'?"
    ),
    (
      "i: {about: agent, every: day, to: [agent]}",
      "7:5: error: 'i' goes out every day, and no day has pages. "
        + "Add 'day: 1' to 'show' under 'periods'"
    ),
  ])
  func aMistakeIsNamed(issue: String, words: String) {
    #expect(read(issue).problems == ["debrief.yml:" + words])
  }

  @Test func issuesMustBeThere() {
    let problems = MailSamples.read(MailSamples.head + "\n").problems
    #expect(
      problems == ["debrief.yml:4:3: error: 'mail' needs 'issues'. Add a line 'issues: …'"])
  }
}
