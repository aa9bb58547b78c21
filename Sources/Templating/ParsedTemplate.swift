import Diagnostics

/// A template whose syntax has been read, before any name in it has a meaning.
struct ParsedTemplate {
  let source: TemplateSource
  let positions: TextPositions
  let nodes: [Node]
  let faults: [(offset: Int, fault: TemplateFault)]
  /// The templates that it brings in, and the blocks that are written in it.
  let mentions: Mentions

  init(_ source: TemplateSource, index: Int) {
    self.source = source
    positions = TextPositions(source.text)
    if let offset = source.firstInvalidByte {
      nodes = []
      faults = [(offset, .notUTF8)]
    } else {
      let scanner = TagScanner(source.text)
      let matcher = TagMatcher(scanner.tags, in: source.text)
      let quotes = AttributeQuotes(source.text, tags: scanner.tags)
      faults =
        scanner.faults + matcher.faults + quotes.unquoted.map { ($0, .unquotedAttribute) }
      nodes =
        matcher.isTooDeep
        ? [] : TemplateParser.nodes(of: source.text, tags: matcher.tags, source: index)
    }
    mentions = Mentions(in: nodes)
  }
}

/// What a piece of template mentions of other pieces.
struct Mentions {
  /// Templates that are brought in.
  private(set) var templates: Set<String> = []
  /// Blocks that a page may override.
  private(set) var blocks: Set<String> = []

  init(in nodes: [Node]) {
    collect(nodes)
  }

  private mutating func collect(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .literal, .lineStart, .variable: break
      case .section(_, _, let children, _): collect(children)
      case .partial(let inclusion): templates.insert(inclusion.name)
      case .parent(let inclusion, let overrides, _):
        templates.insert(inclusion.name)
        for override in overrides { collect(override.children) }
      case .block(let block):
        blocks.insert(block.name)
        collect(block.children)
      }
    }
  }
}
