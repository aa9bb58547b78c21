/// A heat map with every place decided and nothing yet written.
struct HeatMapLayout {
  struct Name: Equatable {
    let text: String
    let x: Double
    let y: Double
  }

  /// A number in a cell, or the sign in its place.
  struct Number {
    let text: String
    let x: Int
    let y: Int
    let isStrong: Bool
  }

  let bins: HeatMapBins
  let grid: HeatMapGrid
  let rowNames: [Name]
  let columnNames: [Name]
  let numbers: [Number]
  let legend: HeatMapLegend
  let height: Double

  var hasMissing: Bool { grid.rows.contains { $0.contains(where: \.isMissing) } }

  private static let top = 18
  private static let widestCell = 44

  init(_ map: HeatMap, _ size: ChartSize) {
    let cells = map.rows.map(\.cells)
    let values = cells.joined().compactMap(\.finite)
    let columns = max(map.columns.count, cells.map(\.count).max() ?? 0, 1)
    let names = map.rows.map { TextWidth.fitted(size.text($0.name), into: Double(size.width) / 4) }
    let left = Int((names.map { TextWidth.reserved($0) }.max() ?? 0).rounded(.up)) + 8
    let room = size.width - left
    let grid = HeatMapGrid(
      rows: cells.map { Array($0.prefix(room / 2)) }, left: left,
      top: HeatMapLayout.top, width: max(2, min(room / columns, HeatMapLayout.widestCell)),
      height: size == .wide ? 22 : 18)
    bins = map.bins ?? .even(map.kind, over: values, on: map.axis)
    rowNames = names.enumerated().map { index, name in
      Name(text: name, x: 0, y: Double(grid.y(index)) + Double(grid.height) / 2 + 4)
    }
    columnNames = HeatMapLayout.columnNames(map.columns, grid, width: Double(size.width))
    numbers = HeatMapNumbers(map, grid, bins).numbers
    self.grid = grid
    let bottom = Double(grid.y(grid.rows.count))
    let hasMissing = cells.joined().contains(where: \.isMissing)
    legend = HeatMapLegend(
      map.words, bins, map.axis, size, left: Double(left), top: bottom + 12,
      samples: hasMissing ? [.missing] : [])
    height = legend.bottom
  }

  /// Every name that is given, or every second, third … so that each has room.
  private static func columnNames(_ columns: [String], _ grid: HeatMapGrid, width: Double) -> [Name]
  {
    let named = columns.indices.filter { !columns[$0].isEmpty }.map { index in
      Name(text: columns[index], x: Double(grid.x(index)), y: 12)
    }
    for skip in [1, 2, 3, 4, 6, 8, 12, 24] {
      let kept = stride(from: 0, to: named.count, by: skip).map { named[$0] }
        .filter { $0.x + TextWidth.reserved($0.text) <= width }
      let isRoomy = zip(kept, kept.dropFirst()).allSatisfy { first, second in
        first.x + TextWidth.reserved(first.text) + 8 <= second.x
      }
      if isRoomy { return kept }
    }
    return []
  }
}

/// The numbers of a heat map: in all cells of a small one, in the strongest of a large one, and only where they fit.
struct HeatMapNumbers {
  private(set) var numbers: [HeatMapLayout.Number] = []

  /// More numbers than this are a table, and the page has one.
  private static let most = 60

  init(_ map: HeatMap, _ grid: HeatMapGrid, _ bins: HeatMapBins) {
    let step = map.kind == .sequential || map.axis.kind != .count ? bins.step : 1
    var all: [(number: HeatMapLayout.Number, strength: Int)] = []
    for (row, cells) in grid.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let value = cell.finite else { continue }
        let text = map.axis.label(value, step)
        if TextWidth.reserved(text) + 3 > Double(grid.width - 1) { return }
        let bin = bins.index(of: value)
        let strength = map.kind == .diverging ? abs(bin - bins.count / 2) : bin
        let number = HeatMapLayout.Number(
          text: text, x: grid.x(column) + (grid.width - 1) / 2,
          y: grid.y(row) + grid.height / 2 + 4, isStrong: bins.role(bin).isStrong)
        all.append((number, strength))
      }
    }
    for least in 0..<max(bins.count, 1) {
      let kept = all.filter { $0.strength >= least }
      guard kept.count > HeatMapNumbers.most else {
        numbers = kept.map(\.number)
        return
      }
    }
  }
}

extension ChartClass {
  /// Whether a heat map's colour is so strong that numbers on it have the paper's colour.
  var isStrong: Bool {
    [.diverging1, .diverging7, .sequential4, .sequential5].contains(self)
  }
}
