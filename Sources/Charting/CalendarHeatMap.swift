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
    let height = Int(layout.height)
    let name = DrawingName(
      title: title, description: description, prefix: idPrefix, size: size == .wide ? "w" : "n")
    var svg = SVGWriter(capacity: 5000)
    svg.openRoot(
      size == .wide ? "chart heat wide" : "chart heat narrow", width: size.width, height: height,
      name: name)
    svg.closeTag(hasText: true, name: name)
    svg.missingPattern(name.prefix, isUsed: layout.hasMissing)
    for block in layout.blocks {
      svg.heatCells(block, layout.bins, prefix: name.prefix)
    }
    svg.calendarMarks(layout)
    svg.calendarNames(layout)
    svg.heatLegend(layout.legend, layout.bins, prefix: name.prefix)
    svg.raw("</svg>")
    return Drawing(width: size.width, height: height, svg: svg.bytes.array)
  }
}
