internal import Diagnostics
internal import Templating

/// Templates: compiled or explained, and what a view holds is never printed as markup.
enum Pages {
  /// Two templates, parted by a line of its own; the second is a partial of the first.
  static func fault(_ input: [UInt8]) -> String? {
    // A template is its owner's code: nested sections may print much, and small ones do not.
    guard input.count <= 2048 else { return nil }
    let parts = input.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false)
    let sources = zip(["page", "part"], parts).map { name, text in
      TemplateSource(name: name, file: name + ".mustache", text: Array(text))
    }
    let (library, problems) = TemplateLibrary.compile(sources, views: ["page": Sheet.schema])
    guard let template = library.template("page", for: Sheet.self) else {
      return problems.containsErrors ? nil : "no template, and nobody says why"
    }
    if problems.containsErrors { return "a template with errors was kept" }
    var page: [UInt8] = []
    template.render(.sample, into: &page)
    return isFree(page, of: Array(Sheet.hostile.utf8)) ? nil : "text was printed as markup"
  }

  private static func isFree(_ page: [UInt8], of text: [UInt8]) -> Bool {
    guard page.count >= text.count, let first = text.first else { return true }
    var start = 0
    while let hit = page[start...].firstIndex(of: first) {
      if page[hit...].starts(with: text) { return false }
      start = hit + 1
    }
    return true
  }
}

/// A view with every kind of member.
struct Sheet: Templated {
  struct Row: Templated {
    let name: String

    static let fields: [Field<Row>] = [
      .text("name") { $0.name }, .flag("isGood") { $0.name.isEmpty },
    ]
  }

  /// Looks like nothing that a fuzzer would put into a template.
  static let hostile = "\u{2} <b title=\"'\">"
  static let sample = Sheet(title: hostile, rows: [Row(name: hostile), Row(name: "")])

  let title: String
  let rows: [Row]

  static let fields: [Field<Sheet>] = [
    .text("title") { $0.title },
    .markup("chart") { _ in Markup(trusted: "<svg></svg>") },
    .flag("isOpen") { _ in true },
    .list("rows") { $0.rows },
    .texts("words") { [$0.title, "b"] },
    .view("lead") { $0.rows.first },
  ]
}
