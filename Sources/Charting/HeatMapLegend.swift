/// The bins of a heat map side by side, with the edges between them and what other marks mean.
struct HeatMapLegend {
  /// A mark beside the bins.
  enum Mark: Equatable {
    case missing
    case closed
    case signal
  }

  struct Sample {
    let mark: Mark
    /// The upper left corner of a cell.
    let x: Double
    let y: Double
    let name: HeatMapLayout.Name
  }

  /// All bins.
  let bar: Box
  /// Of one bin.
  let width: Double
  /// Names of the ends, above.
  let ends: (low: String, high: String)
  let edges: [HeatMapLayout.Name]
  let samples: [Sample]
  let bottom: Double

  static let barHeight = 10.0
  private static let edgeGap = 6.0

  init(
    _ words: HeatMap.Words, _ bins: HeatMapBins, _ axis: ValueAxis, _ size: ChartSize,
    left: Double, top: Double, samples marks: [Mark]
  ) {
    let room = Double(size.width) - left
    let texts = bins.edges.map { axis.label($0, bins.step) }
    let widest = (texts.map { TextWidth.reserved($0) }.max() ?? 0) + HeatMapLegend.edgeGap
    width = max(22, min(widest.rounded(.up), (room / Double(bins.count)).rounded(.down)))
    let full = width * Double(bins.count)
    let low = TextWidth.fitted(words.low.map(size.text) ?? "", into: full * 0.6)
    let rest = full - TextWidth.reserved(low) - 12
    ends = (low, TextWidth.fitted(words.high.map(size.text) ?? "", into: rest))
    let barTop = top + (ends.low.isEmpty && ends.high.isEmpty ? 0 : 16)
    bar = Box(
      left: left, top: barTop, right: left + full, bottom: barTop + HeatMapLegend.barHeight)
    edges = HeatMapLegend.spaced(texts, from: left, width: width, y: bar.bottom + 14)
    let under = bar.bottom + (edges.isEmpty ? 4 : 18)
    let named = marks.compactMap { mark in
      words.label(of: mark).map { (mark, size.text($0)) }
    }
    samples = HeatMapLegend.flowing(named, beside: bar, under: under, width: Double(size.width))
    bottom = max(under, samples.last.map { $0.y + HeatMapLegend.barHeight + 4 } ?? 0)
  }

  /// Marks beside the bar as long as there is room, then in lines below it.
  private static func flowing(
    _ named: [(mark: Mark, text: String)], beside bar: Box, under: Double, width: Double
  ) -> [Sample] {
    var (x, y) = (bar.right + 24, bar.top)
    return named.map { mark, text in
      let fitted = TextWidth.fitted(text, into: width - bar.left - 22)
      let length = 22 + TextWidth.reserved(fitted)
      if x + length > width {
        (x, y) = (bar.left, y == bar.top ? under + 8 : y + 18)
      }
      defer { x += length + 20 }
      let name = HeatMapLayout.Name(text: fitted, x: x + 20, y: y + 9.5)
      return Sample(mark: mark, x: x, y: y, name: name)
    }
  }

  /// All edges, or every second, third … so that none touches another.
  private static func spaced(_ texts: [String], from left: Double, width: Double, y: Double)
    -> [HeatMapLayout.Name]
  {
    let widest = (texts.map { TextWidth.reserved($0) }.max() ?? 0) + edgeGap
    guard !texts.isEmpty, widest < width * Double(texts.count + 1) else { return [] }
    let skip = max(1, Int((widest / width).rounded(.up)))
    let first = skip > 1 ? (texts.count - 1) % skip / 2 : 0
    return stride(from: first, to: texts.count, by: skip).map {
      HeatMapLayout.Name(text: texts[$0], x: left + width * Double($0 + 1), y: y)
    }
  }
}

extension HeatMap.Words {
  fileprivate func label(of mark: HeatMapLegend.Mark) -> Label? {
    switch mark {
    case .missing: missing
    case .closed: closed
    case .signal: signal
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
    for sample in legend.samples { heatSample(sample, prefix: prefix) }
    if !legend.ends.low.isEmpty { text(legend.ends.low, x: bar.left, y: bar.top - 6, .note) }
    if !legend.ends.high.isEmpty {
      text(legend.ends.high, x: bar.right, y: bar.top - 6, .note, " text-anchor=\"end\"")
    }
    guard !legend.edges.isEmpty else { return }
    group(.tick, " text-anchor=\"middle\"") { svg in
      for edge in legend.edges { svg.text(edge.text, x: edge.x - 0.5, y: edge.y) }
    }
  }

  private mutating func heatSample(_ sample: HeatMapLegend.Sample, prefix: String) {
    let side = HeatMapLegend.barHeight
    let box = Box(
      left: sample.x, top: sample.y, right: sample.x + side + 4, bottom: sample.y + side)
    switch sample.mark {
    case .missing: hatched([box], prefix: prefix)
    case .closed:
      path(.absent) { svg in
        svg.dot(SVGWriter.tenths(sample.x + 7), SVGWriter.tenths(sample.y + side / 2))
      }
    case .signal:
      path(.flag) { svg in
        svg.outline(
          Box(
            left: box.left + 1.5, top: box.top - 0.5, right: box.right - 1.5,
            bottom: box.bottom + 0.5))
      }
    }
    text(sample.name.text, x: sample.name.x, y: sample.name.y, .note)
  }
}
