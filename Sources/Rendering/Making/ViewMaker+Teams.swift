import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  func teams(_ teams: TeamPanels) -> TeamsView {
    TeamsView(
      metrics: teams.metrics.map { metric in
        let frame = frame(of: metric)
        return MetricPanelsView(
          metric: link(metric.metric),
          panels: metric.panels.map { panel($0, of: metric, in: frame) }, key: key(of: metric),
          scale: scale(of: metric))
      })
  }

  private func frame(of metric: TeamPanels.MetricPanels) -> PanelDrawing.Frame {
    PanelDrawing.Frame(
      lines: metric.panels.map { timePoints($0.line) }, reference: timePoints(metric.operation),
      standards: metric.panels.flatMap { $0.standard.rule?.limitsAsList ?? [] },
      unit: metric.metric.unit, label: ticks(of: metric.metric.unit))
  }

  /// What the panels share, in words.
  private func scale(of metric: TeamPanels.MetricPanels) -> String {
    let line = metric.operation.isEmpty ? metric.panels.first?.line ?? .empty : metric.operation
    return words.charts.shared(
      words.figures.unit(metric.metric.unit),
      language.periods(line.count, line.first?.period.grain ?? .week))
  }

  private func panel(
    _ panel: TeamPanels.Panel, of metric: TeamPanels.MetricPanels, in frame: PanelDrawing.Frame
  ) -> PanelView {
    let period = state(panel.line.last)
    let cell = period.map {
      self.cell(panel.cell, in: $0, .group, against: panel.standard.rule)
    }
    return PanelView(
      team: link(panel.team),
      cell: cell
        ?? FigureCellView(
          value: language.value(of: panel.cell), behind: language.evidence(panel.cell),
          isAbsent: panel.cell.reading.value == nil),
      verdict: language.verdict(panel.standard, cell: panel.cell),
      line: line(panel, of: metric, in: frame),
      lineAbsence: panel.line.hasValue ? nil : words.charts.noFigure,
      lineName: language.smallLine(panel.line, of: metric.metric))
  }

  private func state(_ point: LinePoint?) -> PeriodState? {
    point.map {
      PeriodState(period: $0.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
    }
  }

  private func line(
    _ panel: TeamPanels.Panel, of metric: TeamPanels.MetricPanels, in frame: PanelDrawing.Frame
  ) -> Markup {
    guard let last = panel.line.lastValue else {
      return Markup(trusted: "")
    }
    return PanelDrawing(
      frame: frame, points: timePoints(panel.line),
      standards: panel.standard.rule?.limitsAsList ?? [],
      value: language.value(of: FigureCell(metric.metric, last.reading))
    ).markup
  }

  private func key(of metric: TeamPanels.MetricPanels) -> [KeyView] {
    var key: [(Glyph, String)] = []
    if metric.panels.contains(where: { $0.standard.rule != nil }) {
      key.append((.dashedStandard, words.charts.keyStandard))
    }
    if metric.operation.hasValue { key.append((.reference, words.charts.keyOperation)) }
    return key.map { KeyView(glyph: $0.0.markup, text: $0.1) }
  }

  // MARK: - Members

  func members(_ table: MemberTable) -> MembersView {
    MembersView(
      caption: membersCaption(table), soFar: table.period.flatMap(soFar),
      agentHead: words.tables.agent, metrics: table.metrics.map(link),
      rows: table.rows.map { member($0, of: table) }, team: words.tables.team,
      total: table.team.map { memberCell($0, nil, .group, of: table) })
  }

  private func membersCaption(_ table: MemberTable) -> String {
    let period = table.period ?? period
    return words.tables.membersCaption(period.map { language.period($0) } ?? language.missing)
  }

  private func member(_ row: MemberTable.Row, of table: MemberTable) -> MemberRowView {
    let remarks = [
      row.joined.map { words.tables.joined(language.day($0)) },
      row.left.map { words.tables.left(language.day($0)) },
    ]
    return MemberRowView(
      agent: link(row.agent), remarks: remarks.compactMap { $0 },
      cells: row.cells.enumerated().map { index, cell in
        let standard = row.standards.indices.contains(index) ? row.standards[index] : nil
        return memberCell(cell, standard, .they, of: table)
      })
  }

  private func memberCell(
    _ cell: FigureCell, _ standard: StandardState?, _ address: Address, of table: MemberTable
  ) -> FigureCellView {
    var view =
      (table.period ?? period).map {
        self.cell(cell, in: $0, address, against: standard?.rule)
      }
      ?? FigureCellView(
        value: language.value(of: cell), behind: language.evidence(cell),
        isAbsent: cell.reading.value == nil)
    if let standard, standard.rule != nil, cell.reading.value != nil {
      view.verdict = language.verdict(
        standard, cell: cell, isPeriodOver: (table.period ?? period)?.isPartial != true)
    }
    return view
  }
}

extension PassRule {
  /// The limits below and above, those that there are.
  var limitsAsList: [Double] { [limits.low, limits.high].compactMap { $0 } }
}
