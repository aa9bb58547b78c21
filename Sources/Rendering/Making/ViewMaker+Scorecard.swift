import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  func scorecard(_ card: Scorecard) -> ScorecardView {
    let heads = card.columns.map { language.columnHead($0, of: card, on: kind) }
    let hasBeside = heads.count > 1
    return ScorecardView(
      caption: words.tables.scorecardCaption(language.period(card.period)),
      soFar: soFar(card.period), metricHead: words.tables.metric,
      ownHead: heads.first ?? words.tables.value, besideHead: hasBeside ? heads[1] : nil,
      standardHead: words.tables.standard, lineHead: language.lineHead(card, on: kind),
      wordsHead: words.tables.inWords,
      groups: card.groups.map { group in
        ScorecardGroupView(
          title: filled(group.title),
          rows: group.rows.map { row($0, of: card, besideHead: hasBeside ? heads[1] : nil) })
      },
      key: key(of: card))
  }

  /// "November so far: to 12 November, 9 of 21 working days." over figures of a period that is not over.
  func soFar(_ period: PeriodState) -> String? {
    period.isPartial ? language.time(period) : nil
  }

  private func row(
    _ row: Scorecard.Row, of card: Scorecard, besideHead: String?
  ) -> ScorecardRowView {
    let own = row.cells.first ?? FigureCell(row.metric, .noData)
    let standard = language.standard(row.standard, cell: own, isPeriodOver: !card.period.isPartial)
    let hasFigures = row.line.hasValue
    return ScorecardRowView(
      metric: link(row.metric), formula: row.metric.shortFormula,
      own: cell(own, in: card.period, address, against: row.standard.rule),
      beside: beside(row, of: card, head: besideHead),
      rule: standard.main, verdict: standard.detail,
      line: hasFigures
        ? smallLine(row, besideHead == nil ? .row : .compact) : Markup(trusted: ""),
      lineName: hasFigures ? language.smallLine(row.line, of: row.metric) : nil,
      lineAbsence: hasFigures ? nil : words.charts.noFigure,
      before: before(row, own, of: card), pairs: pairs(row, of: card),
      mark: row.verdict.change.map { mark($0) },
      inWords: own.reading.outcome == .notApplicable
        ? nil : language.inWords(row.verdict, of: row.metric, standard: row.standard.rule))
  }

  private func beside(
    _ row: Scorecard.Row, of card: Scorecard, head: String?
  ) -> [FigureCellView] {
    guard let head else { return [] }
    let cell = row.cells.count > 1 ? row.cells[1] : FigureCell(row.metric, .noData)
    var view = self.cell(cell, in: card.period, .group, against: row.standard.rule)
    view.label = head
    return [view]
  }

  func cell(
    _ cell: FigureCell, in period: PeriodState, _ address: Address, against rule: PassRule? = nil
  ) -> FigureCellView {
    let figure = language.figure(cell, in: period, address: address, against: rule)
    return FigureCellView(
      value: figure.main, behind: figure.detail, isAbsent: cell.reading.value == nil)
  }

  /// The same figure one period earlier, as a plain statement; what a figure did is not for a table to say.
  private func before(_ row: Scorecard.Row, _ own: FigureCell, of card: Scorecard) -> String {
    if own.reading.outcome == .notApplicable { return words.figures.notApplicable(.group).main }
    guard let period = card.periodBefore ?? periodBefore else {
      return words.figures.direction(row.metric.direction)
    }
    return language.beside(row.before, in: period, address: address)
  }

  private func pairs(_ row: Scorecard.Row, of card: Scorecard) -> [String] {
    row.pairs.isEmpty
      ? [] : [language.pairs(row.pairs, in: card.period, address: address)]
  }

  private func smallLine(_ row: Scorecard.Row, _ size: Sparkline.Size) -> Markup {
    let line = sparkline(row.line, row.verdict, standard: row.standard.rule)
    return Markup(trusted: line.drawing(size).svg)
  }

  func timePoints(_ line: Line) -> [TimePoint] {
    zip(line.periods, line.readings).map {
      TimePoint(day: $0.first.dayNumber, value: $1.value)
    }
  }

  /// The key of the marks that are there, in a fixed order.
  func marks(of changes: [Change]) -> [KeyView] {
    keys(of: changes.map { ($0.meaning, isAbove: $0.isAbove) })
  }

  /// One entry a meaning, drawn as the first mark that has it.
  func keys(of marks: [(meaning: Meaning, isAbove: Bool)]) -> [KeyView] {
    [Meaning.improvement, .concern, .neutral].compactMap { meaning in
      marks.first { $0.meaning == meaning }.map {
        KeyView(glyph: glyph(meaning, isAbove: $0.isAbove).markup, text: name(of: meaning))
      }
    }
  }

  private func key(of card: Scorecard) -> [KeyView] {
    let rows = card.groups.flatMap(\.rows)
    var key: [KeyView] = []
    if rows.contains(where: { $0.verdict.range != nil }) {
      key.append(KeyView(glyph: Glyph.range.markup, text: words.charts.keyUsual))
    }
    if rows.contains(where: { $0.standard.rule != nil }) {
      key.append(KeyView(glyph: Glyph.dashedStandard.markup, text: words.charts.keyStandard))
    }
    key += marks(of: rows.compactMap(\.verdict.change))
    if rows.contains(where: { $0.line.hasGap }) {
      key.append(KeyView(glyph: Glyph.gap.markup, text: words.charts.keyGap))
    }
    return key
  }
}

extension FigureCell {
  /// A metric's cell for a reading.
  init(_ metric: MetricReference, _ reading: Reading) {
    self.init(
      reading: reading, unit: metric.unit, decimals: metric.decimals, counted: metric.counted)
  }
}
