/// A value that a chart marks by a line, and what the line is called.
package struct NamedValue: Sendable {
  package var value: Double
  package var label: Label

  package init(_ value: Double, label: Label) {
    self.value = value
    self.label = label
  }
}

/// One's own value among others, with what fits it as well.
package struct OwnValue: Sendable {
  package var value: Double
  /// The ends of the interval that fits the value; both or none.
  package var low: Double?
  package var high: Double?
  package var label: Label

  package init(_ value: Double, low: Double? = nil, high: Double? = nil, label: Label) {
    self.value = value
    self.low = low
    self.high = high
    self.label = label
  }

  /// The interval, if it can be drawn.
  var interval: (low: Double, high: Double)? {
    guard let low, let high, low.isFinite, high.isFinite else { return nil }
    return (min(low, high), max(low, high))
  }
}

extension [Double] {
  /// The lowest and highest of what can be drawn, opened to both sides where they are one.
  func domain(_ axis: ValueAxis) -> (low: Double, high: Double) {
    let finite = filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return (0, 0) }
    guard low == high else { return (low, high) }
    let slack = axis.slack(around: low)
    return (low - slack, high + slack)
  }
}
