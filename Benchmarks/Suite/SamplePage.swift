import Charting
import Notes
import Templating
import Workload

/// A page of about 50 kB: eight drawings, a table of thirty days and eight metrics, three notes.
struct SamplePage: Templated {
  var title: String
  var team: TeamLink
  var charts: [ChartView]
  var rows: [RowView]
  var notes: [NoteView]

  static let fields: [Field<SamplePage>] = [
    .text("title") { $0.title },
    .view("team") { $0.team },
    .list("charts") { $0.charts },
    .list("rows") { $0.rows },
    .list("notes") { $0.notes },
  ]

  struct TeamLink: Templated {
    var name: String
    var path: String

    static let fields: [Field<TeamLink>] = [
      .text("name") { $0.name }, .text("path") { $0.path },
    ]
  }

  struct ChartView: Templated {
    var caption: String
    var drawing: Markup

    static let fields: [Field<ChartView>] = [
      .text("caption") { $0.caption }, .markup("drawing") { $0.drawing },
    ]
  }

  struct RowView: Templated {
    var day: String
    var cells: [String]

    static let fields: [Field<RowView>] = [
      .text("day") { $0.day }, .texts("cells") { $0.cells },
    ]
  }

  struct NoteView: Templated {
    var text: Markup

    static let fields: [Field<NoteView>] = [.markup("text") { $0.text }]
  }
}

extension SamplePage {
  static func make() -> SamplePage {
    let drawing = Markup(trusted: SampleChart.full.drawing(.wide).svg)
    let workload = Workload(agents: 1)
    return SamplePage(
      title: "Ana O'Brien <lead>", team: TeamLink(name: "Team 8", path: "../../teams/t0008/"),
      charts: (1...8).map { ChartView(caption: "Metric \($0) by day", drawing: drawing) },
      rows: (1...30).map { day in
        RowView(day: "\(day) October 2026", cells: (1...8).map { "\(day * $0).\($0)%" })
      },
      notes: (0..<3).map { number in
        NoteView(text: note(NoteText(workload, agent: 0, number: number).body))
      })
  }

  private static func note(_ text: String) -> Markup {
    let (document, _) = MarkdownDocument.read(text, file: "note.md")
    let segments = MarkdownRenderer.render(document ?? .empty)
    return Markup(
      trusted: segments.flatMap { segment -> [UInt8] in
        if case .html(let bytes) = segment { return bytes }
        return []
      })
  }

  static let templates = [
    TemplateSource(name: "page", file: "page.mustache", text: Array(page.utf8)),
    TemplateSource(name: "row", file: "row.mustache", text: Array(row.utf8)),
  ]

  private static let row = """
    <tr><th scope="row">{{day}}</th>{{#cells}}<td class="num">{{.}}</td>{{/cells}}</tr>

    """

  private static let page = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>{{title}}</title></head>
    <body><h1>{{title}}</h1>
    {{#team}}<p><a href="{{path}}">{{name}}</a></p>{{/team}}
    {{#charts}}<figure><figcaption>{{caption}}</figcaption>{{{drawing}}}</figure>
    {{/charts}}
    <table><tbody>
    {{#rows}}{{>row}}{{/rows}}
    </tbody></table>
    {{#notes}}<article>{{{text}}}</article>
    {{/notes}}
    {{^notes}}<p>No notes yet.</p>{{/notes}}
    </body></html>

    """
}
