/// Stacked bars with every place decided and nothing yet written.
struct MixLayout {
  struct Part {
    let role: ChartClass?
    /// One for each period; `nil` where there is nothing of it.
    let boxes: [Box?]
  }

  struct Name {
    let placed: LabelStack.Placed
    let part: Int
  }

  let plot: Plot
  let dates: [TimeAxis.Tick]
  let parts: [Part]
  let names: [Name]
  let totals: [HeatMapLayout.Name]
  let isLastPale: Bool

  /// From the edge of the plot to the letters of a name, with a sample of its band between.
  static let sampleRoom = 24.0
  private static let mostBands = 5
  private static let roles: [ChartClass] = [.part1, .part2, .part3, .part4]

  init(_ chart: MixBars, _ size: ChartSize) {
    let periods = chart.days.indices.sorted { (chart.days[$0], $0) < (chart.days[$1], $1) }
    let days = periods.map { chart.days[$0] }
    let bands = MixLayout.folded(chart.bands)
    let stacks = periods.map { MixLayout.stack(bands, at: $0, isShare: chart.isShare) }
    let highest = stacks.compactMap(\.last).max() ?? 0
    let labels = bands.map { size.text($0.label) }
    let plot = MixLayout.plot(chart, size, days, highest: highest, labels)
    self.plot = plot
    dates = TimeAxis(days: days, names: chart.months, scale: plot.x).ticks
    parts = bands.indices.map { band in
      let isRest = bands[band].isRest || band >= MixLayout.roles.count
      return Part(
        role: isRest ? nil : MixLayout.roles[band],
        boxes: MixLayout.boxes(band, days, stacks, plot))
    }
    totals = MixLayout.totals(
      periods.map { index in
        chart.totals.indices.contains(index) ? chart.totals[index] : ""
      }, days, stacks, plot)
    names = MixLayout.names(labels, stacks.last { !$0.isEmpty } ?? [], plot)
    isLastPale = chart.lastIsPartial
  }

  private static func plot(
    _ chart: MixBars, _ size: ChartSize, _ days: [Int32], highest: Double, _ labels: [String]
  ) -> Plot {
    let widest = labels.map { TextWidth.reserved($0) }.max() ?? 0
    return Plot(
      Plot.Request(
        size: (size.width, size == .wide ? 260 : 240), days: days,
        domain: (0, highest > 0 ? highest : 1), axis: chart.axis, head: 24, foot: 0,
        rightGutter: widest > 0 ? widest + sampleRoom : 0, inset: nil))
  }

  /// A band's part of each bar.
  private static func boxes(
    _ band: Int, _ days: [Int32], _ stacks: [[Double]], _ plot: Plot
  ) -> [Box?] {
    let half = min(plot.x.spacing * 0.36, 24)
    return zip(days, stacks).map { day, stack in
      guard band + 1 < stack.count, stack[band + 1] > stack[band] else { return nil }
      let x = plot.x.mark(day)
      return Box(
        left: x - half, top: plot.y(stack[band + 1]), right: x + half, bottom: plot.y(stack[band]))
    }
  }

  /// At most five bands; what is too much goes into the last.
  private static func folded(_ bands: [MixBars.Band]) -> [MixBars.Band] {
    guard bands.count > mostBands, var last = bands.last else { return bands }
    let rest = bands[(mostBands - 1)...]
    let count = rest.map(\.values.count).max() ?? 0
    last.values = (0..<count).map { period in
      let values = rest.compactMap { period < $0.values.count ? $0.values[period] : nil }
      return values.isEmpty ? nil : values.reduce(0, +)
    }
    return bands.prefix(mostBands - 1) + [last]
  }

  /// Zero and the upper edge of each band; empty for a period without any value.
  private static func stack(_ bands: [MixBars.Band], at period: Int, isShare: Bool) -> [Double] {
    let values = bands.map { band -> Double in
      guard period < band.values.count, let value = band.values[period], value.isFinite else {
        return 0
      }
      return min(max(0, value), 1e300)
    }
    let sum = values.reduce(0, +)
    guard sum > 0, sum.isFinite else { return [] }
    return values.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 / (isShare ? sum : 1)) }
  }

  /// Above the bars, every one or as many as have room, the last always among them.
  private static func totals(
    _ texts: [String], _ days: [Int32], _ stacks: [[Double]], _ plot: Plot
  ) -> [HeatMapLayout.Name] {
    let reach = min(plot.x.spacing * 0.36, 24) + 2
    let all = texts.indices.compactMap { index -> HeatMapLayout.Name? in
      guard !stacks[index].isEmpty, !texts[index].isEmpty else { return nil }
      let half = TextWidth.reserved(texts[index]) / 2
      let x = max(half, min(plot.x.mark(days[index]), plot.right + 4 - half))
      // A number wider than its bar stands above the neighbours that it reaches over.
      let below = stacks.indices.filter { abs(plot.x.mark(days[$0]) - x) < half + reach }
      let top = below.compactMap { stacks[$0].last }.max() ?? 0
      return HeatMapLayout.Name(text: texts[index], x: x, y: plot.y(top) - 6)
    }
    let widest = (texts.map { TextWidth.reserved($0) }.max() ?? 0) + 8
    let skip = max(1, Int((widest / max(plot.x.spacing, 0.1)).rounded(.up)))
    let even = all.indices.filter { (all.count - 1 - $0) % skip == 0 }.map { all[$0] }
    // The last may have been moved inwards, onto the one before.
    guard let last = even.last else { return [] }
    let start = last.x - TextWidth.reserved(last.text) / 2 - 6
    return even.dropLast().filter { $0.x + TextWidth.reserved($0.text) / 2 <= start } + [last]
  }

  private static func names(_ labels: [String], _ stack: [Double], _ plot: Plot) -> [Name] {
    guard stack.count == labels.count + 1 else { return [] }
    let room = plot.width - plot.right - sampleRoom
    let items = labels.indices.filter { !labels[$0].isEmpty && stack[$0 + 1] > stack[$0] }.map {
      LabelStack.Item(
        text: TextWidth.fitted(labels[$0], into: room),
        target: plot.y((stack[$0] + stack[$0 + 1]) / 2), role: .name, rank: labels.count - $0)
    }
    return LabelStack.place(items, from: plot.top, to: plot.baseline - 6).map {
      Name(placed: $0, part: labels.count - $0.item.rank)
    }
  }
}
