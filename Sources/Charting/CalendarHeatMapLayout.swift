/// A calendar with every place decided; one that is too long for its width stands in several blocks.
struct CalendarLayout {
  /// Some weeks side by side.
  struct Block {
    /// A row of the grid is a week and runs downwards.
    let grid: HeatMapGrid
    /// The Monday of its first week.
    let monday: Int
    /// The days that it shows, first to last.
    let days: ClosedRange<Int>
    let months: [CalendarMonth]
    let signals: [Int]

    /// `nil` without days.
    init?(_ days: [CalendarHeatMap.Day], _ grid: HeatMapGrid, firstWeek: Int) {
      guard let first = days.first, let last = days.last else { return nil }
      self.grid = grid
      monday = firstWeek * 7 - 3
      self.days = Int(first.day)...Int(last.day)
      months = CalendarMonth.months(in: self.days)
      signals = days.filter(\.isSignal).map { Int($0.day) }
    }
  }

  let bins: HeatMapBins
  let blocks: [Block]
  let rowNames: [HeatMapLayout.Name]
  let monthNames: [HeatMapLayout.Name]
  let legend: HeatMapLegend
  let hasMissing: Bool
  let height: Double

  /// Two years; of more the last are shown.
  private static let mostWeeks = 106
  private static let narrowest = 11
  private static let widest = 18
  /// Room for the names of months.
  private static let head = 16

  init(_ calendar: CalendarHeatMap, _ size: ChartSize) {
    let shown = CalendarLayout.shown(calendar.days)
    let values = shown.compactMap(\.cell.finite)
    bins = calendar.bins ?? CalendarLayout.bins(calendar, values)
    let names = (calendar.weekdays + Array(repeating: "", count: 7)).prefix(7).map {
      TextWidth.fitted($0, into: Double(size.width) / 6)
    }
    let left = Int((names.map { TextWidth.reserved($0) }.max() ?? 0).rounded(.up)) + 8
    let blocks = CalendarLayout.blocks(shown, left: left, width: size.width)
    rowNames = blocks.flatMap { block in
      stride(from: 0, to: 7, by: 2).map { row in
        let middle = Double(block.grid.y(row)) + Double(block.grid.height) / 2
        return HeatMapLayout.Name(text: names[row], x: 0, y: middle + 4)
      }
    }
    monthNames = blocks.flatMap {
      CalendarLayout.names($0, calendar.months, width: Double(size.width))
    }
    self.blocks = blocks
    hasMissing = shown.contains { $0.cell.isMissing }
    let bottom = blocks.last.map { $0.grid.y(7) } ?? CalendarLayout.head
    legend = HeatMapLegend(
      calendar.words, bins, calendar.axis, size, left: Double(left), top: Double(bottom) + 12,
      samples: CalendarLayout.marks(in: shown))
    height = legend.bottom
  }

  /// The marks that the legend explains, of those that are drawn.
  private static func marks(in days: [CalendarHeatMap.Day]) -> [HeatMapLegend.Mark] {
    let marks: [(HeatMapLegend.Mark, Bool)] = [
      (.signal, days.contains(where: \.isSignal)),
      (.missing, days.contains { $0.cell.isMissing }),
      (.closed, days.contains { $0.cell == .closed }),
    ]
    return marks.filter(\.1).map(\.0)
  }

  private static func bins(_ calendar: CalendarHeatMap, _ values: [Double]) -> HeatMapBins {
    calendar.kind == .diverging
      ? .even(.diverging, over: values, on: calendar.axis)
      : .quantiles(over: values, on: calendar.axis)
  }

  /// The days in order, each once, of the last weeks that have room.
  private static func shown(_ days: [CalendarHeatMap.Day]) -> [CalendarHeatMap.Day] {
    guard let last = days.map(\.day).max() else { return [] }
    let first = week(Int(last)) - mostWeeks + 1
    let byDay = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    return byDay.values.filter { week(Int($0.day)) >= first }.sorted { $0.day < $1.day }
  }

  /// Weeks since that of 1970-01-01, which was a Thursday.
  static func week(_ day: Int) -> Int { (day + 3 - weekday(day)) / 7 }

  /// 0 for Monday.
  static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  private static func blocks(
    _ days: [CalendarHeatMap.Day], left: Int, width: Int
  ) -> [Block] {
    guard let first = days.first, let last = days.last else { return [] }
    let weeks = week(Int(first.day))...week(Int(last.day))
    let room = width - left - 1
    let rows = (weeks.count * narrowest + room - 1) / room
    let columns = (weeks.count + rows - 1) / rows
    let side = min(widest, room / columns)
    return (0..<rows).compactMap { row in
      let start = weeks.lowerBound + row * columns
      let end = min(start + columns, weeks.upperBound + 1)
      let own = days.filter { (start..<end).contains(week(Int($0.day))) }
      let height = max(12, side)
      let grid = HeatMapGrid(
        rows: cells(own, from: start, count: end - start), left: left,
        top: head + row * (7 * height + head + 10), width: side, height: height)
      return Block(own, grid, firstWeek: start)
    }
  }

  /// Days in their weeks; what is not among them is left empty.
  private static func cells(
    _ days: [CalendarHeatMap.Day], from first: Int, count: Int
  ) -> [[HeatMap.Cell]] {
    var cells = Array(repeating: Array(repeating: HeatMap.Cell.closed, count: 7), count: count)
    for day in days { cells[week(Int(day.day)) - first][weekday(Int(day.day))] = day.cell }
    return cells
  }

  /// Above the first full week of each month, as long as none touches the next; the year where it begins.
  private static func names(_ block: Block, _ months: MonthNames, width: Double)
    -> [HeatMapLayout.Name]
  {
    var names: [HeatMapLayout.Name] = []
    let places = block.months.map { month in
      let column = week(month.days.lowerBound) - week(block.monday)
      return Double(block.grid.x(column + (weekday(month.days.lowerBound) == 0 ? 0 : 1)))
    }
    let end = Double(block.grid.x(block.grid.rows.count))
    for (index, month) in block.months.enumerated() where places[index] < end {
      let next = index + 1 < places.count ? places[index + 1] - 6 : width
      let name = months.name(month.month)
      let isYear = month.month == 1 || index == 0
      for text in isYear ? [months.withYear(name, month.year), name] : [name]
      where places[index] + TextWidth.reserved(text) <= next {
        names.append(.init(text: text, x: places[index], y: Double(block.grid.top) - 5))
        break
      }
    }
    return names
  }
}

/// The days of a month that are shown.
struct CalendarMonth: Equatable {
  let year: Int
  let month: Int
  let days: ClosedRange<Int>

  static func months(in days: ClosedRange<Int>) -> [CalendarMonth] {
    var months: [CalendarMonth] = []
    var start = days.lowerBound
    for day in days {
      let next = CivilDay(Int32(clamping: day + 1))
      guard day == days.upperBound || next.day == 1 else { continue }
      let date = CivilDay(Int32(clamping: start))
      months.append(CalendarMonth(year: date.year, month: date.month, days: start...day))
      start = day + 1
    }
    return months
  }
}
