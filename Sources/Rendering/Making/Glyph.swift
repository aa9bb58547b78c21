import Charting
import Templating

/// The marks of a drawing's key, drawn as they are in the drawing.
enum Glyph: CaseIterable {
  case own
  case reference
  case standard
  case standardSteps
  case standardBand
  case dashedStandard
  case event
  case gap
  case partial
  case range
  case limit
  case mean
  case improve
  case concernHigh
  case concernLow
  case neutral

  /// A small drawing that screen readers pass over, for the words beside it say what it is.
  ///
  /// Its size and colours are the stylesheet's.
  var markup: Markup { Glyph.drawn[self] ?? drawing }

  private static let drawn = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.drawing) })

  private var drawing: Markup {
    Markup(trusted: "<svg class=\"chart\" aria-hidden=\"true\">" + shapes + "</svg>")
  }

  private var shapes: String {
    switch self {
    case .own: path(.own, "M0 7h22") + path(.dots, "M11 7h0", width: "5")
    case .reference: path(.reference, "M0 7h22")
    case .standard: path(.standard, "M0 7h22", width: "2")
    case .standardSteps: path(.standard, "M0 11h11V4h11", width: "2")
    case .standardBand: path(.band, "M0 1h22v12H0z") + path(.edge, "M0 1h22M0 13h22")
    case .dashedStandard: path(.standard, "M0 7h22", width: "2", dash: "4 3")
    case .event: path(.event, "M11 0v14")
    case .gap: path(.own, "M0 7h6M16 7h6")
    case .partial: "<circle class=\"partial\" cx=\"11\" cy=\"7\" r=\"3\"/>"
    case .range: path(.range, "M0 1h22v12H0z")
    case .limit: path(.limit, "M0 7h22")
    case .mean: path(.mean, "M0 7h22")
    case .improve: "<circle class=\"improve\" cx=\"11\" cy=\"7\" r=\"6\"/>"
    case .concernHigh: path(.concern, "M4 12.5h14L11 1z")
    case .concernLow: path(.concern, "M4 1.5h14L11 13z")
    case .neutral: path(.neutral, "M11 1l6 6-6 6-6-6z")
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
