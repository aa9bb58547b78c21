/// Cells of equal size in rows and columns, whole pixels each with a gap of one pixel behind it.
struct HeatMapGrid {
  let rows: [[HeatMap.Cell]]
  let left: Int
  let top: Int
  /// From cell to cell.
  let width: Int
  let height: Int

  /// Cells side by side that share something, as one stroke.
  struct Run: Equatable {
    let row: Int
    let columns: Range<Int>
  }

  /// Runs along the rows of what `key` says of each cell; cells without a key belong to none.
  func runs<Key: Hashable>(_ key: (HeatMap.Cell) -> Key?) -> [Key: [Run]] {
    var runs: [Key: [Run]] = [:]
    for (row, cells) in rows.enumerated() {
      var start = 0
      while start < cells.count {
        let own = key(cells[start])
        var end = start + 1
        while end < cells.count, key(cells[end]) == own { end += 1 }
        if let own { runs[own, default: []].append(Run(row: row, columns: start..<end)) }
        start = end
      }
    }
    return runs
  }

  /// The same cells, rows as columns.
  var transposed: HeatMapGrid {
    let count = rows.map(\.count).max() ?? 0
    let columns = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column] : .closed }
    }
    return HeatMapGrid(rows: columns, left: left, top: top, width: width, height: height)
  }

  /// How many strokes its cells take.
  func pieces(_ bins: HeatMapBins) -> Int {
    runs { $0.finite.map(bins.index) }.values.reduce(0) { $0 + $1.count }
  }

  func x(_ column: Int) -> Int { left + column * width }
  func y(_ row: Int) -> Int { top + row * height }
}

extension SVGWriter {
  /// One path a bin: a stroke as high as a cell for each run of cells, cut into cells by its dashes.
  mutating func heatCells(
    _ grid: HeatMapGrid, _ bins: HeatMapBins, across isAcross: Bool, prefix: String
  ) {
    let runs = grid.runs { $0.finite.map(bins.index) }
    let (along, thick) =
      isAcross ? (grid.width, grid.height - 1) : (grid.height, grid.width - 1)
    raw("<g")
    attribute("stroke-width", thick)
    raw(" stroke-dasharray=\"")
    integer(along - 1)
    raw(" 1\">")
    // The palest bin lies below all others, in far fewer pieces; its seams show on no screen.
    let ground = bins.palest
    let all = grid.runs { $0.finite == nil ? nil : true }[true] ?? []
    for bin in [ground] + (0..<bins.count).filter({ $0 != ground }) {
      guard let own = runs[bin] else { continue }
      path(bins.role(bin)) { svg in
        for run in bin == ground ? all : own {
          svg.stroke(run, grid, thick: thick, across: isAcross)
        }
      }
    }
    raw("</g>")
    missingCells(grid, across: isAcross, prefix: prefix)
  }

  /// The middle line of a run; columns of a grid that runs downwards are its rows.
  private mutating func stroke(
    _ run: HeatMapGrid.Run, _ grid: HeatMapGrid, thick: Int, across isAcross: Bool
  ) {
    if isAcross {
      move(grid.x(run.columns.lowerBound) * 10, grid.y(run.row) * 10 + thick * 5)
      horizontal(grid.x(run.columns.upperBound) * 10 - 10)
    } else {
      move(grid.x(run.row) * 10 + thick * 5, grid.y(run.columns.lowerBound) * 10)
      vertical(grid.y(run.columns.upperBound) * 10 - 10)
    }
  }

  private mutating func missingCells(
    _ grid: HeatMapGrid, across isAcross: Bool, prefix: String
  ) {
    guard let runs = grid.runs({ $0.isMissing ? true : nil })[true] else { return }
    let boxes = runs.map { run -> Box in
      let (first, last) = (run.columns.lowerBound, run.columns.upperBound)
      let ends =
        isAcross
        ? (grid.x(first), grid.y(run.row), grid.x(last), grid.y(run.row + 1))
        : (grid.x(run.row), grid.y(first), grid.x(run.row + 1), grid.y(last))
      return Box(
        left: Double(ends.0), top: Double(ends.1), right: Double(ends.2 - 1),
        bottom: Double(ends.3 - 1))
    }
    hatched(boxes, prefix: prefix)
  }

  /// Strokes at 45°, drawn as such, for some readers ignore a pattern's transform.
  mutating func missingPattern(_ prefix: String, isUsed: Bool) {
    guard isUsed else { return }
    raw("<pattern id=\"")
    raw(prefix, "-m\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
    begin("path", .missing)
    raw(" d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\"/></pattern>")
  }

  /// Boxes filled with the pattern, as one path.
  mutating func hatched(_ boxes: [Box], prefix: String) {
    raw("<path fill=\"url(#")
    raw(prefix, "-m)\"")
    beginPath()
    for box in boxes { outline(box) }
    endPath()
    end()
  }

  /// A rectangle of a path.
  mutating func outline(_ box: Box) {
    let (left, top) = (SVGWriter.tenths(box.left), SVGWriter.tenths(box.top))
    move(left, top)
    horizontal(SVGWriter.tenths(box.right))
    vertical(SVGWriter.tenths(box.bottom))
    horizontal(left)
    closeSubpath(at: left, top)
  }
}
