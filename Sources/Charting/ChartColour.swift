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
  /// The team or the operation behind one's own line; decorative.
  case reference
  /// The filled circle.
  case improve
  /// The filled triangle.
  case concern
  /// The hollow diamond.
  case neutral

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
    case .reference: "#c3c9cf"
    case .improve: "#0a4a8f"
    case .concern: "#c4560b"
    case .neutral: "#1f2328"
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
    case .reference: "#4a535d"
    case .improve: "#4d9dff"
    case .concern: "#ffb980"
    case .neutral: "#f5f7fa"
    }
  }
}
