package import Content
package import Dates
internal import MIME
internal import Reports
internal import Workforce

extension PageComposer {
  /// The period that an issue reports of when none is named: the newest whole one that has pages.
  package func period(of issue: MailIssue) -> Period {
    let end = input.asOf.advanced(by: 1)
    let shown = plan.shown[issue.every.grain] ?? []
    return shown.last { $0.days.upperBound <= end } ?? shown.last
      ?? settings.calendar.period(issue.every.grain, containing: input.asOf)
  }

  /// Who gets what by mail, for managers to check.
  func mailPage() -> Page {
    let frame = frame(
      SitePaths.mail, .operation, title: .word(.mail), lead: .text("", muted: ""),
      crumbs: [Link(.word(.operation), to: SitePaths.operation)], section: .operation)
    guard let mail = settings.mail, let desk = SubscriptionDesk(input) else {
      return Page(kind: .mail, frame: frame, sections: [])
    }
    let rounds = mail.issues.map { issue in
      MailRound(issue: issue, period: period(of: issue), desk: desk, composer: self)
    }
    return Page(
      kind: .mail, frame: frame,
      sections: [Section(id: "facts", .facts(facts(of: mail, rounds)))]
        + rounds.map {
          Section(id: "issue-" + $0.issue.id, title: $0.issue.id, .mailIssue($0.card))
        }
        + [Section(id: "readers", .mailReaders(MailRound.totals(rounds)))])
  }

  private func facts(of mail: MailSettings, _ rounds: [MailRound]) -> [Fact] {
    [
      Fact(.mailSender, .text(mail.from.address.text)),
      Fact(.mailReplies, .text(mail.replyTo.address.text)),
      Fact(.mailBounces, .text(mail.bounces.text)),
      Fact(.mailDomains, .text(mail.domains.map(\.text).joined(separator: ", "))),
      Fact(.mailLetters, .count(rounds.reduce(0) { $0 + $1.readers.letters.count })),
    ]
  }
}
