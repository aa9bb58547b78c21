import Dates
import Reports
import Workforce

extension SampleSite {
  var mail: Page {
    Page(
      kind: .mail,
      frame: frame(
        "operation/mail", "Mail", .text("", muted: ""),
        crumbs: crumbs(("Northway", ""), ("Operation", "operation"), ("Mail", "operation/mail")),
        readers: .managers, periods: false),
      sections: [
        Section(
          id: "facts",
          .facts([
            Fact(.mailSender, .text(say("figures@northway.example"))),
            Fact(.mailReplies, .text(say("performance@northway.example"))),
            Fact(.mailBounces, .text(say("bounces@northway.example"))),
            Fact(.mailDomains, .text(say("northway.example"))), Fact(.mailLetters, .count(4)),
          ])),
        Section(id: "issue-agent-week", title: say("agent-week"), .mailIssue(agentWeek)),
        Section(id: "issue-month", title: say("operation-month"), .mailIssue(operationMonth)),
        Section(
          id: "readers",
          .mailReaders([
            MailTotal(
              name: say("Maya Lindqvist"), address: say("maya@northway.example"),
              issues: [MailTotal.Issue(id: say("agent-week"), letters: 1)]),
            MailTotal(
              name: nil, address: say("board@northway.example"),
              issues: [
                MailTotal.Issue(id: say("agent-week"), letters: 1),
                MailTotal.Issue(id: say("operation-month"), letters: 1200),
              ]),
          ])),
      ])
  }

  private var agentWeek: IssueCard {
    IssueCard(
      about: .agent, grain: .week, isLinkOnly: false, roles: [.agent, .lead, .managers],
      also: [say("Claire Fontaine")], metrics: [say("Handle time")], language: say("de"),
      period: october,
      readers: [
        IssueCard.Reader(
          name: say("Maya Lindqvist"), address: say("maya@northway.example"), language: say("de"),
          about: [say("Maya Lindqvist"), say("Tomás Rey"), say("Aisha Bello")]),
        IssueCard.Reader(
          name: nil, address: say("board@northway.example"), language: say("en"),
          about: [say("Northway")]),
      ],
      leftOut: IssueCard.Reason.allCases.map { reason in
        IssueCard.LeftOut(
          name: reason == .noLead ? nil : say("George Adeyemi"), about: [say("George Adeyemi")],
          reason: reason)
      })
  }

  private var operationMonth: IssueCard {
    IssueCard(
      about: .operation, grain: .month, isLinkOnly: true, roles: [.managers], also: [],
      metrics: [], language: nil, period: october, readers: [], leftOut: [])
  }
}
