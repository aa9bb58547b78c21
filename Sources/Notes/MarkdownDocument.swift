package import Diagnostics

/// A Markdown text that was read: ready to be put on a page, with all that others ask of it.
///
/// What cmark knows and our own tree cannot say (raw HTML, images, other schemes) is gone once it is read.
package struct MarkdownDocument: Sendable, Hashable {
  package struct OutlineEntry: Sendable, Hashable {
    /// The depth below the text's own top level, from 1, without gaps.
    package let level: Int
    package let text: String
    /// A slug, unique in this text.
    package let id: String
    package let location: SourceLocation
  }

  let body: MarkdownBody
  package let outline: [OutlineEntry]
  package let commitments: [Commitment]
  package let figures: [EmbeddedFigure]
  /// The destinations of links to metrics (`metric:aht`), notes (`note:…`), files and headings.
  package let links: [Reference]

  /// Whether it says nothing at all.
  package var isEmpty: Bool { body.isEmpty }

  package static let empty = MarkdownDocument(
    body: .empty, outline: [], commitments: [], figures: [], links: [])
}
