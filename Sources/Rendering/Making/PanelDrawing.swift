import Charting
import Measures
import Templating

/// One of several small drawings on one shared scale: a team's line, the operation's behind it in pale.
struct PanelDrawing {
  /// What all panels of a metric share.
  struct Frame {
    let domain: (Double, Double)
    let ticks: [(value: Double, label: String)]
    let reference: [TimePoint]
  }

  let frame: Frame
  let points: [TimePoint]
  let standards: [Double]
  /// The last value in words, at the right edge.
  let value: String

  private static let width = 202
  private static let height = 96
  private static let plot = (left: 32.0, right: 160.0, top: 8.0, bottom: 88.0)

  var markup: Markup {
    var svg =
      "<svg class=\"chart spark\" width=\"\(PanelDrawing.width)\" height=\"\(PanelDrawing.height)\""
      + " aria-hidden=\"true\">"
    svg += grid + standardLines
    svg += line(frame.reference, .reference, width: "1.5")
    svg += line(points, .own, width: "1.25") + lastMark
    return Markup(trusted: svg + "</svg>")
  }

  private var y: LinearScale {
    LinearScale(domain: frame.domain, range: (PanelDrawing.plot.bottom, PanelDrawing.plot.top))
  }

  private var x: TimeScale {
    let days = Set(points.map(\.day) + frame.reference.map(\.day)).sorted()
    return TimeScale(days: days, range: (PanelDrawing.plot.left + 4, PanelDrawing.plot.right - 6))
  }

  private var grid: String {
    let (left, right) = (PanelDrawing.plot.left, PanelDrawing.plot.right)
    let lines = frame.ticks.map { "M\(tenths(left)) \(crisp(y($0.value)))H\(tenths(right))" }
    let labels = frame.ticks.map { tick in
      "<text x=\"\(tenths(left - 6))\" y=\"\(tenths(y(tick.value) + 4))\">" + escaped(tick.label)
        + "</text>"
    }
    return path(.grid, lines.joined(), width: "1") + "<g class=\"tick\" text-anchor=\"end\">"
      + labels.joined() + "</g>"
  }

  private var standardLines: String {
    let (low, high) = frame.domain
    let lines = standards.filter { $0 >= low && $0 <= high }.map {
      "M\(tenths(PanelDrawing.plot.left)) \(tenths(y($0)))H\(tenths(PanelDrawing.plot.right))"
    }
    return lines.isEmpty ? "" : path(.standard, lines.joined(), width: "1.5", dash: "4 3")
  }

  private func line(_ points: [TimePoint], _ role: ChartClass, width: String) -> String {
    var steps = ""
    var isStart = true
    let (x, y) = (x, y)
    for point in points {
      guard let value = point.value, value.isFinite else {
        isStart = true
        continue
      }
      steps += (isStart ? "M" : "L") + "\(tenths(x.mark(point.day))) \(tenths(y(value)))"
      isStart = false
    }
    return steps.isEmpty ? "" : path(role, steps, width: width)
  }

  private var lastMark: String {
    guard let last = points.last(where: { $0.value?.isFinite == true }), let value = last.value
    else { return "" }
    return "<circle class=\"last\" cx=\"\(tenths(x.mark(last.day)))\" cy=\"\(tenths(y(value)))\""
      + " r=\"3.5\"/><text class=\"value\""
      + " x=\"\(tenths(PanelDrawing.plot.right + 4))\" y=\"\(tenths(y(value) + 4))\""
      + " font-size=\"13\" font-weight=\"700\">"
      + escaped(self.value) + "</text>"
  }

  private func path(
    _ role: ChartClass, _ steps: String, width: String, dash: String = ""
  ) -> String {
    "<path class=\"\(role.rawValue)\" d=\"\(steps)\""
      + " stroke-width=\"\(width)\"" + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + "/>"
  }

  private func escaped(_ text: String) -> String {
    String(decoding: Markup(escaping: text).bytes, as: UTF8.self)
  }

  /// A coordinate to a tenth of a pixel.
  private func tenths(_ value: Double) -> String {
    let units = Int((value * 10).rounded())
    return units % 10 == 0 ? "\(units / 10)" : "\(units / 10).\(abs(units % 10))"
  }

  /// The middle of a pixel, so that a hairline is one pixel wide.
  private func crisp(_ value: Double) -> String { "\(Int(value)).5" }
}

extension PanelDrawing.Frame {
  /// The scale that shows every panel's line, the whole behind them and the standards.
  init(
    lines: [[TimePoint]], reference: [TimePoint], standards: [Double], unit: Unit,
    label: (Double, Double) -> String
  ) {
    let values = (lines.flatMap { $0 } + reference).compactMap(\.value).filter(\.isFinite)
    let all = values + standards
    let low = all.min() ?? 0
    let high = all.max() ?? 1
    let slack = high > low ? 0 : max(abs(high) * 0.1, 0.01)
    domain = (low - slack, high + slack)
    self.reference = reference
    let span = domain.1 - domain.0
    let step =
      unit == .duration || unit == .hours
      ? DurationTicks.step(from: domain.0, to: domain.1, count: 2)
      : LinearTicks(from: domain.0, to: domain.1, count: 2)?.step ?? span
    guard step > 0, span / step < 8 else {
      ticks = []
      return
    }
    let first = Int((domain.0 / step).rounded(.up))
    let last = Int((domain.1 / step).rounded(.down))
    ticks =
      first > last
      ? []
      : (first...last).map {
        (Double($0) * step, label(Double($0) * step, step))
      }
  }
}
