/// Makes the tree of a template from its matched tags.
struct TemplateParser {
  private let text: [UInt8]
  private let source: Int
  private let tags: [PlacedTag]

  /// The tree of a whole text; `source` tells its blocks from those of other templates.
  static func nodes(of text: [UInt8], tags: [PlacedTag], source: Int) -> [Node] {
    let parser = TemplateParser(text: text, source: source, tags: tags)
    return parser.nodes(tags.indices, in: 0..<text.count)
  }

  private func nodes(_ indices: Range<Int>, in bytes: Range<Int>) -> [Node] {
    var nodes: [Node] = []
    var cursor = bytes.lowerBound
    var index = indices.lowerBound
    while index < indices.upperBound {
      let placed = tags[index]
      append(from: cursor, to: placed.start, into: &nodes)
      if !placed.takesLineStart { appendLineStart(at: placed.start, to: &nodes) }
      if let node = node(at: index) { nodes.append(node) }
      let last = lastTag(of: index)
      cursor = max(placed.end, tags[last].end)
      index = last + 1
    }
    append(from: cursor, to: bytes.upperBound, into: &nodes)
    return nodes
  }

  private func node(at index: Int) -> Node? {
    let tag = tags[index].tag
    let offset = tag.range.lowerBound
    switch tag.kind {
    case .variable, .raw:
      return .variable(name: tag.name, isRaw: tag.kind == .raw, offset: offset)
    case .section, .inverted:
      return .section(
        name: tag.name, isInverted: tag.kind == .inverted, children: content(of: index),
        offset: offset)
    case .block: return .block(block(at: index))
    case .parent: return parent(at: index)
    case .partial: return .partial(inclusion(at: index))
    case .close, .comment, .delimiters: return nil
    }
  }

  /// What stands between an opening tag and the one that closes it.
  private func content(of index: Int) -> [Node] {
    let end = tags[index].contentEnd
    let limit = end < tags.count ? tags[end].start : text.count
    var children = nodes(index + 1..<end, in: tags[index].end..<max(tags[index].end, limit))
    if end < tags.count, !tags[end].takesLineStart { appendLineStart(at: limit, to: &children) }
    return children
  }

  private func block(at index: Int) -> Block {
    let placed = tags[index]
    return Block(
      id: Block.ID(source: source, offset: placed.tag.range.lowerBound), name: placed.tag.name,
      children: content(of: index), isStandalone: placed.isStandalone,
      indentation: placed.blanksBefore)
  }

  private func inclusion(at index: Int) -> Inclusion {
    let placed = tags[index]
    return Inclusion(
      name: placed.tag.name, offset: placed.tag.range.lowerBound,
      isStandalone: placed.takesLineStart, indentation: placed.blanksBefore)
  }

  /// A parent with its overrides, and the offsets of what it would silently drop.
  private func parent(at index: Int) -> Node {
    var overrides: [Block] = []
    var strays: [Int] = []
    var cursor = tags[index].tag.range.upperBound
    var inner = index + 1
    let end = tags[index].contentEnd
    while inner < end {
      let tag = tags[inner].tag
      strays += firstInk(in: cursor..<tag.range.lowerBound)
      if tag.kind == .block {
        overrides.append(block(at: inner))
      } else if tag.kind != .comment, tag.kind != .delimiters, tag.kind != .close {
        strays.append(tag.range.lowerBound)
      }
      inner = lastTag(of: inner) + 1
      cursor = tags[inner - 1].tag.range.upperBound
    }
    let limit = end < tags.count ? tags[end].tag.range.lowerBound : text.count
    strays += firstInk(in: cursor..<max(cursor, limit))
    return .parent(inclusion(at: index), overrides: overrides, strays: strays)
  }

  private func firstInk(in range: Range<Int>) -> [Int] {
    text[range].firstIndex { $0 != 32 && !(9...13).contains($0) }.map { [$0] } ?? []
  }

  /// The last tag that belongs to the one at an index: its closing one, if it opens something.
  private func lastTag(of index: Int) -> Int {
    guard tags[index].tag.kind.opens else { return index }
    return tags[index].isClosed ? tags[index].contentEnd : tags[index].contentEnd - 1
  }

  /// Adds text line by line, for each line may have to be indented.
  private func append(from start: Int, to limit: Int, into nodes: inout [Node]) {
    var start = start
    while start < limit {
      let newline = text[start..<limit].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? limit
      if isLineStart(start) {
        let ink = text[start..<end].firstIndex { $0 != 32 && $0 != 9 } ?? end
        nodes.append(.lineStart(start..<ink))
        start = ink
      }
      if start < end { nodes.append(.literal(start..<end)) }
      start = end
    }
  }

  private func appendLineStart(at offset: Int, to nodes: inout [Node]) {
    if isLineStart(offset) { nodes.append(.lineStart(offset..<offset)) }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || text[offset - 1] == UInt8(ascii: "\n")
  }
}
