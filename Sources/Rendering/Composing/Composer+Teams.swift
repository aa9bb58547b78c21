import Charting
import Measures
import Reports
import Templating

extension Composer {
  func teams(_ teams: TeamPanels) -> TeamsView {
    TeamsView(
      metrics: teams.metrics.map { metric in
        MetricPanelsView(
          metric: link(metric.metric), panels: metric.panels.map { panel($0, of: metric) },
          key: key(of: metric))
      })
  }

  private func panel(_ panel: TeamPanels.Panel, of metric: TeamPanels.MetricPanels) -> PanelView {
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
      line: panelLine(panel, of: metric))
  }

  private func state(_ point: LinePoint?) -> PeriodState? {
    point.map {
      PeriodState(period: $0.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
    }
  }

  private func panelLine(
    _ panel: TeamPanels.Panel, of metric: TeamPanels.MetricPanels
  ) -> Markup {
    guard panel.line.contains(where: { $0.reading.value != nil }) else {
      return Markup(escaping: words.charts.noFigure)
    }
    let limits = panel.standard.rule?.limits
    let line = Sparkline(
      points: timePoints(panel.line), standards: [limits?.low, limits?.high].compactMap { $0 })
    return Markup(trusted: line.drawing(.row).svg)
  }

  private func key(of metric: TeamPanels.MetricPanels) -> [KeyView] {
    guard metric.panels.contains(where: { $0.standard.rule != nil }) else { return [] }
    return [KeyView(glyph: Glyph.dashedStandard.markup, text: words.charts.keyStandard)]
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
