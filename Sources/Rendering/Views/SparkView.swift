import Templating

/// Several metrics within a text, a row each: its line, its figure, what passes.
struct SparkView: Templated {
  var caption: String
  var heads: [String]
  var rows: [SparkRowView]

  static let fields: [Field<SparkView>] = [
    .text("caption") { $0.caption },
    .texts("heads") { $0.heads },
    .list("rows") { $0.rows },
  ]
}

struct SparkRowView: Templated {
  var metric: LinkView
  var line: Markup
  /// What the line shows, for those who do not see it.
  var lineName: String
  var value: String
  var behind: String
  var standard: String

  static let fields: [Field<SparkRowView>] = [
    .view("metric") { $0.metric },
    .markup("line") { $0.line },
    .text("lineName") { $0.lineName },
    .text("value") { $0.value },
    .text("behind") { $0.behind },
    .text("standard") { $0.standard },
  ]
}
