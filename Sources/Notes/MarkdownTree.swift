internal import Diagnostics

/// The few things that our pages know how to show; a text is such a tree only while it is read.
enum MarkdownBlock: Sendable, Hashable {
  case paragraph([MarkdownInline])
  case heading(MarkdownHeading)
  case list(MarkdownList)
  case quote([MarkdownBlock])
  case code(String)
  case rule
  indirect case figure(EmbeddedFigure)
}

struct MarkdownHeading: Sendable, Hashable {
  /// The depth below the text's own top level, from 1, without gaps.
  let level: Int
  let id: String
  let content: [MarkdownInline]
}

struct MarkdownList: Sendable, Hashable {
  struct Item: Sendable, Hashable {
    let blocks: [MarkdownBlock]
    /// The promise that this item is; its words are then the content of the first paragraph.
    let commitment: Commitment?
  }

  /// The first number of an ordered list; `nil` for bullets.
  let start: Int?
  /// Whether paragraphs stand without space between them.
  let isTight: Bool
  let items: [Item]
}

enum MarkdownInline: Sendable, Hashable {
  case text(String)
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case softBreak
  case hardBreak
  indirect case link(MarkdownLink)
}

struct MarkdownLink: Sendable, Hashable {
  let target: LinkTarget
  let title: String
  let content: [MarkdownInline]
}
