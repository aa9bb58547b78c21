extension MarkdownDocument {
  /// The words alone, a line a block, for search and previews.
  package var plainText: String { blocks.plainText }
}

extension [MarkdownBlock] {
  /// The words of all blocks, a line each.
  var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension MarkdownBlock {
  fileprivate var plainText: String {
    switch self {
    case .paragraph(let content): content.plainText
    case .heading(let heading): heading.content.plainText
    case .list(let list):
      list.items.map(\.blocks.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
    case .quote(let blocks): blocks.plainText
    case .code(let text): text
    case .rule, .figure: ""
    }
  }
}

extension [MarkdownInline] {
  /// The words without their marks; line breaks become blanks.
  var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .emphasis(let content), .strong(let content): text += content.plainText
      case .link(let link): text += link.content.plainText
      case .softBreak, .hardBreak: text += " "
      }
    }
    return text
  }
}
