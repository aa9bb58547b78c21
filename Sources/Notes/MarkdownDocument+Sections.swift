extension MarkdownDocument {
  /// A stretch of a text below one of its top headings.
  package struct Part: Sendable, Hashable {
    /// The heading's words; `nil` for what stands before the first one.
    package let heading: String?
    package let document: MarkdownDocument
  }

  /// The text cut at its highest headings, which are taken out of the parts.
  package var sections: [Part] {
    guard let top = outline.map(\.level).min() else {
      return blocks.isEmpty ? [] : [Part(heading: nil, document: self)]
    }
    var parts: [Part] = []
    var heading: OutlineEntry?
    var current: [MarkdownBlock] = []
    var headings = outline[...]
    func close() {
      if heading == nil, current.isEmpty { return }
      parts.append(Part(heading: heading?.text, document: holding(current)))
      current = []
    }
    for block in blocks {
      if case .heading(let found) = block, let entry = headings.popFirst(), found.level == top {
        close()
        heading = entry
      } else {
        current.append(block)
      }
    }
    close()
    return parts
  }

  /// A document of some of this one's blocks, with what belongs to them.
  private func holding(_ blocks: [MarkdownBlock]) -> MarkdownDocument {
    let ids = Set(
      blocks.compactMap { block -> String? in
        if case .heading(let heading) = block { return heading.id }
        return nil
      })
    let figures = blocks.compactMap { block -> EmbeddedFigure? in
      if case .figure(let figure) = block { return figure }
      return nil
    }
    return MarkdownDocument(
      blocks: blocks, outline: outline.filter { ids.contains($0.id) }, commitments: [],
      figures: figures, links: links)
  }
}
