import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  /// Several metrics within a text, a word-sized line each; the row's scale is its own.
  func spark(_ card: Scorecard) -> SparkView {
    let rows = card.groups.flatMap(\.rows)
    return SparkView(
      caption: language.subtitle(
        card.columns.first.map { language.columnHead($0, of: card, on: kind) },
        language.period(card.period)),
      heads: [
        words.tables.metric, language.periods(card.linePeriods, card.lineGrain),
        words.pictures.common.figure, words.tables.behind, words.tables.standard,
      ], rows: rows.map { sparkRow($0, of: card) })
  }

  private func sparkRow(_ row: Scorecard.Row, of card: Scorecard) -> SparkRowView {
    let cell = row.cells.first ?? FigureCell(row.metric, .noData)
    let line = Sparkline(
      points: timePoints(row.line), standards: row.standard.rule?.limitsAsList ?? [])
    return SparkRowView(
      metric: link(row.metric),
      line: Markup(trusted: row.line.hasValue ? line.drawing(.compact).svg : []),
      lineName: language.smallLine(row.line, of: row.metric),
      value: language.value(of: cell, against: row.standard.rule),
      behind: language.evidence(cell),
      standard: language.standard(row.standard, cell: cell, isPeriodOver: !card.period.isPartial)
        .sentence)
  }
}
