import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  // MARK: - Findings

  func mailFindings(_ list: FindingList) -> MailFindingsView {
    let view = findings(list)
    // A last sentence that nothing stands out has no finding of its own.
    let marks = list.findings.map { $0.verdict.change.map { mailMark($0) } }
    return MailFindingsView(
      findings: view.findings.enumerated().map { index, finding in
        MailFindingView(
          mark: marks.indices.contains(index) ? marks[index] : nil, sentence: finding.sentence,
          plain: finding.plain, evidence: finding.evidence)
      }, closing: view.closing)
  }

  func mailMark(_ change: Change) -> MailMarkView {
    mailMark(change.meaning, isAbove: change.isAbove)
  }

  private func mailMark(_ meaning: Meaning, isAbove: Bool) -> MailMarkView {
    let (glyph, colour) =
      switch meaning {
      case .improvement: ("\u{25CF}", ChartColour.improve)
      case .concern: (isAbove ? "\u{25B2}" : "\u{25BC}", ChartColour.concern)
      case .neutral: ("\u{25C7}", ChartColour.neutral)
      }
    return MailMarkView(glyph: glyph, colour: colour.light, name: name(of: meaning))
  }

  // MARK: - Tables

  func mailTable(_ card: Scorecard, of metrics: Set<String>? = nil) -> MailTableView {
    let view = scorecard(card)
    var rows: [MailRowView] = []
    for (group, views) in zip(card.groups, view.groups) {
      let told = zip(group.rows, views.rows).filter { row, _ in
        metrics?.contains(row.metric.id) != false
      }
      if let title = views.title, !told.isEmpty {
        rows.append(MailRowView(group: title, name: LinkView(title: ""), cells: []))
      }
      rows += told.map { mailRow($0, $1) }
    }
    return MailTableView(
      caption: view.caption, nameHead: view.metricHead,
      heads: [view.ownHead] + [view.besideHead].compactMap { $0 } + [view.standardHead],
      rows: rows)
  }

  private func mailRow(_ row: Scorecard.Row, _ view: ScorecardRowView) -> MailRowView {
    let figures = ([view.own] + view.beside).map {
      MailCellView(value: $0.value, behind: $0.behind, isFigure: !$0.isAbsent)
    }
    return MailRowView(
      name: view.metric,
      cells: figures + [MailCellView(value: view.rule, behind: view.verdict, isFigure: false)],
      mark: row.verdict.change.map { mailMark($0) }, words: view.inWords ?? view.before,
      beside: view.pairs.isEmpty ? nil : view.pairs.joined(separator: " "))
  }

  /// Rows that a mail has room for; the page has all.
  private static let mostRows = 20
  /// Columns that stay readable on a phone.
  private static let mostColumns = 3

  func mailTable(_ table: MemberTable, of metrics: Set<String>? = nil) -> MailTableView {
    let shown = foremostColumns(of: table, among: metrics)
    let view = members(table)
    let told = foremostRows(of: table)
    let rows = told.map { index in
      let (row, view) = (table.rows[index], view.rows[index])
      return MailRowView(
        name: view.agent, remark: filled(view.remarks.joined(separator: ", ")),
        cells: shown.map { column in
          let change = row.changes.indices.contains(column) ? row.changes[column] : nil
          return mailCell(view.cells[column], change)
        })
    }
    let total = MailRowView(
      name: LinkView(title: view.team), cells: shown.map { mailCell(view.total[$0], nil) })
    return MailTableView(
      caption: view.caption, nameHead: view.agentHead, heads: shown.map { view.metrics[$0].title },
      rows: rows + [total], key: mailKey(told.flatMap { table.rows[$0].changes }),
      shortened: shortened(
        rows: (rows.count, table.rows.count), columns: (shown.count, table.metrics.count)))
  }

  /// Whoever stands out on something, then the first ones, in the page's order.
  private func foremostRows(of table: MemberTable) -> [Int] {
    let unusual = table.rows.indices.filter { table.rows[$0].changes.contains { $0 != nil } }
    let others = table.rows.indices.filter { !unusual.contains($0) }
    return (unusual + others).prefix(ViewMaker.mostRows).sorted()
  }

  /// The metrics on which somebody stands out, then the first ones, in the page's order.
  private func foremostColumns(of table: MemberTable, among metrics: Set<String>?) -> [Int] {
    let all = table.metrics.indices.filter {
      metrics?.contains(table.metrics[$0].id) != false
    }
    let unusual = all.filter { column in
      table.rows.contains { $0.changes.indices.contains(column) && $0.changes[column] != nil }
    }
    let others = all.filter { !unusual.contains($0) }
    return (unusual + others).prefix(ViewMaker.mostColumns).sorted()
  }

  private func mailCell(_ view: FigureCellView, _ change: Change?) -> MailCellView {
    MailCellView(
      value: view.value, behind: view.behind, mark: change.map { mailMark($0).unnamed },
      isFigure: !view.isAbsent)
  }

  /// The marks of a table, named once below it.
  private func mailKey(_ changes: [Change?]) -> [MailMarkView] {
    var names: Set<String> = []
    return changes.compactMap { $0.map { mailMark($0) } }.filter {
      names.insert($0.glyph).inserted
    }.sorted { $0.glyph < $1.glyph }
  }

  private func shortened(rows: (Int, Int), columns: (Int, Int)) -> String? {
    let parts = [
      rows.0 < rows.1 ? words.letters.someRows(rows.0, rows.1) : nil,
      columns.0 < columns.1 ? words.letters.someMetrics(columns.0, columns.1) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Teams down, metrics across; `nil` without any.
  func mailTable(_ panels: TeamPanels, of told: Set<String>? = nil) -> MailTableView? {
    let all = panels.metrics.filter { told?.contains($0.metric.id) != false }
    let metrics = Array(all.prefix(ViewMaker.mostColumns))
    var teams: [Link] = []
    for panel in metrics.flatMap(\.panels) where !teams.contains(panel.team) {
      teams.append(panel.team)
    }
    guard !teams.isEmpty, let period else { return nil }
    let rows = teams.prefix(ViewMaker.mostRows).map { team in
      MailRowView(
        name: link(team),
        cells: metrics.map { metric in
          guard let panel = metric.panels.first(where: { $0.team == team }) else {
            return MailCellView(value: language.missing, behind: "", isFigure: false)
          }
          let view = cell(panel.cell, in: period, .group, against: panel.standard.rule)
          return mailCell(view, panel.verdict.change)
        })
    }
    return MailTableView(
      caption: words.tables.membersCaption(language.period(period)), nameHead: words.tables.team,
      heads: metrics.map { language.isolated($0.metric.name) }, rows: rows,
      key: mailKey(metrics.flatMap(\.panels).map(\.verdict.change)),
      shortened: shortened(
        rows: (rows.count, teams.count), columns: (metrics.count, panels.metrics.count)))
  }

  // MARK: - Drawings

  func mailChart(_ trend: Trend, _ drawing: Drawing, id: String) -> MailChartView {
    MailChartView(
      takeaway: language.courseSentence(trend, subject(of: trend.scope))
        ?? language.takeaway(trend),
      subtitle: language.subtitle(trend), source: "cid:" + id, width: drawing.width,
      height: drawing.height, key: mailKey(trend), table: lastFigures(of: trend))
  }

  private func mailKey(_ trend: Trend) -> [MailMarkView] {
    func line(_ colour: ChartColour, _ name: String) -> MailMarkView {
      MailMarkView(glyph: "\u{2501}", colour: colour.light, name: name)
    }
    var key = [line(.mute, kind == .agent ? words.charts.keyYou : language.name(of: trend.scope))]
    if let comparison = trend.comparison {
      key.append(line(.reference, language.name(of: comparison.name)))
    }
    if trend.standard.rule != nil { key.append(line(.edge, words.charts.keyStandard)) }
    let marks = trend.course.marks
    for meaning in [Meaning.improvement, .concern, .neutral] {
      if let mark = marks.last(where: { $0.meaning == meaning }) {
        key.append(mailMark(meaning, isAbove: mark.isAbove))
      }
    }
    return key
  }

  /// So many figures stand beside a drawing.
  private static let lastFigures = 6

  private func lastFigures(of trend: Trend) -> MailTableView {
    let line = trend.points
    let names = periodNames(line).rows
    let last = line.indices.suffix(ViewMaker.lastFigures)
    let cells = last.map { FigureCell(trend.metric, line.readings[$0]) }
    let behind = cells.map {
      $0.reading.value == nil ? "" : language.evidence($0, isNamed: false)
    }
    let hasBehind = behind.contains { !$0.isEmpty }
    let rows = zip(last, zip(cells, behind)).map { index, figure in
      MailRowView(
        name: LinkView(title: names[index]), isPlain: true,
        cells: [MailCellView(value: language.value(of: figure.0), behind: "")]
          + (hasBehind
            ? [MailCellView(value: figure.1.unwrapped, behind: "", isFigure: false)] : []))
    }
    return MailTableView(
      caption: language.tableCaption(trend), nameHead: words.tables.period,
      heads: [words.tables.value] + (hasBehind ? [behindHead(trend.metric)] : []), rows: rows)
  }

  // MARK: - Promises and notes

  /// Promises that are not kept yet, late ones first; `nil` without any.
  func mailPromises(_ board: CommitmentBoard) -> MailPromisesView? {
    let open = board.columns.flatMap { column in
      column.items.filter { $0.state.isOpen }.map { (column.name, $0) }
    }
    if open.isEmpty { return nil }
    let late = open.filter { $0.1.state.isLate }
    let ordered = late + open.filter { !$0.1.state.isLate }
    let shown = ordered.prefix(8)
    return MailPromisesView(
      promises: shown.map { name, item in
        let state = language.commitment(item)
        let who =
          [language.isolated(name)]
          + (item.who.map { [words.notes.with(language.isolated($0))] } ?? [])
        return MailPromiseView(
          who: who.joined(separator: " "), text: language.isolated(item.text),
          late: item.state.isLate ? state.main : nil,
          state: item.state.isLate ? state.detail : state.sentence)
      },
      shortened: shown.count < ordered.count
        ? words.letters.someRows(shown.count, ordered.count) : nil)
  }

  /// What was written in the period, by title; the text itself stays on the site.
  func mailNotes(_ entries: [DiaryEntry], in period: Period) -> MailNotesView? {
    let written = entries.filter { period.days.contains($0.date) }
    if written.isEmpty { return nil }
    return MailNotesView(
      notes: written.map { entry in
        let byline = language.byline(entry)
        return MailNoteView(
          title: link(entry.title, entry.permalink),
          detail: [language.noteDay(entry, dataYear: stamp.asOf?.year), byline.sentence]
            .joined(separator: ", "))
      })
  }
}

extension CommitmentBoard.Item.State {
  fileprivate var isLate: Bool {
    if case .late = self { return true }
    return false
  }

  fileprivate var isOpen: Bool {
    if case .kept = self { return false }
    return true
  }
}

extension String {
  /// The text at which no line breaks.
  fileprivate var unwrapped: String { replacing(" ", with: unbroken) }
}
