import Measures
import Reports

extension ViewMaker {
  func restatements(_ restatements: [Restatement]) -> RestatementsView {
    RestatementsView(restatements: restatements.map(restatement))
  }

  private func restatement(_ restatement: Restatement) -> RestatementView {
    let closing = words.closing
    let heads = language.heads(restatement)
    let isNamed = restatement.rows.contains { $0.whose != nil }
    let notes = [
      restatement.unlisted > 0 ? closing.unlisted(restatement.unlisted) : "",
      language.next(restatement),
    ]
    return RestatementView(
      what: language.what(restatement),
      caption: closing.caption(language.period(restatement.period)),
      heads: RestatementHeads(
        whose: isNamed ? closing.whose : nil, metric: words.tables.metric, old: heads.old,
        new: heads.new, difference: closing.difference),
      rows: restatement.rows.map { row in
        RestatementRowView(
          whose: row.whose.map(language.title), metric: row.metric,
          old: figure(row.old, in: restatement.period),
          new: figure(row.new, in: restatement.period),
          difference: language.difference(row))
      }, notes: notes.filter { !$0.isEmpty })
  }

  /// The figure and what stands behind it, by which two that look the same are told apart.
  private func figure(_ cell: FigureCell, in period: PeriodState) -> String {
    var phrase = language.figure(cell, in: period, address: .group)
    // A plain total is followed by what it counts: "237 calls".
    if cell.unit == .number, cell.reading.numerator == nil, cell.reading.value != nil {
      phrase.joint = unbroken
    }
    return phrase.sentence
  }
}
