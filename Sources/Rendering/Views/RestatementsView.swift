import Templating

/// What has changed since periods were closed.
struct RestatementsView: Templated {
  var restatements: [RestatementView]

  static let fields: [Field<RestatementsView>] = [
    .list("restatements") { $0.restatements }
  ]
}

/// One period's figures then and now.
struct RestatementView: Templated {
  var what: String
  var caption: String
  var heads: RestatementHeads
  var rows: [RestatementRowView]
  var notes: [String]

  static let fields: [Field<RestatementView>] = [
    .text("what") { $0.what },
    .text("caption") { $0.caption },
    .flag("hasRows") { !$0.rows.isEmpty },
    .view("heads") { $0.heads },
    .list("rows") { $0.rows },
    .texts("notes") { $0.notes },
  ]
}

struct RestatementHeads: Templated {
  /// Where figures of several are listed.
  var whose: String?
  var metric: String
  var old: String
  var new: String
  var difference: String

  static let fields: [Field<RestatementHeads>] = [
    .optional("whoseHead") { $0.whose },
    .text("metricHead") { $0.metric },
    .text("oldHead") { $0.old },
    .text("newHead") { $0.new },
    .text("differenceHead") { $0.difference },
  ]
}

struct RestatementRowView: Templated {
  var whose: String?
  var metric: String
  var old: String
  var new: String
  var difference: String

  static let fields: [Field<RestatementRowView>] = [
    .optional("whose") { $0.whose },
    .flag("isNamed") { $0.whose != nil },
    .text("metric") { $0.metric },
    .text("old") { $0.old },
    .text("new") { $0.new },
    .text("difference") { $0.difference },
  ]
}
