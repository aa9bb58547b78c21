package import Diagnostics

/// A Markdown text as a tree of the few things that our pages know how to show.
///
/// What cmark knows and this tree cannot say (raw HTML, images, other schemes) is gone once it is read.
package struct MarkdownDocument: Sendable, Hashable {
  package struct OutlineEntry: Sendable, Hashable {
    /// The depth below the text's own top level, from 1, without gaps.
    package let level: Int
    package let text: String
    /// A slug, unique in this text.
    package let id: String
    package let location: SourceLocation
  }

  package let blocks: [MarkdownBlock]
  package let outline: [OutlineEntry]
  package let commitments: [Commitment]
  package let figures: [EmbeddedFigure]
  /// The destinations of links to metrics (`metric:aht`), notes (`note:…`), files and headings.
  package let links: [Reference]

  package static let empty = MarkdownDocument(
    blocks: [], outline: [], commitments: [], figures: [], links: [])
}

package enum MarkdownBlock: Sendable, Hashable {
  case paragraph([MarkdownInline])
  case heading(MarkdownHeading)
  case list(MarkdownList)
  case quote([MarkdownBlock])
  case code(String)
  case rule
  indirect case figure(EmbeddedFigure)
}

package struct MarkdownHeading: Sendable, Hashable {
  /// The depth below the text's own top level, from 1, without gaps.
  package let level: Int
  package let id: String
  package let content: [MarkdownInline]
}

package struct MarkdownList: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    package let blocks: [MarkdownBlock]
    /// The promise that this item is; its words are then the content of the first paragraph.
    package let commitment: Commitment?
  }

  /// The first number of an ordered list; `nil` for bullets.
  package let start: Int?
  /// Whether paragraphs stand without space between them.
  package let isTight: Bool
  package let items: [Item]
}

package enum MarkdownInline: Sendable, Hashable {
  case text(String)
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case softBreak
  case hardBreak
  indirect case link(MarkdownLink)
}

package struct MarkdownLink: Sendable, Hashable {
  package let target: LinkTarget
  package let title: String
  package let content: [MarkdownInline]
}
