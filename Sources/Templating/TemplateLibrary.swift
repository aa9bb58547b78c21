package import Diagnostics

/// All templates of a project, compiled together and checked against the views of their pages.
///
/// ```swift
/// let (library, diagnostics) = TemplateLibrary.compile(sources, views: ["site/agent": AgentView.schema])
/// guard let agent = library.template("site/agent", for: AgentView.self) else { return diagnostics }
/// agent.render(view, into: &bytes)
/// ```
package struct TemplateLibrary: Sendable {
  private let program: Program
  private let pages: [String: Page]

  private struct Page {
    let schema: Schema
    let part: Int
  }

  /// Compiles every page against its schema; an error in any template leaves a library without pages.
  package static func compile(
    _ sources: [TemplateSource], views: [String: Schema]
  ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
    let shelf = TemplateShelf(sources)
    var compiler = LibraryCompiler(shelf)
    var pages: [String: Page] = [:]
    for (name, schema) in views.sorted(by: { $0.key < $1.key }) {
      guard let part = compiler.part(forPage: name, schema) else { continue }
      pages[name] = Page(schema: schema, part: part)
    }
    compiler.compileAll()
    let unused = shelf.unusedTemplates(pages: Set(views.keys))
    let diagnostics = (shelf.diagnostics + compiler.diagnostics + unused).sorted()
    if diagnostics.containsErrors { pages = [:] }
    return (TemplateLibrary(program: compiler.program, pages: pages), diagnostics)
  }

  /// The template of a page, nil if a template is wrong or the page was compiled for another view.
  package func template<Owner: Templated>(
    _ name: String, for view: Owner.Type
  ) -> Template<Owner>? {
    guard let page = pages[name], page.schema == Owner.schema else { return nil }
    return Template(program: program, part: page.part)
  }

  /// Appends a page whose view has no Swift type; false if there is no such page.
  func render(_ name: String, _ view: View, into output: inout [UInt8]) -> Bool {
    guard let page = pages[name] else { return false }
    var renderer = Renderer(program, over: view)
    renderer.run(part: page.part, into: &output)
    return true
  }
}
