import Notes
import Reports
import Templating

extension ViewMaker {
  /// A text as HTML, with each of its live figures drawn where it stands.
  func html(_ prose: Prose, prefix: String) -> Markup {
    var options = MarkdownRenderer.Options()
    options.topHeadingLevel = prose.headingLevel
    options.idPrefix = prefix
    options.resolveLink = { name in prose.links[name].flatMap(self.paths.href) }
    options.commitmentTerms = { self.terms($0) }
    var bytes: [UInt8] = []
    var figures = prose.figures.makeIterator()
    var number = 0
    MarkdownRenderer.render(prose.document, options: options, into: &bytes) { figure, bytes in
      number += 1
      append(
        figures.next() ?? .unavailable, caption: figure.caption,
        prefix: prefix + "figure-\(number)", to: &bytes)
    }
    return Markup(trusted: bytes)
  }

  /// `auto` for a text that has letters which run against the page, so that its own first letter decides.
  func direction(of html: Markup) -> String? {
    language.runsAgainst(html.bytes) ? "auto" : nil
  }

  private func append(
    _ figure: ProseFigure, caption: String?, prefix: String, to bytes: inout [UInt8]
  ) {
    switch figure {
    case .metric(let metric, let cell, let standard, let period):
      let view = embedded(metric, cell, standard, period, caption, isLarge: false)
      fragments.embedded.render(view, into: &bytes)
    case .figure(let metric, let cell, let standard, let period):
      let view = embedded(metric, cell, standard, period, caption, isLarge: true)
      fragments.embedded.render(view, into: &bytes)
    case .chart(let trend):
      fragments.figure.render(self.figure(trend, prefix: prefix), into: &bytes)
    case .table(let trend): fragments.table.render(table(trend), into: &bytes)
    case .picture(let matter): append(matter, prefix: prefix, to: &bytes)
    case .unavailable:
      bytes += Array("<p class=\"nothing\">".utf8)
      bytes += Markup(escaping: words.figures.unavailable).bytes
      bytes += Array("</p>\n".utf8)
    }
  }

  private func embedded(
    _ metric: MetricReference, _ cell: FigureCell, _ state: StandardState, _ period: PeriodState,
    _ caption: String?, isLarge: Bool
  ) -> EmbeddedFigureView {
    let standard = language.standard(state, cell: cell, isPeriodOver: !period.isPartial)
    return EmbeddedFigureView(
      metric: link(metric), caption: caption,
      period: period.isPartial ? language.time(period) : language.period(period),
      cell: self.cell(cell, in: period, .group, against: state.rule), rule: standard.main,
      verdict: standard.detail, isLarge: isLarge)
  }

  /// What stands before a promise inside a note's text.
  private func terms(_ commitment: Commitment) -> String {
    let state: CommitmentBoard.Item.State =
      commitment.isDone || commitment.keptOn != nil ? .kept(commitment.keptOn) : .open
    let item = CommitmentBoard.Item(
      text: commitment.text, due: commitment.due, state: state, note: nil)
    return language.commitment(item).sentence + ":"
  }
}
