package import Diagnostics
package import Reports
package import Templating

/// A file of the site, ready to be written.
package struct RenderedFile: Sendable, Hashable {
  /// Its place below the site's root: `agents/a107/index.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Turns pages into HTML with the project's templates and one language.
package struct Renderer: Sendable {
  private let page: Template<PageView>
  let means: Means

  /// Checks every template against the view that it prints; without a renderer the diagnostics say why.
  package static func prepare(
    templates: [TemplateSource], language: Language
  ) -> (Renderer?, [Diagnostic]) {
    let (library, diagnostics) = TemplateLibrary.compile(templates, views: views)
    guard let page = library.template("site/page", for: PageView.self),
      let figure = library.template("site/partials/figure", for: FigureView.self),
      let table = library.template("site/partials/period-table", for: PeriodTableView.self),
      let embedded = library.template("site/partials/embedded", for: EmbeddedFigureView.self),
      let spark = library.template("site/partials/spark", for: SparkView.self),
      let teams = library.template("site/sections/teams", for: TeamsView.self)
    else { return (nil, diagnostics) }
    let fragments = FragmentTemplates(
      figure: figure, table: table, embedded: embedded, spark: spark, teams: teams)
    return (Renderer(page: page, means: Means(language, fragments)), diagnostics)
  }

  /// What other exits draw the same values with, in a language of their own.
  func means(in language: Language) -> Means { Means(language, means.fragments) }

  /// The templates that code asks for, with the view that each prints.
  static let views: [String: Schema] = [
    "site/page": PageView.schema,
    "site/partials/figure": FigureView.schema,
    "site/partials/period-table": PeriodTableView.schema,
    "site/partials/embedded": EmbeddedFigureView.schema,
    "site/partials/spark": SparkView.schema,
    "site/sections/teams": TeamsView.schema,
  ]

  package func render(_ page: Page) -> RenderedFile {
    let maker = ViewMaker(page: page, means: means)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64 * 1024)
    self.page.render(maker.view(of: page), into: &bytes)
    return RenderedFile(path: Renderer.file(of: page.frame.path), bytes: bytes)
  }

  /// The file that a page is written to.
  package static func file(of path: PagePath) -> String {
    path.text.isEmpty ? "index.html" : path.text + "/index.html"
  }
}

/// What all pages are made with.
///
/// A class, though nothing in it changes: a language is hundreds of words, and every page would copy them all.
final class Means: Sendable {
  let language: Language
  let fragments: FragmentTemplates
  let periodNames: PeriodNames

  init(_ language: Language, _ fragments: FragmentTemplates) {
    self.language = language
    self.fragments = fragments
    periodNames = PeriodNames(language)
  }
}

/// Templates for what stands inside a text that people wrote.
struct FragmentTemplates: Sendable {
  let figure: Template<FigureView>
  let table: Template<PeriodTableView>
  let embedded: Template<EmbeddedFigureView>
  let spark: Template<SparkView>
  let teams: Template<TeamsView>
}
