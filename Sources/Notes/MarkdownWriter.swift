/// The one place in which the text of a note becomes HTML; everything it takes from the note is escaped.
struct MarkdownWriter {
  private let options: MarkdownRenderer.Options
  /// The ids of the headings of this text.
  private let ids: Set<String>
  private var html: [UInt8] = []
  private var segments: [MarkdownRenderer.Segment] = []

  init(_ options: MarkdownRenderer.Options, ids: Set<String>) {
    self.options = options
    self.ids = ids
    html.reserveCapacity(2048)
  }

  mutating func finish() -> [MarkdownRenderer.Segment] {
    if !html.isEmpty { segments.append(.html(html)) }
    return segments
  }

  mutating func write(_ blocks: [MarkdownBlock]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: MarkdownBlock) {
    switch block {
    case .paragraph(let content): write("p", content)
    case .heading(let heading): write(heading)
    case .list(let list): write(list)
    case .quote(let blocks):
      html.append("<blockquote>\n")
      write(blocks)
      html.append("</blockquote>\n")
    case .code(let text):
      html.append("<pre><code>")
      html.appendEscaped(text)
      html.append("</code></pre>\n")
    case .rule: html.append("<hr>\n")
    case .figure(let figure):
      if !html.isEmpty { segments.append(.html(html)) }
      html.removeAll(keepingCapacity: true)
      segments.append(.figure(figure))
    }
  }

  private mutating func write(_ element: StaticString, _ content: [MarkdownInline]) {
    html.append("<")
    html.append(element)
    html.append(">")
    write(content)
    html.append("</")
    html.append(element)
    html.append(">\n")
  }

  private mutating func write(_ heading: MarkdownHeading) {
    let level = min(6, max(1, options.topHeadingLevel + heading.level - 1))
    let digit = UInt8(ascii: "0") + UInt8(level)
    html.append("<h")
    html.append(digit)
    html.append(" id=\"")
    html.appendEscaped(options.idPrefix)
    html.appendEscaped(heading.id)
    html.append("\">")
    write(heading.content)
    html.append("</h")
    html.append(digit)
    html.append(">\n")
  }

  private mutating func write(_ list: MarkdownList) {
    if let start = list.start {
      html.append(start == 1 ? "<ol>\n" : "<ol start=\"")
      if start != 1 {
        html.appendEscaped(String(start))
        html.append("\">\n")
      }
    } else {
      html.append("<ul>\n")
    }
    for item in list.items { write(item, isTight: list.isTight) }
    html.append(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func write(_ item: MarkdownList.Item, isTight: Bool) {
    if let commitment = item.commitment {
      html.append(
        commitment.isDone
          ? "<li class=\"commitment kept\"><span class=\"terms\">"
          : "<li class=\"commitment open\"><span class=\"terms\">")
      html.appendEscaped(options.commitmentTerms(commitment))
      html.append("</span> ")
    } else {
      html.append("<li>")
    }
    for (index, block) in item.blocks.enumerated() {
      // The words of a promise stand on the line of its terms, in a loose list too.
      let isBare = isTight || index == 0 && item.commitment != nil
      if case .paragraph(let content) = block, isBare {
        write(content)
      } else {
        if index == 0 || isTight { html.append("\n") }
        write(block)
      }
    }
    html.append("</li>\n")
  }

  private mutating func write(_ content: [MarkdownInline]) {
    for inline in content {
      switch inline {
      case .text(let text): html.appendEscaped(text)
      case .code(let text): wrap("code") { $0.html.appendEscaped(text) }
      case .emphasis(let content): wrap("em") { $0.write(content) }
      case .strong(let content): wrap("strong") { $0.write(content) }
      case .softBreak: html.append("\n")
      case .hardBreak: html.append("<br>\n")
      case .link(let link): write(link)
      }
    }
  }

  private mutating func wrap(_ element: StaticString, _ content: (inout MarkdownWriter) -> Void) {
    html.append("<")
    html.append(element)
    html.append(">")
    content(&self)
    html.append("</")
    html.append(element)
    html.append(">")
  }

  private mutating func write(_ link: MarkdownLink) {
    guard let address = address(of: link.target) else {
      write(link.content)
      return
    }
    html.append("<a href=\"")
    html.appendAddress(address)
    if !link.title.isEmpty {
      html.append("\" title=\"")
      html.appendEscaped(link.title)
    }
    html.append("\">")
    write(link.content)
    html.append("</a>")
  }

  private func address(of target: LinkTarget) -> String? {
    switch target {
    case .web(let address): return address
    case .own(let name):
      if name.hasPrefix("#"), ids.contains(String(name.dropFirst())) {
        return "#" + options.idPrefix + name.dropFirst()
      }
      guard let path = options.resolveLink(name) else { return nil }
      // A resolver that hands a name back unchanged must not make a link of a scheme of ours.
      let start = path.prefix(7).lowercased()
      if start.hasPrefix("metric:") || start.hasPrefix("note:") { return nil }
      return LinkTarget(path) == nil ? nil : path
    }
  }
}
