/// A rectangle in pixels; a rule is a rectangle without width or height.
struct Box: Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// Whether two boxes share more than an edge.
  func meets(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// A rule with the air that text keeps from it.
  static func horizontal(_ y: Double, from left: Double, to right: Double) -> Box {
    Box(left: left, top: y - 1.5, right: right, bottom: y + 1.5)
  }

  /// An upright rule with the air that text keeps from it.
  static func vertical(_ x: Double, from top: Double, to bottom: Double) -> Box {
    Box(left: x - 2, top: top, right: x + 2, bottom: bottom)
  }

  /// The room of a text of 12 px that starts at a baseline.
  static func text(_ text: String, x: Double, baseline: Double, anchor: Anchor = .start) -> Box {
    let width = TextWidth.reserved(text)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(left: left, top: baseline - 10, right: left + width, bottom: baseline + 3)
  }
}
