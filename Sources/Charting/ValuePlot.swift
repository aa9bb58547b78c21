/// The place of everything in a chart of one number against another: margins, scales, ticks, names.
struct ValuePlot {
  struct Axis {
    var axis: ValueAxis
    var domain: (low: Double, high: Double)
    var shape = ScaleShape.linear
    /// What is counted or measured.
    var name = ""
  }

  /// What decides the place of things.
  struct Request {
    var size: ChartSize
    var height: Double
    var x: Axis
    /// `nil` for a chart whose heights need no numbers.
    var y: Axis?
    /// Rows of names above the plot.
    var head = 8.0
    /// Between the lowest value and the baseline; 0 for bars.
    var foot = 12.0
    /// From the ends of the baseline to the first mark and the last.
    var inset = 12.0
    var rightGutter = 0.0
  }

  let width: Double
  let height: Double
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let baseline: Double
  let x: NumberScale
  let y: NumberScale
  let xTicks: [NumberTick]
  let yTicks: [Plot.ValueTick]
  let xName: String
  let yName: String
  /// Where the rows of names above the plot end.
  let headEnd: Double

  private static let nameHeight = 18.0
  static let tickHeight = 24.0

  init(_ request: Request) {
    width = Double(request.size.width)
    height = request.height
    xName = TextWidth.fitted(request.x.name, into: width)
    yName = TextWidth.fitted(request.y?.name ?? "", into: width)
    baseline = height - Self.tickHeight - (xName.isEmpty ? 0 : 16)
    headEnd = request.head + (yName.isEmpty ? 0 : Self.nameHeight)
    top = headEnd + (request.foot > 0 ? 6 : 0)
    bottom = baseline - request.foot
    let ends = (domain: request.y?.domain ?? (0, 1), range: (bottom, top))
    y = NumberScale(.linear, domain: ends.domain, range: ends.range)
    let ruler = LinearScale(domain: ends.domain, range: ends.range)
    yTicks = Self.ticks(request, ruler, top: top, baseline: baseline)
    let widest = yTicks.map { TextWidth.reserved($0.label) }.max() ?? 0
    left = widest > 0 ? (widest + Plot.labelGap).rounded(.up) : 0
    let gutter = min(request.rightGutter, width * Plot.widestGutter)
    right = (width - gutter).rounded(.down)
    x = NumberScale(
      request.x.shape, domain: request.x.domain,
      range: (left + request.inset, right - request.inset))
    xTicks = NumberTick.ticks(request.x.axis, x, from: 0, to: width)
  }

  /// Round values from just above the baseline to the top.
  private static func ticks(
    _ request: Request, _ y: LinearScale, top: Double, baseline: Double
  ) -> [Plot.ValueTick] {
    guard let axis = request.y?.axis else { return [] }
    let lowest = request.foot > 0 ? baseline - 7 : baseline
    let (low, high) = (y.value(at: lowest), y.value(at: top))
    guard let step = axis.step(from: low, to: high, height: lowest - top) else { return [] }
    let room = Double(request.size.width) * Plot.widestGutter - Plot.labelGap
    return ValueAxis.multiples(of: step, from: low, to: high).map {
      Plot.ValueTick(label: TextWidth.fitted(axis.label($0, step), into: room), y: y($0))
    }
  }

  /// What marks may not leave.
  var box: Box { Box(left: left, top: headEnd, right: right, bottom: baseline) }

  func contains(_ value: Double?) -> Bool { value?.isFinite ?? false }
}

extension SVGWriter {
  /// Light horizontals at the ticks, and the baseline with its strokes.
  mutating func plotGrid(_ plot: ValuePlot) {
    guard !plot.yTicks.isEmpty else { return }
    path(.grid) { svg in
      for tick in plot.yTicks {
        svg.move(SVGWriter.tenths(plot.left), SVGWriter.crisp(tick.y))
        svg.horizontal(SVGWriter.tenths(plot.right))
      }
    }
  }

  /// Baseline, numbers and names of both axes.
  mutating func plotAxes(_ plot: ValuePlot) {
    levelAxis(plot.xTicks, from: plot.left, to: plot.right, baseline: plot.baseline)
    if !plot.yTicks.isEmpty {
      group(.tick, " text-anchor=\"end\"") { svg in
        for tick in plot.yTicks {
          svg.text(tick.label, x: plot.left - Plot.labelGap, y: tick.y + 4)
        }
      }
    }
    if !plot.yName.isEmpty { text(plot.yName, x: 0, y: 12, .note) }
    guard !plot.xName.isEmpty else { return }
    let end = max(plot.right, TextWidth.reserved(plot.xName))
    text(plot.xName, x: end, y: plot.height - 4, .note, " text-anchor=\"end\"")
  }
}
