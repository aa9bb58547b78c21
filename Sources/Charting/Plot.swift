/// The place of everything in a chart over time: margins, scales and the ticks of the upright axis.
struct Plot {
  struct ValueTick {
    let label: String
    let y: Double
  }

  let width: Double
  let height: Double
  /// The ends of the grid and the baseline.
  let left: Double
  let right: Double
  /// Where the highest value and the lowest one stand; marks never leave this range.
  let top: Double
  let bottom: Double
  let baseline: Double
  let x: TimeScale
  let y: LinearScale
  let ticks: [ValueTick]

  /// Room between a label and the rule or edge beside it.
  static let labelGap = 8.0
  /// Baseline to the drawing's lower edge: ticks and dates.
  static let footHeight = 26.0
  /// No gutter takes more than this share of the width, however long its labels.
  static let widestGutter = 0.42

  /// What decides the place of things.
  struct Request {
    var size: (width: Int, height: Int)
    var days: [Int32]
    var domain: (low: Double, high: Double)
    var axis: ValueAxis
    /// Between the upper edge and the highest value.
    var head: Double
    /// Between the lowest value and the baseline; 0 for bars.
    var foot: Double
    /// Room for labels at the right edge, with the gap before them.
    var rightGutter: Double
    /// From the ends of the baseline to the first and last mark; `nil` for half a period, as bars need.
    var inset: Double?
  }

  init(_ request: Request) {
    width = Double(request.size.width)
    height = Double(request.size.height)
    baseline = height - Plot.footHeight
    top = request.head
    bottom = baseline - request.foot
    y = LinearScale(domain: request.domain, range: (bottom, top))
    ticks = Plot.ticks(request, y, lowest: baseline - (request.foot > 0 ? 7 : 0))
    let widest = ticks.map { TextWidth.reserved($0.label) }.max() ?? 0
    left = max(40, widest + Plot.labelGap).rounded(.up)
    let gutter = min(max(request.rightGutter, 12), width * Plot.widestGutter)
    right = (width - gutter).rounded(.down)
    let inset = request.inset ?? (right - left) / Double(2 * TimeScale.slots(request.days))
    x = TimeScale(days: request.days, range: (left + inset, right - inset))
  }

  /// Round values between the strip above the highest value and the lowest place that keeps clear of dates.
  private static func ticks(_ request: Request, _ y: LinearScale, lowest: Double) -> [ValueTick] {
    let highest = max(request.head - 6, 8)
    let (low, high) = (y.value(at: lowest), y.value(at: highest))
    guard let step = request.axis.step(from: low, to: high, height: lowest - highest) else {
      return []
    }
    let room = Double(request.size.width) * widestGutter - labelGap
    return ValueAxis.multiples(of: step, from: low, to: high).map {
      let label = TextWidth.fitted(request.axis.label($0, step), into: room)
      return ValueTick(label: label, y: y($0))
    }
  }

  /// The pixels from a date to the next, cut to the plot; `nil` where nothing of it is seen.
  func span(from start: Int32?, to end: Int32?) -> (from: Double, to: Double)? {
    let from = max(left, min(right, start.map(x.date) ?? left))
    let to = max(left, min(right, end.map(x.date) ?? right))
    return from < to ? (from, to) : nil
  }
}
