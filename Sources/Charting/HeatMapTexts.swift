extension SVGWriter {
  mutating func heatNames(_ layout: HeatMapLayout) {
    group(.name) { svg in
      for name in layout.rowNames where !name.text.isEmpty {
        svg.text(name.text, x: name.x, y: name.y)
      }
    }
    guard !layout.columnNames.isEmpty else { return }
    group(.tick) { svg in
      for name in layout.columnNames { svg.text(name.text, x: name.x, y: name.y) }
    }
  }

  /// Numbers where there is room, else a minus in strong cells below zero: orange and violet are one grey.
  mutating func heatNumbers(_ layout: HeatMapLayout) {
    guard !layout.numbers.isEmpty else {
      if layout.bins.kind == .diverging { minusSigns(layout) }
      return
    }
    for (role, isStrong) in [(ChartClass.cell, false), (.cellStrong, true)] {
      let numbers = layout.numbers.filter { $0.isStrong == isStrong }
      guard !numbers.isEmpty else { continue }
      group(role, " text-anchor=\"middle\"") { svg in
        for number in numbers { svg.text(number.text, x: Double(number.x), y: Double(number.y)) }
      }
    }
  }

  /// A dash in the middle of each cell of the two lowest bins, a run of them as one stroke.
  private mutating func minusSigns(_ layout: HeatMapLayout) {
    let grid = layout.grid
    let length = min(grid.width - 2, 6)
    guard length >= 3 else { return }
    for (bin, role) in [(0, ChartClass.minusStrong), (1, .minus)] {
      let runs = grid.runs { $0.finite.map(layout.bins.index) == bin ? bin : nil }
      guard let runs = runs[bin] else { continue }
      raw("<g stroke-dasharray=\"")
      integer(length)
      raw(" ")
      integer(grid.width - length)
      raw("\">")
      let margin = (grid.width - 1 - length) * 5
      path(role) { svg in
        for run in runs {
          svg.move(
            grid.x(run.columns.lowerBound) * 10 + margin, grid.y(run.row) * 10 + grid.height * 5)
          svg.horizontal(grid.x(run.columns.upperBound - 1) * 10 + margin + length * 10)
        }
      }
      raw("</g>")
    }
  }
}
