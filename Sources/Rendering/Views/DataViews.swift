import Templating

/// Where the figures come from: each source with its state, then its files.
struct SourcesView: Templated {
  var caption: String
  var heads: SourceHeads
  var rows: [SourceRowView]
  var filesTitle: String
  var files: [SourceFileView]

  static let fields: [Field<SourcesView>] = [
    .text("caption") { $0.caption },
    .text("sourceHead") { $0.heads.source },
    .text("firstHead") { $0.heads.first },
    .text("lastHead") { $0.heads.last },
    .text("usedHead") { $0.heads.used },
    .text("leftOutHead") { $0.heads.leftOut },
    .text("setAsideHead") { $0.heads.setAside },
    .text("stateHead") { $0.heads.state },
    .text("fileHead") { $0.heads.file },
    .text("sizeHead") { $0.heads.size },
    .text("rowsHead") { $0.heads.rows },
    .text("hashHead") { $0.heads.hash },
    .list("rows") { $0.rows },
    .text("filesTitle") { $0.filesTitle },
    .list("files") { $0.files },
    .flag("hasFiles") { !$0.files.isEmpty },
  ]
}

struct SourceHeads: Sendable {
  var source: String
  var first: String
  var last: String
  var used: String
  var leftOut: String
  var setAside: String
  var state: String
  var file: String
  var size: String
  var rows: String
  var hash: String
}

struct SourceRowView: Templated {
  var name: String
  var first: String
  var last: String
  var used: String
  var leftOut: String
  var setAside: String
  /// What a reader has to know before believing a figure.
  var trouble: [String]
  var state: [String]

  static let fields: [Field<SourceRowView>] = [
    .text("name") { $0.name },
    .text("first") { $0.first },
    .text("last") { $0.last },
    .text("used") { $0.used },
    .text("leftOut") { $0.leftOut },
    .text("setAside") { $0.setAside },
    .texts("trouble") { $0.trouble },
    .texts("state") { $0.state },
  ]
}

struct SourceFileView: Templated {
  var name: String
  var size: String
  var rows: String
  var used: String
  var setAside: String
  var hash: String

  static let fields: [Field<SourceFileView>] = [
    .text("name") { $0.name },
    .text("size") { $0.size },
    .text("rows") { $0.rows },
    .text("used") { $0.used },
    .text("setAside") { $0.setAside },
    .text("hash") { $0.hash },
  ]
}

/// Rows that were set aside, by reason.
struct QuarantineView: Templated {
  var caption: String
  var sourceHead: String
  var reasonHead: String
  var rowsHead: String
  var examplesHead: String
  /// Stands where no example was kept.
  var noExamples: String
  var rows: [QuarantineRowView]

  static let fields: [Field<QuarantineView>] = [
    .text("caption") { $0.caption },
    .text("sourceHead") { $0.sourceHead },
    .text("reasonHead") { $0.reasonHead },
    .text("rowsHead") { $0.rowsHead },
    .text("examplesHead") { $0.examplesHead },
    .text("noExamples") { $0.noExamples },
    .list("rows") { $0.rows },
  ]
}

struct QuarantineRowView: Templated {
  var source: String
  var reason: String
  var count: String
  var examples: [PlacedView]

  static let fields: [Field<QuarantineRowView>] = [
    .text("source") { $0.source },
    .text("reason") { $0.reason },
    .text("count") { $0.count },
    .list("examples") { $0.examples },
    .flag("hasExamples") { !$0.examples.isEmpty },
  ]
}

/// A text and the place in a file that it is about.
struct PlacedView: Templated {
  var place: String
  var text: String

  static let fields: [Field<PlacedView>] = [
    .text("place") { $0.place },
    .text("text") { $0.text },
  ]
}
