/// Fills the gaps of one text for one page.
struct MarkdownGapFiller {
  private let document: MarkdownDocument
  private let options: MarkdownRenderer.Options
  /// Whether each link that is open leads anywhere.
  private var openLinks: [Bool] = []

  init(_ document: MarkdownDocument, _ options: MarkdownRenderer.Options) {
    self.document = document
    self.options = options
  }

  mutating func fill(
    into page: inout [UInt8], figure draw: (EmbeddedFigure, inout [UInt8]) -> Void
  ) {
    let body = document.body
    var copied = 0
    for placed in body.gaps {
      page.append(contentsOf: body.html[copied..<placed.offset])
      copied = placed.offset
      if case .figure(let figure) = placed.gap {
        draw(figure, &page)
      } else {
        fill(placed.gap, &page)
      }
    }
    page.append(contentsOf: body.html[copied...])
  }

  private mutating func fill(_ gap: MarkdownBody.Gap, _ page: inout [UInt8]) {
    switch gap {
    case .headingLevel(let level):
      page.append(UInt8(ascii: "0") + UInt8(min(6, max(1, options.topHeadingLevel + level - 1))))
    case .idPrefix: page.appendEscaped(options.idPrefix)
    case .link(let name, let title):
      let address = address(of: name)
      openLinks.append(address != nil)
      if let address { page.appendLinkStart(address, title: title) }
    case .linkEnd: if openLinks.popLast() == true { page.append("</a>") }
    case .terms(let commitment): page.appendEscaped(options.commitmentTerms(commitment))
    case .figure: break
    }
  }

  private func address(of name: String) -> String? {
    if name.hasPrefix("#"), document.outline.contains(where: { $0.id == name.dropFirst() }) {
      return "#" + options.idPrefix + name.dropFirst()
    }
    guard let path = options.resolveLink(name) else { return nil }
    // A resolver that hands a name back unchanged must not make a link of a scheme of ours.
    let start = path.prefix(7).lowercased()
    if start.hasPrefix("metric:") || start.hasPrefix("note:") { return nil }
    return LinkTarget(path) == nil ? nil : path
  }
}
