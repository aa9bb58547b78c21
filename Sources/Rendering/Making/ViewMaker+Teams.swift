import Charting
import Dates
import Measures
import Reports
import Templating

extension ViewMaker {
  func teams(_ teams: TeamPanels) -> TeamsView {
    TeamsView(
      metrics: teams.metrics.map { metric in
        MetricPanelsView(
          metric: link(metric.metric),
          panels: zip(metric.panels, drawings(of: metric)).map { panel($0, of: metric, $1) },
          key: key(of: metric), scale: scale(of: metric))
      })
  }

  /// The panels as drawn: alike in scale, the operation's line behind each.
  private func drawings(of metric: TeamPanels.MetricPanels) -> [SparklinePanel] {
    let axis = ValueAxis(metric.metric.unit.axis, label: ticks(of: metric.metric.unit))
    var panels = metric.panels.map { panel in
      let line = sparkline(panel.line, panel.verdict, standard: panel.standard.rule)
      var drawing = SparklinePanel(points: line.points, axis: axis)
      drawing.reference = timePoints(metric.operation)
      drawing.range = line.range
      drawing.standards = line.nearStandards
      drawing.value =
        panel.line.lastValue.map {
          language.value(of: FigureCell(metric.metric, $0.reading))
        } ?? ""
      return drawing
    }
    let scale = SparklinePanel.scale(of: panels)
    for index in panels.indices { panels[index].scale = scale }
    return panels
  }

  /// What the panels share, in words.
  private func scale(of metric: TeamPanels.MetricPanels) -> String {
    let line = metric.operation.isEmpty ? metric.panels.first?.line ?? .empty : metric.operation
    return words.charts.shared(
      words.figures.unit(metric.metric.unit),
      language.periods(line.count, line.first?.period.grain ?? .week))
  }

  private func panel(
    _ panel: TeamPanels.Panel, of metric: TeamPanels.MetricPanels, _ drawing: SparklinePanel
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
      line: Markup(trusted: panel.line.hasValue ? drawing.drawing().svg : []),
      lineAbsence: panel.line.hasValue ? nil : words.charts.noFigure,
      lineName: language.smallLine(panel.line, of: metric.metric),
      inWords: language.inWords(panel.verdict, of: metric.metric, standard: panel.standard.rule))
  }

  private func state(_ point: LinePoint?) -> PeriodState? {
    point.map {
      PeriodState(period: $0.period, partialUntil: nil, workedDays: 0, allWorkingDays: 0)
    }
  }

  private func key(of metric: TeamPanels.MetricPanels) -> [KeyView] {
    var key: [(Glyph, String)] = []
    if metric.panels.contains(where: { $0.verdict.range != nil }) {
      key.append((.range, words.charts.keyUsual))
    }
    if metric.panels.contains(where: { $0.standard.rule != nil }) {
      key.append((.dashedStandard, words.charts.keyStandard))
    }
    if metric.operation.hasValue { key.append((.reference, words.charts.keyOperation)) }
    return key.map { KeyView(glyph: $0.0.markup, text: $0.1) }
      + marks(of: metric.panels.compactMap(\.verdict.change))
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
      person: person(row.agent.path), agent: link(row.agent), remarks: remarks.compactMap { $0 },
      cells: row.cells.enumerated().map { index, cell in
        let standard = row.standards.indices.contains(index) ? row.standards[index] : nil
        var view = memberCell(cell, standard, .they, of: table)
        view.mark = row.changes.indices.contains(index) ? row.changes[index].map { mark($0) } : nil
        if row.likeForLike.indices.contains(index), let adjusted = row.likeForLike[index] {
          view.likeForLike = words.findings.sameMix(
            language.figure(adjusted, of: table.metrics[index], n: cell.reading.n))
        }
        return view
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
