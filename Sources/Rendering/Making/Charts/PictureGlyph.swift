import Charting
import Templating

/// The marks of the keys beside drawings, drawn as they are there.
enum PictureGlyph: CaseIterable {
  case own
  case peers
  case median
  case interval
  case standard
  case outside
  case inner
  case outer
  case prior
  case zone
  case focus
  case control
  case before
  case flag
  case missing

  /// A small drawing that screen readers pass over, for the words beside it say what it is.
  var markup: Markup {
    Markup(trusted: "<svg class=\"chart\" aria-hidden=\"true\">" + shapes + "</svg>")
  }

  private var shapes: String {
    switch self {
    case .own: path(.ownMark, "M11 1l6 6-6 6-6-6z")
    case .peers: path(.peers, "M4 7h0M11 7h0M18 7h0", width: "6")
    case .median: path(.median, "M11 0v14", width: "1.5")
    case .interval: path(.interval, "M2 7h18", width: "2")
    case .standard: path(.standard, "M11 0v14", width: "2")
    case .outside: path(.neutral, "M11 1l6 6-6 6-6-6z")
    case .inner: path(.innerLimit, "M0 7h22", dash: "1 3")
    case .outer: path(.limit, "M0 7h22", dash: "4 4")
    case .prior: path(.prior, "M11 2v10", width: "2")
    case .zone: path(.zone2, "M0 2h22v10H0z")
    case .focus: path(.focus, "M0 10L22 4", width: "2.5")
    case .control: path(.control, "M0 8L22 5")
    case .before: path(.before, "M11 1v12", width: "2")
    case .flag: path(.flag, "M5 1h12v12H5z", width: "2")
    case .missing: path(.missing, "M0 14L14 0M6 14L20 0M12 14l8-8")
    }
  }

  private func path(
    _ role: ChartClass, _ steps: String, width: String = "", dash: String = ""
  ) -> String {
    "<path class=\"\(role.rawValue)\" d=\"\(steps)\""
      + (width.isEmpty ? "" : " stroke-width=\"\(width)\"")
      + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + "/>"
  }
}
