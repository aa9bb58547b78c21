/// Days as cells, weeks as columns: which days were unusual.
package struct CalendarHeatMap: Sendable {
  package struct Day: Sendable {
    /// Days since 1970-01-01.
    package var day: Int32
    package var cell: HeatMap.Cell
    /// Whether the process chart of the same values marks it; drawn as an outline.
    package var isSignal: Bool

    package init(day: Int32, cell: HeatMap.Cell, isSignal: Bool = false) {
      self.day = day
      self.cell = cell
      self.isSignal = isSignal
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  /// Days that are not among them are left empty.
  package var days: [Day]
  /// Seven short names, Monday first.
  package var weekdays: [String]
  package var months: MonthNames
  package var axis: ValueAxis
  package var kind: HeatMapBins.Kind
  /// The bins where several calendars share them; else they are made for this one.
  package var bins: HeatMapBins?
  package var words = HeatMap.Words()

  package init(
    idPrefix: String, title: String, description: String, days: [Day], weekdays: [String],
    months: MonthNames, axis: ValueAxis, kind: HeatMapBins.Kind = .sequential
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.days = days
    self.weekdays = weekdays
    self.months = months
    self.axis = axis
    self.kind = kind
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = CalendarLayout(self, size)
    let kind = ChartKind(wide: "chart heat wide", narrow: "chart heat narrow")
    return Drawing(
      kind, size, height: Int(layout.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 5000
    ) { svg, prefix in
      svg.missingPattern(prefix, isUsed: layout.hasMissing)
      for block in layout.blocks {
        svg.heatCells(block, layout.bins, prefix: prefix)
      }
      svg.calendarMarks(layout)
      svg.calendarNames(layout)
      svg.heatLegend(layout.legend, layout.bins, prefix: prefix)
    }
  }
}
