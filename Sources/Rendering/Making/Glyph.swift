import Charting
import Templating

/// The marks of a drawing's key, drawn as they are in the drawing.
enum Glyph {
  case own
  case reference
  case standard
  case standardSteps
  case standardBand
  case dashedStandard
  case event
  case gap
  case partial

  /// A small drawing that screen readers pass over, for the words beside it say what it is.
  var markup: Markup {
    Markup(
      trusted: "<svg class=\"chart\" width=\"22\" height=\"14\" viewBox=\"0 0 22 14\" fill=\"none\""
        + " aria-hidden=\"true\">" + shapes + "</svg>")
  }

  private var shapes: String {
    switch self {
    case .own: line(.own, "M0 7h22") + dot(.dots, "M11 7h0")
    case .reference: line(.reference, "M0 7h22", width: "1.5")
    case .standard: line(.standard, "M0 7h22", width: "2")
    case .standardSteps: line(.standard, "M0 11h11V4h11", width: "2")
    case .standardBand: area(.band) + line(.edge, "M0 1h22M0 13h22")
    case .dashedStandard: line(.standard, "M0 7h22", dash: "4 3")
    case .event: line(.event, "M11 0v14", dash: "1 2")
    case .gap: line(.own, "M0 7h6M16 7h6")
    case .partial: partialMark
    }
  }

  private func line(
    _ role: ChartClass, _ path: String, width: String = "1.25", dash: String = ""
  ) -> String {
    "<path class=\"\(role.rawValue)\" d=\"\(path)\" stroke=\"\(role.stroke?.light ?? "")\""
      + " stroke-width=\"\(width)\"" + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + "/>"
  }

  private func dot(_ role: ChartClass, _ path: String) -> String {
    "<path class=\"\(role.rawValue)\" d=\"\(path)\" stroke=\"\(role.stroke?.light ?? "")\""
      + " stroke-width=\"5\" stroke-linecap=\"round\"/>"
  }

  private func area(_ role: ChartClass) -> String {
    "<path class=\"\(role.rawValue)\" d=\"M0 1h22v12H0z\" fill=\"\(role.fill?.light ?? "")\"/>"
  }

  private var partialMark: String {
    let (fill, stroke) = (ChartClass.partial.fill?.light, ChartClass.partial.stroke?.light)
    return "<circle class=\"partial\" cx=\"11\" cy=\"7\" r=\"3\" fill=\"\(fill ?? "")\""
      + " stroke=\"\(stroke ?? "")\" stroke-width=\"1.25\"/>"
  }
}
