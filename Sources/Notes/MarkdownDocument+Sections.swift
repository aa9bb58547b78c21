extension MarkdownDocument {
  /// A stretch of a text below one of its top headings.
  package struct Part: Sendable, Hashable {
    /// The heading's words; `nil` for what stands before the first one.
    package let heading: String?
    package let document: MarkdownDocument
  }

  /// The text cut at its highest headings, which are taken out of the parts.
  package var sections: [Part] {
    let top = outline.map(\.level).min()
    let cuts = body.cuts.filter { $0.level == top }
    var parts: [Part] = []
    var heading: String?
    var (byte, gap) = (0, 0)
    func close(_ nextByte: Int, _ nextGap: Int) {
      let part = body.part(bytes: byte..<nextByte, gaps: gap..<nextGap)
      if heading == nil, part.isEmpty { return }
      parts.append(Part(heading: heading, document: holding(part)))
    }
    for cut in cuts {
      close(cut.bytes.lowerBound, cut.gaps.lowerBound)
      heading = outline.first { $0.id == cut.id }?.text
      (byte, gap) = (cut.bytes.upperBound, cut.gaps.upperBound)
    }
    close(body.html.count, body.gaps.count)
    return parts
  }

  /// A document of a part of this one's text, with what belongs to it.
  private func holding(_ part: MarkdownBody) -> MarkdownDocument {
    let figures = part.gaps.compactMap { placed -> EmbeddedFigure? in
      if case .figure(let figure) = placed.gap { return figure }
      return nil
    }
    // The links are kept whole: where they lead is looked up by name.
    return MarkdownDocument(
      body: part,
      outline: outline.filter { entry in
        part.cuts.contains { $0.id == entry.id }
      }, commitments: [],
      figures: figures, links: links)
  }
}
