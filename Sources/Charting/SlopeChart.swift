/// Before and after: the coached one bold, those compared with it pale, the note's date between.
package struct SlopeChart: Sendable {
  package struct Line: Sendable {
    package enum Kind: Sendable, Equatable {
      /// What the comparison is about.
      case focus
      /// One of those it is compared with.
      case control
      /// All of them together.
      case average
    }

    package var before: Double
    package var after: Double
    package var kind: Kind
    /// At the left end and at the right one.
    package var beforeLabel: Label?
    package var afterLabel: Label?

    package init(
      before: Double, after: Double, kind: Kind, beforeLabel: Label? = nil, afterLabel: Label? = nil
    ) {
      self.before = before
      self.after = after
      self.kind = kind
      self.beforeLabel = beforeLabel
      self.afterLabel = afterLabel
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  /// Decides how far a flat chart is opened; its ticks are not drawn, for the ends bear their values.
  package var axis: ValueAxis
  package var lines: [Line]
  /// The windows: "6 weeks before", "6 weeks after".
  package var before: Label
  package var after: Label
  /// The dated note between them.
  package var event: Label?

  package init(
    idPrefix: String, title: String, description: String, axis: ValueAxis, lines: [Line],
    before: Label, after: Label, event: Label? = nil
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.axis = axis
    self.lines = lines
    self.before = before
    self.after = after
    self.event = event
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = SlopeLayout(self, size)
    let kind = ChartKind(wide: "chart slope wide", narrow: "chart slope narrow")
    return Drawing(
      kind, size, height: Int(layout.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1400 + lines.count * 30
    ) { svg, _ in svg.slopes(layout) }
  }
}
