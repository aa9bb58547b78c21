extension SVGWriter {
  /// Cells along the weeks or down the days, whichever takes fewer strokes.
  mutating func heatCells(_ block: CalendarLayout.Block, _ bins: HeatMapBins, prefix: String) {
    let across = block.grid.transposed
    let isAcross = across.pieces(bins) < block.grid.pieces(bins)
    heatCells(isAcross ? across : block.grid, bins, across: isAcross, prefix: prefix)
  }

  /// Closed days, months and unusual days, above the cells.
  mutating func calendarMarks(_ layout: CalendarLayout) {
    closedDays(layout)
    guard !layout.blocks.isEmpty else { return }
    path(.month) { svg in
      for block in layout.blocks {
        for month in block.months { svg.month(month, block) }
      }
    }
    guard layout.blocks.contains(where: { !$0.signals.isEmpty }) else { return }
    for role in [ChartClass.flagGround, .flag] {
      path(role) { svg in
        for block in layout.blocks {
          for day in block.signals { svg.outline(block.cell(of: day)) }
        }
      }
    }
  }

  /// A dot each, for a cell that is merely empty could be one that was forgotten; a row of them is one dotted stroke.
  private mutating func closedDays(_ layout: CalendarLayout) {
    for block in layout.blocks {
      let runs = block.closedRuns
      guard !runs.isEmpty else { continue }
      raw("<g stroke-dasharray=\"0 ")
      integer(block.grid.width)
      raw("\">")
      path(.absent) { svg in
        for run in runs {
          let middle = (block.grid.width - 1) * 5
          let y = block.grid.y(run.row) * 10 + (block.grid.height - 1) * 5
          svg.move(block.grid.x(run.columns.lowerBound) * 10 + middle, y)
          // A stroke without length would have no dash to draw.
          svg.horizontal(block.grid.x(run.columns.upperBound - 1) * 10 + middle + 1)
        }
      }
      raw("</g>")
    }
  }

  /// The outline of a month in the gaps between cells.
  private mutating func month(_ month: CalendarMonth, _ block: CalendarLayout.Block) {
    let (first, last) = (
      block.place(of: month.days.lowerBound), block.place(of: month.days.upperBound)
    )
    func x(_ column: Int) -> Int { block.grid.x(column) * 10 - 5 }
    func y(_ row: Int) -> Int { block.grid.y(row) * 10 - 5 }
    if first.column == last.column {
      outline(
        Box(
          left: Double(x(first.column)) / 10, top: Double(y(first.row)) / 10,
          right: Double(x(first.column + 1)) / 10, bottom: Double(y(last.row + 1)) / 10))
      return
    }
    move(x(first.column + 1), y(first.row))
    horizontal(x(first.column))
    vertical(y(7))
    horizontal(x(last.column))
    vertical(y(last.row + 1))
    horizontal(x(last.column + 1))
    vertical(y(0))
    horizontal(x(first.column + 1))
    closeSubpath(at: x(first.column + 1), y(first.row))
  }

  mutating func calendarNames(_ layout: CalendarLayout) {
    guard !layout.blocks.isEmpty else { return }
    group(.tick) { svg in
      for name in layout.rowNames + layout.monthNames where !name.text.isEmpty {
        svg.text(name.text, x: name.x, y: name.y)
      }
    }
  }
}

extension CalendarLayout.Block {
  /// The week from the block's first and the weekday of a day.
  func place(of day: Int) -> (column: Int, row: Int) {
    (CalendarLayout.week(day) - CalendarLayout.week(monday), CalendarLayout.weekday(day))
  }

  /// A day's cell with half of the gap round it.
  func cell(of day: Int) -> Box {
    let place = place(of: day)
    let (x, y) = (Double(grid.x(place.column)) - 0.5, Double(grid.y(place.row)) - 0.5)
    return Box(left: x, top: y, right: x + Double(grid.width), bottom: y + Double(grid.height))
  }

  /// Closed days within the shown ones, as runs over the weeks.
  fileprivate var closedRuns: [HeatMapGrid.Run] {
    var runs: [HeatMapGrid.Run] = []
    for row in 0..<7 {
      var start: Int?
      for column in 0...grid.rows.count {
        let day = monday + column * 7 + row
        let isClosed =
          column < grid.rows.count && days.contains(day) && grid.rows[column][row] == .closed
        if isClosed {
          start = start ?? column
        } else if let from = start {
          runs.append(HeatMapGrid.Run(row: row, columns: from..<column))
          start = nil
        }
      }
    }
    return runs
  }
}
