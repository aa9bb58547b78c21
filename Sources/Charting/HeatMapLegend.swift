/// The bins of a heat map side by side, with the edges between them and what hatching means.
struct HeatMapLegend {
  let left: Double
  let top: Double
  /// Of one bin.
  let width: Double
  /// Names of the ends, above.
  let ends: (low: String, high: String)
  let edges: [HeatMapLayout.Name]
  /// Where the hatched sample stands, and its name.
  let missing: (box: Box, name: HeatMapLayout.Name)?
  let bottom: Double

  private static let barHeight = 10.0
  private static let edgeGap = 6.0

  var right: Double { left + width * Double(count) }
  /// The bar of all bins.
  var bar: Box {
    Box(
      left: left, top: barTop, right: right, bottom: barTop + HeatMapLegend.barHeight)
  }
  private let count: Int
  private let barTop: Double

  init(
    _ map: HeatMap, _ bins: HeatMapBins, _ size: ChartSize, left: Double, top: Double,
    hasMissing: Bool
  ) {
    self.init(
      words: map.words, bins, map.axis, size, left: left, top: top, hasMissing: hasMissing)
  }

  init(
    words: HeatMap.Words, _ bins: HeatMapBins, _ axis: ValueAxis, _ size: ChartSize, left: Double,
    top: Double, hasMissing: Bool
  ) {
    self.left = left
    self.top = top
    count = bins.count
    let room = Double(size.width) - left
    let texts = bins.edges.map { axis.label($0, bins.step) }
    let widest = (texts.map { TextWidth.reserved($0) }.max() ?? 0) + HeatMapLegend.edgeGap
    width = max(22, min(widest.rounded(.up), (room / Double(bins.count)).rounded(.down)))
    let full = width * Double(bins.count)
    let low = TextWidth.fitted(words.low.map(size.text) ?? "", into: full * 0.55)
    let rest = full - TextWidth.reserved(low) - 12
    ends = (low, TextWidth.fitted(words.high.map(size.text) ?? "", into: rest))
    barTop = top + (ends.low.isEmpty && ends.high.isEmpty ? 0 : 16)
    let baseline = barTop + HeatMapLegend.barHeight + 14
    edges = HeatMapLegend.spaced(texts, from: left, width: width, y: baseline)
    let under = edges.isEmpty ? barTop + HeatMapLegend.barHeight + 4 : baseline + 4
    let name = hasMissing ? words.missing.map(size.text) ?? "" : ""
    let isBeside = left + full + 24 + 22 + TextWidth.reserved(name) <= Double(size.width)
    let x = isBeside ? left + full + 24 : left
    let y = isBeside ? barTop : under + 8
    missing =
      name.isEmpty
      ? nil
      : (
        Box(left: x, top: y, right: x + 16, bottom: y + HeatMapLegend.barHeight),
        HeatMapLayout.Name(
          text: TextWidth.fitted(name, into: Double(size.width) - x - 22), x: x + 22, y: y + 9.5)
      )
    bottom = isBeside || name.isEmpty ? under : y + HeatMapLegend.barHeight + 4
  }

  /// All edges, or every second, third … so that none touches another.
  private static func spaced(_ texts: [String], from left: Double, width: Double, y: Double)
    -> [HeatMapLayout.Name]
  {
    let widest = (texts.map { TextWidth.reserved($0) }.max() ?? 0) + edgeGap
    guard !texts.isEmpty, widest < width * Double(texts.count + 1) else { return [] }
    let skip = Int((widest / width).rounded(.up))
    return stride(from: skip > 1 ? (texts.count - 1) % skip / 2 : 0, to: texts.count, by: skip).map
    {
      HeatMapLayout.Name(text: texts[$0], x: left + width * Double($0 + 1), y: y)
    }
  }
}

extension SVGWriter {
  mutating func heatLegend(_ legend: HeatMapLegend, _ bins: HeatMapBins, prefix: String) {
    let bar = legend.bar
    raw("<g")
    attribute("stroke-width", tenths: SVGWriter.tenths(bar.bottom - bar.top))
    raw(">")
    for bin in 0..<bins.count {
      path(bins.role(bin)) { svg in
        let x = SVGWriter.tenths(bar.left + legend.width * Double(bin))
        svg.move(x, SVGWriter.tenths((bar.top + bar.bottom) / 2))
        svg.horizontal(x + SVGWriter.tenths(legend.width) - 10)
      }
    }
    raw("</g>")
    if let missing = legend.missing {
      hatched([missing.box], prefix: prefix)
      text(missing.name.text, x: missing.name.x, y: missing.name.y, .note)
    }
    if !legend.ends.low.isEmpty {
      text(legend.ends.low, x: legend.left, y: bar.top - 6, .note)
    }
    if !legend.ends.high.isEmpty {
      text(legend.ends.high, x: legend.right, y: bar.top - 6, .note, " text-anchor=\"end\"")
    }
    guard !legend.edges.isEmpty else { return }
    group(.tick, " text-anchor=\"middle\"") { svg in
      for edge in legend.edges { svg.text(edge.text, x: edge.x - 0.5, y: edge.y) }
    }
  }
}
