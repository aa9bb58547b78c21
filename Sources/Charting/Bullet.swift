/// Are we at the target now? One line for each measure: thin bar, target, ranges, the last period.
///
/// Without an axis each row has its own scale, and its words say the values; with one, all rows share
/// it and it is drawn below them.
package struct Bullet: Sendable {
  package struct Row: Sendable {
    package var name: Label
    /// What the value is in words, at the right.
    package var text: Label
    package var value: Double?
    package var target: Double?
    /// The last period's value.
    package var prior: Double?
    /// Where one range ends and the next begins, ascending, at most two.
    package var ranges: [Double]
    /// Where the scale begins when it cannot begin at zero: the bar becomes a dot.
    package var start: Double?
    /// A second line below the name, such as the count, and one below the text, such as the target.
    package var note: Label?
    package var targetText: Label?

    package init(
      name: Label, text: Label, value: Double?, target: Double? = nil, prior: Double? = nil,
      ranges: [Double] = [], start: Double? = nil, note: Label? = nil, targetText: Label? = nil
    ) {
      self.name = name
      self.text = text
      self.value = value
      self.target = target
      self.prior = prior
      self.ranges = ranges
      self.start = start
      self.note = note
      self.targetText = targetText
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var rows: [Row]
  package var axis: ValueAxis?

  package init(
    idPrefix: String, title: String, description: String, rows: [Row], axis: ValueAxis? = nil
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.rows = rows
    self.axis = axis
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = BulletLayout(self, size)
    let kind = ChartKind(wide: "chart bullet wide", narrow: "chart bullet narrow")
    return Drawing(
      kind, size, height: Int(layout.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 900 + rows.count * 420
    ) { svg, _ in svg.bullets(layout) }
  }
}
