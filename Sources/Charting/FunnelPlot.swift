/// Who differs by more than chance? A rate against the number of cases that it comes from.
///
/// The curves are for the eye: whether a dot lies outside is the caller's exact test, and a dot outside
/// looks alike above and below.
package struct FunnelPlot: Sendable {
  package struct Dot: Sendable {
    package var count: Double
    package var value: Double
    package var isOutside: Bool
    /// Only for those that may be named.
    package var name: Label?

    package init(count: Double, value: Double, isOutside: Bool = false, name: Label? = nil) {
      self.count = count
      self.value = value
      self.isOutside = isOutside
      self.name = name
    }
  }

  /// One of four limits over the counts; `nil` where it cannot be attained, which ends the curve.
  package struct Curve: Sendable {
    package var points: [(count: Double, value: Double?)]
    /// The wider limits are dashed, the nearer dotted.
    package var isOuter: Bool
    /// At the right edge; one of the two curves of a pair has it.
    package var label: Label?

    package init(points: [(count: Double, value: Double?)], isOuter: Bool, label: Label? = nil) {
      self.points = points
      self.isOuter = isOuter
      self.label = label
    }
  }

  /// One's own dot, as a filled diamond.
  package struct Own: Sendable {
    package var count: Double
    package var value: Double
    package var label: Label

    package init(count: Double, value: Double, label: Label) {
      self.count = count
      self.value = value
      self.label = label
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var axis: ValueAxis
  package var countAxis: ValueAxis
  /// "contacts", below the counts.
  package var countName: Label
  package var dots: [Dot]
  package var curves: [Curve] = []
  /// The rate of all together.
  package var pooled: NamedValue?
  package var own: Own?

  package init(
    idPrefix: String, title: String, description: String, axis: ValueAxis, countAxis: ValueAxis,
    countName: Label, dots: [Dot]
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.axis = axis
    self.countAxis = countAxis
    self.countName = countName
    self.dots = dots
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = FunnelLayout(self, size)
    let kind = ChartKind(wide: "chart funnel wide", narrow: "chart funnel narrow")
    return Drawing(
      kind, size, height: Int(layout.plot.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 2400 + dots.count * 12
    ) { svg, _ in svg.funnel(layout) }
  }
}
