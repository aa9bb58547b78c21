import Reports
import Templating

extension ViewMaker {
  func mailIssue(_ card: IssueCard, called title: String) -> MailIssueView {
    let words = words.mail
    let name = language.isolated(title)
    return MailIssueView(
      readersCaption: words.readersCaption(name), leftOutCaption: words.leftOutCaption(name),
      heads: MailHeads(
        reader: words.reader, address: words.address, language: words.languageHead,
        about: words.about, reason: words.reason),
      nobody: words.nobody,
      readers: card.readers.map { reader in
        MailReaderView(
          name: called(reader.name), address: reader.address, language: reader.language,
          about: language.list(reader.about))
      },
      leftOut: card.leftOut.map { reader in
        MailLeftOutView(
          name: called(reader.name), about: language.list(reader.about),
          reason: language.reason(reader.reason))
      })
  }

  func mailReaders(_ totals: [MailTotal]) -> MailReadersView {
    let words = words.mail
    return MailReadersView(
      caption: words.totalsCaption, readerHead: words.reader, addressHead: words.address,
      issuesHead: words.issues, reportsHead: words.reports, nobody: words.nobody,
      rows: totals.map { total in
        MailTotalView(
          name: called(total.name), address: total.address,
          issues: total.issues.map { issue in
            language.numbers.labelled(
              language.isolated(issue.id), language.count(issue.letters))
          }.joined(separator: ", "),
          reports: language.count(total.letters))
      })
  }

  private func called(_ name: String?) -> String {
    name.map { language.isolated($0) } ?? language.missing
  }
}
