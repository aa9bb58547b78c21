import Diagnostics

@testable import Templating

/// A team as a tree, to try every kind of field and a schema that mentions itself.
struct TeamView: Templated {
  var name = "Billing"
  var chart = Markup(trusted: "<svg/>")
  var motto: String?
  var isClosed = false
  var wins: [String] = []
  var rows: [RowView] = []
  var lead: PersonView?
  var page = PageView()
  var grid = TextGrid(columns: 2)
  var teams: [TeamView] = []

  static let fields: [Field<TeamView>] = [
    .text("name") { $0.name },
    .markup("chart") { $0.chart },
    .optional("motto") { $0.motto },
    .flag("isClosed") { $0.isClosed },
    .texts("wins") { $0.wins },
    .list("rows") { $0.rows },
    .view("lead") { $0.lead },
    .view("page") { $0.page },
    .rows("cells", columns: ["week", "share"]) { $0.grid },
    .list("teams") { $0.teams },
  ]
}

struct RowView: Templated {
  var metric: String
  var value: String

  static let fields: [Field<RowView>] = [
    .text("metric") { $0.metric },
    .text("value") { $0.value },
  ]
}

struct PersonView: Templated {
  var name: String
  var mail = "a@example.org"

  static let fields: [Field<PersonView>] = [
    .text("name") { $0.name },
    .text("mail") { $0.mail },
  ]
}

struct PageView: Templated {
  var title = "Week 42"

  static let fields: [Field<PageView>] = [.text("title") { $0.title }]
}

/// Compiles `page` for TeamView, together with other templates.
func compile(
  _ page: String, _ others: [String: String] = [:]
) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
  let texts = others.merging(["page": page]) { $1 }.sorted { $0.key < $1.key }
  let sources = texts.map { name, text in
    TemplateSource(name: name, file: "\(name).mustache", text: Array(text.utf8))
  }
  return TemplateLibrary.compile(sources, views: ["page": TeamView.schema])
}

/// What a page prints, or its diagnostics line by line.
func print(_ view: TeamView, _ page: String, _ others: [String: String] = [:]) -> String {
  let (library, diagnostics) = compile(page, others)
  guard let template = library.template("page", for: TeamView.self) else {
    return diagnostics.map(\.description).joined(separator: "\n")
  }
  var bytes: [UInt8] = []
  template.render(view, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}
