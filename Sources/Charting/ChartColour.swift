/// The colours a drawing may use, in the light theme and the dark one.
///
/// A drawing carries the light value as an attribute, so that it is right on its own (in mail, in a PDF,
/// opened as a file); the page's stylesheet overrides it by class (`ChartClass`).
package enum ChartColour: String, CaseIterable, Sendable {
  /// The paper, and the outline that lifts a mark off the line below it.
  case page
  /// Text that carries the message, the last point, an event.
  case ink
  /// The own line, averages, limits and quiet text.
  case mute
  /// The baseline and its ticks; dots of peers.
  case peer
  /// The grid; decorative.
  case rule
  /// The area between two standards; decorative, its edges are drawn.
  case band
  /// Whatever belongs to the standard: band edge, step line, its label.
  case edge
  /// The usual range behind a small line; decorative, the words say it.
  case range
  /// The darker tints of a bullet's ranges; decorative, a bar on them keeps 3:1.
  case zoneMiddle = "zone-middle"
  case zoneDeep = "zone-deep"
  /// The team or the operation behind one's own line; decorative.
  case reference
  /// The filled circle.
  case improve
  /// The filled triangle.
  case concern
  /// The hollow diamond.
  case neutral
  /// Seven areas about zero, from far below (orange) to far above (violet); ColorBrewer's PuOr in the light theme.
  case diverging1 = "diverging-1"
  case diverging2 = "diverging-2"
  case diverging3 = "diverging-3"
  case diverging4 = "diverging-4"
  case diverging5 = "diverging-5"
  case diverging6 = "diverging-6"
  case diverging7 = "diverging-7"
  /// Five areas from little to much: ColorBrewer's Blues in the light theme.
  case sequential1 = "sequential-1"
  case sequential2 = "sequential-2"
  case sequential3 = "sequential-3"
  case sequential4 = "sequential-4"
  case sequential5 = "sequential-5"

  /// Whether it is one of a heat map's.
  var isOfCells: Bool { rawValue.hasPrefix("diverging") || rawValue.hasPrefix("sequential") }

  package var light: String {
    switch self {
    case .page: "#ffffff"
    case .ink: "#1f2328"
    case .mute: "#57606a"
    case .peer: "#8b949e"
    case .rule: "#e3e6ea"
    case .band: "#dfeee6"
    case .edge: "#2f6b4c"
    case .range: "#edeff2"
    case .zoneMiddle: "#dfe3e8"
    case .zoneDeep: "#ccd2d8"
    case .reference: "#c3c9cf"
    case .improve: "#0a4a8f"
    case .concern: "#c4560b"
    case .neutral: "#1f2328"
    case .diverging1: "#b35806"
    case .diverging2: "#f1a340"
    case .diverging3: "#fee0b6"
    case .diverging4: "#f7f7f7"
    case .diverging5: "#d8daeb"
    case .diverging6: "#998ec3"
    case .diverging7: "#542788"
    case .sequential1: "#eff3ff"
    case .sequential2: "#bdd7e7"
    case .sequential3: "#6baed6"
    case .sequential4: "#2171b5"
    case .sequential5: "#084594"
    }
  }

  package var dark: String {
    switch self {
    case .page: "#0f1318"
    case .ink: "#e6e9ed"
    case .mute: "#9aa4b0"
    case .peer: "#69737f"
    case .rule: "#2b3138"
    case .band: "#17392a"
    case .edge: "#6fae8d"
    case .range: "#1e242b"
    case .zoneMiddle: "#272e36"
    case .zoneDeep: "#333b45"
    case .reference: "#4a535d"
    case .improve: "#4d9dff"
    case .concern: "#ffb980"
    case .neutral: "#f5f7fa"
    case .diverging1: "#fdb863"
    case .diverging2: "#92580c"
    case .diverging3: "#4d3618"
    case .diverging4: "#262b31"
    case .diverging5: "#37315a"
    case .diverging6: "#5d4fa3"
    case .diverging7: "#b2a5e8"
    case .sequential1: "#1b2735"
    case .sequential2: "#1f4467"
    case .sequential3: "#2a659b"
    case .sequential4: "#5a9fd6"
    case .sequential5: "#a9d3f5"
    }
  }
}
