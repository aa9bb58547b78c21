internal import CCmark
internal import Diagnostics

extension MarkdownReader {
  /// The blocks inside a node.
  mutating func blocks(of parent: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    if refuses(depth: depth, at: parent) { return [] }
    var blocks: [MarkdownBlock] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      next = cmark_node_next(node)
      if let block = block(node, depth: depth) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: .paragraph(inlines(of: node, depth: depth))
    case CMARK_NODE_HEADING: heading(node, depth: depth)
    case CMARK_NODE_LIST: list(node, depth: depth)
    case CMARK_NODE_BLOCK_QUOTE: .quote(blocks(of: node, depth: depth + 1))
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: .rule
    default: refusedBlock(node)
    }
  }

  private mutating func refusedBlock(_ node: OpaquePointer) -> MarkdownBlock? {
    warn(
      "html-dropped", at: node, "HTML is not shown in notes",
      hint: "Write it in Markdown, or put it between backticks to show it as text")
    return nil
  }

  private mutating func heading(_ node: OpaquePointer, depth: Int) -> MarkdownBlock {
    let content = inlines(of: node, depth: depth)
    let entry = headings.add(
      content.plainText, sourceLevel: Int(cmark_node_get_heading_level(node)),
      at: place(of: node))
    return .heading(MarkdownHeading(level: entry.level, id: entry.id, content: content))
  }

  private mutating func list(_ node: OpaquePointer, depth: Int) -> MarkdownBlock {
    var items: [MarkdownList.Item] = []
    var next = cmark_node_first_child(node)
    while let item = next {
      next = cmark_node_next(item)
      items.append(listItem(item, depth: depth + 1))
    }
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      MarkdownList(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0, items: items))
  }

  private mutating func listItem(_ node: OpaquePointer, depth: Int) -> MarkdownList.Item {
    let blocks = blocks(of: node, depth: depth)
    guard case .paragraph(let content)? = blocks.first,
      let paragraph = cmark_node_first_child(node),
      let (commitment, promise) = commitment(in: content, paragraph: paragraph)
    else { return MarkdownList.Item(blocks: blocks, commitment: nil) }
    commitments.append(commitment)
    return MarkdownList.Item(
      blocks: [.paragraph(promise)] + blocks.dropFirst(), commitment: commitment)
  }

  private mutating func codeBlock(_ node: OpaquePointer) -> MarkdownBlock? {
    let body = String(cString: cmark_node_get_literal(node))
    guard let info = cmark_node_get_fence_info(node), info.pointee != 0,
      let kind = EmbeddedFigure.Kind(rawValue: String(cString: info))
    else { return .code(body) }
    let fence = place(of: node)
    var reader = BlockReader(kind, at: fence)
    let figure = reader.read(body)
    problems += reader.problems
    guard let figure else { return nil }
    figures.append(figure)
    return .figure(figure)
  }
}
