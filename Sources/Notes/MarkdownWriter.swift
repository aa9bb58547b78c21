/// The one place in which the text of a note becomes HTML; everything it takes from the note is escaped.
struct MarkdownWriter {
  private(set) var html: [UInt8] = []
  private(set) var gaps: [MarkdownBody.PlacedGap] = []
  private(set) var cuts: [MarkdownBody.Cut] = []

  /// Writes a whole text, whose headings are places to cut it at.
  mutating func writeText(_ blocks: [MarkdownBlock]) {
    html.reserveCapacity(2048)
    for block in blocks {
      let (byte, gap) = (html.count, gaps.count)
      write(block)
      guard case .heading(let heading) = block else { continue }
      cuts.append(
        .init(
          level: heading.level, id: heading.id, bytes: byte..<html.count,
          gaps: gap..<gaps.count))
    }
    // What was reserved for a long note is not kept with a short one.
    html = Array(html[...])
    gaps = Array(gaps[...])
  }

  private mutating func leave(_ gap: MarkdownBody.Gap) {
    gaps.append(.init(offset: html.count, gap: gap))
  }

  private mutating func write(_ blocks: [MarkdownBlock]) {
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
    case .figure(let figure): leave(.figure(figure))
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
    html.append("<h")
    leave(.headingLevel(heading.level))
    html.append(" id=\"")
    leave(.idPrefix)
    html.appendEscaped(heading.id)
    html.append("\">")
    write(heading.content)
    html.append("</h")
    leave(.headingLevel(heading.level))
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
      leave(.terms(commitment))
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
    switch link.target {
    case .web(let address):
      html.appendLinkStart(address, title: link.title)
      write(link.content)
      html.append("</a>")
    case .own(let name):
      leave(.link(name: name, title: link.title))
      write(link.content)
      leave(.linkEnd)
    }
  }
}
