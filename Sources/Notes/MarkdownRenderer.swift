/// Puts a Markdown text on a page: its HTML, with what the page decides in the gaps.
package enum MarkdownRenderer {
  package enum Segment: Sendable, Hashable {
    case html([UInt8])
    /// A figure that the page draws in this place.
    case figure(EmbeddedFigure)
  }

  package struct Options {
    /// The level of the text's top headings; deeper ones follow, none beyond `h6`.
    package var topHeadingLevel = 2
    /// Put before every heading id, so that several notes fit on one page.
    package var idPrefix = ""
    /// Turns `metric:aht`, `note:…`, `../x.md` or `#heading` of another text into a path of the site.
    ///
    /// `nil` drops the link and keeps its words: no page links to where its readers may not go.
    package var resolveLink: (String) -> String? = { _ in nil }
    /// The words before a promise, without markup.
    package var commitmentTerms: (Commitment) -> String = { $0.plainTerms }

    package init() {}
  }

  /// Appends the text; each of its figures is drawn by the caller in its place.
  package static func render(
    _ document: MarkdownDocument, options: Options = Options(), into page: inout [UInt8],
    figure draw: (EmbeddedFigure, inout [UInt8]) -> Void
  ) {
    var filler = MarkdownGapFiller(document, options)
    filler.fill(into: &page, figure: draw)
  }

  /// The text in order; neighbouring blocks share one segment.
  package static func render(
    _ document: MarkdownDocument, options: Options = Options()
  ) -> [Segment] {
    var segments: [Segment] = []
    var html: [UInt8] = []
    render(document, options: options, into: &html) { figure, html in
      if !html.isEmpty { segments.append(.html(html)) }
      html = []
      segments.append(.figure(figure))
    }
    if !html.isEmpty { segments.append(.html(html)) }
    return segments
  }
}

extension Commitment {
  /// `agent, 2026-10-26, open:` for pages that have no better words.
  package var plainTerms: String {
    let name =
      switch owner {
      case .agent: "agent"
      case .lead: "lead"
      case .other(let reference): reference.text
      }
    let term = due.map { ", \($0)" } ?? ""
    let state = keptOn.map { ", kept \($0):" } ?? (isDone ? ", kept:" : ", open:")
    return name + term + state
  }
}
