/// What did those who answered say? Shares against at the left, in favour at the right, those between
/// split about zero; below each the net score with its interval.
///
/// Shares differ by pattern, tint and side, and bear their numbers, so that nothing hangs on colour.
package struct SurveyBars: Sendable {
  package struct Row: Sendable {
    package var name: Label
    /// "142 replies", below the name.
    package var note: Label?
    /// Counts, or shares.
    package var against: Double
    package var between: Double
    package var inFavour: Double
    /// The three numbers beside their parts; empty ones are left out.
    package var againstText = ""
    package var betweenText = ""
    package var inFavourText = ""
    /// In favour less against, as a share of all, from -1 to 1.
    package var score: Double?
    package var low: Double?
    package var high: Double?
    /// "+45 (29 to 58)".
    package var text: Label

    package init(
      name: Label, against: Double, between: Double, inFavour: Double, text: Label,
      note: Label? = nil
    ) {
      self.name = name
      self.against = against
      self.between = between
      self.inFavour = inFavour
      self.text = text
      self.note = note
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var rows: [Row]
  /// What the three parts are called, in their order.
  package var against: Label
  package var between: Label
  package var inFavour: Label
  /// Writes the net score below the rows; `nil` draws no axis.
  package var axis: ValueAxis?

  package init(
    idPrefix: String, title: String, description: String, rows: [Row], against: Label,
    between: Label, inFavour: Label, axis: ValueAxis? = nil
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.rows = rows
    self.against = against
    self.between = between
    self.inFavour = inFavour
    self.axis = axis
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = SurveyLayout(self, size)
    let kind = ChartKind(wide: "chart survey wide", narrow: "chart survey narrow")
    return Drawing(
      kind, size, height: Int(layout.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1800 + rows.count * 520
    ) { svg, prefix in svg.survey(layout, prefix: prefix) }
  }
}
