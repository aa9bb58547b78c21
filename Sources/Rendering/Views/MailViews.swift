import Templating

/// Who gets an issue, and who does not.
struct MailIssueView: Templated {
  var readersCaption: String
  var leftOutCaption: String
  var heads: MailHeads
  var nobody: String
  var readers: [MailReaderView]
  var leftOut: [MailLeftOutView]

  static let fields: [Field<MailIssueView>] = [
    .text("readersCaption") { $0.readersCaption },
    .text("leftOutCaption") { $0.leftOutCaption },
    .text("readerHead") { $0.heads.reader },
    .text("addressHead") { $0.heads.address },
    .text("languageHead") { $0.heads.language },
    .text("aboutHead") { $0.heads.about },
    .text("reasonHead") { $0.heads.reason },
    .text("nobody") { $0.nobody },
    .list("readers") { $0.readers },
    .flag("hasReaders") { !$0.readers.isEmpty },
    .list("leftOut") { $0.leftOut },
    .flag("hasLeftOut") { !$0.leftOut.isEmpty },
  ]
}

struct MailHeads: Sendable {
  var reader: String
  var address: String
  var language: String
  var about: String
  var reason: String
}

struct MailReaderView: Templated {
  var name: String
  var address: String
  var language: String
  var about: String

  static let fields: [Field<MailReaderView>] = [
    .text("name") { $0.name },
    .text("address") { $0.address },
    .text("language") { $0.language },
    .text("about") { $0.about },
  ]
}

struct MailLeftOutView: Templated {
  var name: String
  var about: String
  var reason: String

  static let fields: [Field<MailLeftOutView>] = [
    .text("name") { $0.name },
    .text("about") { $0.about },
    .text("reason") { $0.reason },
  ]
}

/// How many reports each reader gets.
struct MailReadersView: Templated {
  var caption: String
  var readerHead: String
  var addressHead: String
  var issuesHead: String
  var reportsHead: String
  var nobody: String
  var rows: [MailTotalView]

  static let fields: [Field<MailReadersView>] = [
    .text("caption") { $0.caption },
    .text("readerHead") { $0.readerHead },
    .text("addressHead") { $0.addressHead },
    .text("issuesHead") { $0.issuesHead },
    .text("reportsHead") { $0.reportsHead },
    .text("nobody") { $0.nobody },
    .list("rows") { $0.rows },
    .flag("hasRows") { !$0.rows.isEmpty },
  ]
}

struct MailTotalView: Templated {
  var name: String
  var address: String
  var issues: String
  var reports: String

  static let fields: [Field<MailTotalView>] = [
    .text("name") { $0.name },
    .text("address") { $0.address },
    .text("issues") { $0.issues },
    .text("reports") { $0.reports },
  ]
}
