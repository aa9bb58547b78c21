/// A standard in force, in pixels.
struct StandardSpan {
  let from: Double
  let to: Double
  let low: Double?
  let high: Double?
  let label: Label

  var isBand: Bool { low != nil && high != nil }
  /// The one line of an at-least or at-most standard.
  var line: Double? { isBand ? nil : low ?? high }

  static func spans(_ chart: LineChart, _ plot: Plot, _ days: [Int32]) -> [StandardSpan] {
    chart.phases(chart.standards.map(\.from), days).compactMap { index, end in
      let standard = chart.standards[index]
      let low = standard.low.flatMap { $0.isFinite ? plot.y($0) : nil }
      let high = standard.high.flatMap { $0.isFinite ? plot.y($0) : nil }
      guard low != nil || high != nil else { return nil }
      guard let span = plot.span(from: standard.from, to: end) else { return nil }
      return StandardSpan(
        from: span.from, to: span.to, low: low, high: high, label: standard.label)
    }
  }
}

extension SVGWriter {
  /// Areas between two standards, and the same areas hatched for print.
  mutating func standardBands(_ spans: [StandardSpan], prefix: String) {
    let bands: [Box] = spans.compactMap { span in
      guard let low = span.low, let high = span.high else { return nil }
      return Box(left: span.from, top: min(low, high), right: span.to, bottom: max(low, high))
    }
    guard !bands.isEmpty else { return }
    hatch(prefix)
    for band in bands {
      begin("rect", .band)
      rectangle(band)
      end()
      begin("rect", .bandPrint)
      raw(" fill=\"url(#")
      raw(prefix, "-h)\"")
      rectangle(band)
      end()
    }
  }

  /// Strokes at 45°, drawn as such, for some readers ignore a pattern's transform.
  private mutating func hatch(_ prefix: String) {
    raw("<pattern id=\"")
    raw(prefix, "-h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
    begin("path", .hatch)
    raw(" d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\"/></pattern>")
  }

  /// Upper and lower edge of each band.
  mutating func bandEdges(_ spans: [StandardSpan]) {
    guard spans.contains(where: \.isBand) else { return }
    path(.edge) { svg in
      for span in spans where span.isBand {
        for y in [span.high, span.low].compactMap({ $0 }) {
          svg.move(SVGWriter.tenths(span.from), SVGWriter.tenths(y))
          svg.horizontal(SVGWriter.tenths(span.to))
        }
      }
    }
  }

  /// One standard after another as a stair; no riser to or from a band.
  mutating func standardSteps(_ spans: [StandardSpan]) {
    guard spans.contains(where: { !$0.isBand }) else { return }
    path(.standard, " stroke-width=\"2\"") { svg in
      var before: StandardSpan?
      for span in spans {
        defer { before = span }
        guard let y = span.line.map(SVGWriter.tenths) else { continue }
        let from = SVGWriter.tenths(span.from)
        if before?.line != nil, before?.to == span.from {
          svg.line(from, y)
        } else {
          svg.move(from, y)
        }
        svg.horizontal(SVGWriter.tenths(span.to))
      }
    }
  }
}
