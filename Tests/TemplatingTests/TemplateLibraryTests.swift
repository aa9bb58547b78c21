import Diagnostics
import Testing

@testable import Templating

struct TemplateLibraryTests {
  private func source(_ name: String, _ text: String = "", file: String? = nil) -> TemplateSource {
    TemplateSource(name: name, file: file ?? "\(name).mustache", text: Array(text.utf8))
  }

  @Test("a page can only be had for the view that it was compiled for")
  func viewMustMatch() {
    let (library, _) = TemplateLibrary.compile(
      [source("page", "x")], views: ["page": TeamView.schema])
    #expect(library.template("page", for: TeamView.self) != nil)
    #expect(library.template("page", for: RowView.self) == nil)
    #expect(library.template("other", for: TeamView.self) == nil)
  }

  @Test("one wrong template leaves no page to render")
  func allOrNothing() {
    let (library, diagnostics) = TemplateLibrary.compile(
      [source("page", "x"), source("row", "{{value")], views: ["page": TeamView.schema])
    #expect(diagnostics.containsErrors)
    #expect(library.template("page", for: TeamView.self) == nil)
  }

  @Test("a page without a template is an error that names the nearest")
  func missingTemplate() {
    let (_, diagnostics) = TemplateLibrary.compile(
      [source("site/agnet")], views: ["site/agent": TeamView.schema])
    #expect(
      diagnostics.map(\.description) == [
        "site/agent:1:1: error: there is no template 'site/agent'. Did you mean 'site/agnet'?",
        "site/agnet.mustache:1:1: warning: no page uses the template 'site/agnet'. "
          + "Did you mean 'site/agent'?",
      ])
  }

  @Test("a template that only an unused one uses is unused too")
  func unused() {
    let sources = [
      source("page", "{{>a}}"), source("a"), source("b", "{{>c}}"), source("c"),
    ]
    let (library, diagnostics) = TemplateLibrary.compile(
      sources, views: ["page": TeamView.schema])
    #expect(diagnostics.map(\.location.file) == ["b.mustache", "c.mustache"])
    #expect(diagnostics.allSatisfy { $0.id == "unused-template" && $0.severity == .warning })
    #expect(library.template("page", for: TeamView.self) != nil)
  }

  @Test("two files of one name are an error")
  func duplicate() {
    let sources = [
      source("page", file: "a/page.mustache"), source("page", file: "b/page.mustache"),
    ]
    let (_, diagnostics) = TemplateLibrary.compile(sources, views: ["page": TeamView.schema])
    #expect(
      diagnostics.map(\.description) == [
        "b/page.mustache:1:1: error: 'page' is already given by a/page.mustache. "
          + "Keep one of the files"
      ])
  }

  @Test("many threads print the same bytes from one template")
  func concurrentRendering() async throws {
    let page = "{{#teams}}\n  {{>team}}\n{{/teams}}\n{{#rows}}{{metric}}={{value}};{{/rows}}"
    let partial = "<li>{{name}}\n{{#teams}}\n  {{>team}}\n{{/teams}}\n"
    let (library, _) = compile(page, ["team": partial])
    let template = try #require(library.template("page", for: TeamView.self))
    let rows = (0..<50).map { RowView(metric: "m\($0)", value: "<\($0)>") }
    let team = TeamView(name: "a", teams: [TeamView(name: "b")])
    let view = TeamView(rows: rows, teams: Array(repeating: team, count: 20))
    let pages = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 {
        group.addTask {
          var bytes: [UInt8] = []
          template.render(view, into: &bytes)
          return bytes
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(pages.count == 1)
    #expect(pages.first?.count ?? 0 > 1_000)
  }
}
