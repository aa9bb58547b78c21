import Templating

/// A title that leads somewhere, or stands as plain text where its readers may not go.
struct LinkView: Templated {
  var title: String
  var href: String?
  var isCurrent = false
  /// What the current one is the current one of: `page`, `true`.
  var currentKind = "page"
  /// Closes a list of links, so that no mark follows it.
  var isLast = false
  /// What it is to this page: `prev`, `next`.
  var relation: String?

  static let fields: [Field<LinkView>] = [
    .text("title") { $0.title },
    .text("href") { $0.href ?? "" },
    .flag("isLinked") { $0.href != nil },
    .flag("isCurrent") { $0.isCurrent },
    .text("currentKind") { $0.currentKind },
    .flag("isLast") { $0.isLast },
    .optional("relation") { $0.relation },
  ]
}

extension [LinkView] {
  /// The same links, the last one marked as such.
  var closed: [LinkView] {
    var links = self
    if !links.isEmpty { links[links.count - 1].isLast = true }
    return links
  }
}

/// A label and what it labels.
struct PairView: Templated {
  var label: String
  var value: String

  static let fields: [Field<PairView>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
  ]
}
