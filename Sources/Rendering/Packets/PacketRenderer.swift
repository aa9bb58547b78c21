package import Diagnostics
package import Reports
package import Templating

/// What every page of one packet carries.
package struct PacketFrame: Sendable {
  /// `northway-2026-10-v1`.
  package let id: String
  package let organisation: String
  package let classification: String
  /// The sheets that go into each page: the site's, then the one for paper.
  package let style: [UInt8]
  /// The places of all its pages; a link to any other is plain text.
  package let places: Set<String>

  package init(
    id: String, organisation: String, classification: String, style: [UInt8], places: Set<String>
  ) {
    self.id = id
    self.organisation = organisation
    self.classification = classification
    self.style = style
    self.places = places
  }
}

/// Turns pages into HTML that stands alone: no script, no sheet and no picture from elsewhere.
package struct PacketRenderer: Sendable {
  private let page: Template<PacketPageView>
  private let means: Means
  private let frame: PacketFrame

  /// `nil` where `problems` names faults.
  package init?(_ templates: [TemplateSource], beside site: Renderer, frame: PacketFrame) {
    let (library, _) = PacketRenderer.compile(templates)
    guard let page = library.template("packet/page", for: PacketPageView.self) else { return nil }
    self.page = page
    self.frame = frame
    means = site.means
  }

  /// What is wrong with the templates, those of the site among them, held against the view that they print.
  package static func problems(_ templates: [TemplateSource]) -> [Diagnostic] {
    compile(templates).1
  }

  private static func compile(_ templates: [TemplateSource]) -> (TemplateLibrary, [Diagnostic]) {
    // Those of the site too, or the ones that only its own pages ask for would seem to be unused.
    var views = Renderer.views
    views["packet/page"] = PacketPageView.schema
    return TemplateLibrary.compile(templates, views: views)
  }

  package func render(_ page: Page) -> RenderedFile {
    let paths = RelativePaths(from: page.frame.path, within: frame.places)
    let maker = ViewMaker(page: page, means: means, paths: paths, marksPeople: true)
    let view = PacketPageView(
      page: maker.view(of: page), id: frame.id, organisation: frame.organisation,
      classification: frame.classification, pageWord: means.language.words.packets.page,
      ofWord: means.language.words.packets.ofPages, style: Markup(trusted: frame.style))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96 * 1024)
    self.page.render(view, into: &bytes)
    return RenderedFile(path: Renderer.file(of: page.frame.path), bytes: bytes)
  }
}

/// A page with the furniture of a packet around it.
struct PacketPageView: Templated {
  var page: PageView
  var id: String
  var organisation: String
  var classification: String
  var pageWord: String
  var ofWord: String
  var style: Markup

  static let fields: [Field<PacketPageView>] = [
    .view("page") { $0.page },
    .text("id") { $0.id },
    .text("organisation") { $0.organisation },
    .text("classification") { $0.classification },
    .text("pageWord") { $0.pageWord },
    .text("ofWord") { $0.ofWord },
    .markup("style") { $0.style },
  ]
}
