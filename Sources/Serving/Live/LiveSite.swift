/// Where the files of a site come from.
package struct SiteSource {
  package let contains: (String) -> Bool
  /// The bytes of a file by its path below the site's root: `agents/a107/index.html`.
  package let bytes: (String) -> [UInt8]?

  package init(contains: @escaping (String) -> Bool, bytes: @escaping (String) -> [UInt8]?) {
    self.contains = contains
    self.bytes = bytes
  }
}

/// A site that is being worked on: pages with the script that keeps them fresh, and what is wrong with them.
package final class LiveSite {
  package var edition: Edition
  private let source: SiteSource

  package init(_ source: SiteSource, edition: Edition) {
    self.source = source
    self.edition = edition
  }

  package func answer(_ request: Request) -> Answer {
    switch request.path {
    case "-/changes": .stream(first: event)
    case "-/serve.js": own(ContentType.script, ServeAssets.script)
    case "-/serve.css": own(ContentType.style, ServeAssets.style)
    case "-/problems": page(200, ProblemsPage.html(edition))
    // Asked for by browsers of every site; the pages name an empty one.
    case "favicon.ico" where !source.contains("favicon.ico"):
      .response(Response(status: 204, contentType: "image/x-icon", body: []))
    default: file(request.path)
    }
  }

  /// The event that tells open pages of the edition.
  package var event: String { edition.id }

  private func file(_ path: String) -> Answer {
    if !edition.hasPages { return page(503, ProblemsPage.html(edition)) }
    let isFolder = path.isEmpty || path.hasSuffix("/")
    let file = isFolder ? path + "index.html" : path
    if source.contains(file), let bytes = source.bytes(file) {
      let type = ContentType.of(file)
      if type != ContentType.html {
        return .response(Response(contentType: type, body: bytes))
      }
      return page(200, LivePage.bytes(bytes, edition: edition))
    }
    if !isFolder, source.contains(path + "/index.html") { return moved(to: path + "/") }
    return page(404, MissingPage.html(edition))
  }

  /// Links in a page are relative to its folder, so its address must end with a slash.
  private func moved(to path: String) -> Answer {
    var response = Response.text(308, "/" + path)
    // A path that the site contains has no letters that a header would not bear.
    response.headers = [("Location", "/" + path)]
    return .response(response)
  }

  private func own(_ type: String, _ text: String) -> Answer {
    .response(Response(contentType: type, body: Array(text.utf8)))
  }

  private func page(_ status: Int, _ html: String) -> Answer {
    page(status, Array(html.utf8))
  }

  private func page(_ status: Int, _ bytes: [UInt8]) -> Answer {
    .response(Response(status: status, contentType: ContentType.html, body: bytes))
  }
}
