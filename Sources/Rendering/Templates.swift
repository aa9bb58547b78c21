package import Templating

/// The look that comes with the binary; a project may override any single file of it.
package enum Templates {
  /// A file of the default look.
  package struct Embedded: Sendable, Hashable {
    /// Its place below templates/: `site/page.mustache`, `assets/style.css`, `kinds/coaching.yml`.
    package let path: String
    package let text: String
  }

  /// The embedded templates of the site, as the renderer takes them.
  package static var site: [TemplateSource] { sources(in: "site/") }

  /// Those of mails.
  package static var mail: [TemplateSource] { sources(in: "mail/") }

  private static func sources(in folder: String) -> [TemplateSource] {
    embedded.compactMap { file in
      guard file.path.hasPrefix(folder), let name = file.name(without: ".mustache") else {
        return nil
      }
      return TemplateSource(
        name: name, file: "templates/" + file.path, text: Array(file.text.utf8))
    }
  }

  /// The embedded files that a site carries as they are, at their places.
  package static var assets: [RenderedFile] {
    embedded.filter { $0.path.hasPrefix("assets/") }.map {
      RenderedFile(path: $0.path, bytes: Array($0.text.utf8))
    }
  }
}

extension Templates.Embedded {
  /// The path without an ending, `nil` if it has another.
  package func name(without ending: String) -> String? {
    path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : nil
  }
}
