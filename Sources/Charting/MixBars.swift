/// Of what kinds a total is made, period by period: stacked bars with their names at the right edge.
package struct MixBars: Sendable {
  package struct Band: Sendable {
    /// "Tariff questions 37%", at the height of its part of the last bar.
    package var label: Label
    /// One for each period.
    package var values: [Double?]
    /// Whether it is what is left over, which is hatched.
    package var isRest: Bool

    package init(label: Label, values: [Double?], isRest: Bool = false) {
      self.label = label
      self.values = values
      self.isRest = isRest
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  /// The periods' first days, ascending.
  package var days: [Int32]
  /// From the baseline up: the band that the words are about first, what is left over last.
  ///
  /// Five can be told apart: those above the fourth are drawn as one, hatched, under the last one's name.
  package var bands: [Band]
  /// The sum of each period in words, above its bar; without them shares would hide how much it is.
  package var totals: [String]
  package var axis: ValueAxis
  package var months: MonthNames
  /// Whether all bars are of one height and show shares.
  package var isShare = false
  /// Whether the last period is not over yet; drawn paler.
  package var lastIsPartial = false

  package init(
    idPrefix: String, title: String, description: String, days: [Int32], bands: [Band],
    totals: [String], axis: ValueAxis, months: MonthNames
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.days = days
    self.bands = bands
    self.totals = totals
    self.axis = axis
    self.months = months
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = MixLayout(self, size)
    let plot = layout.plot
    let kind = ChartKind(wide: "chart bars wide", narrow: "chart bars narrow")
    return Drawing(
      kind, size, height: Int(plot.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 2000 + days.count * bands.count * 30
    ) { svg, prefix in
      svg.grid(plot)
      svg.mixBars(layout, prefix: prefix)
      svg.baseline(plot, ticks: layout.dates)
      svg.valueLabels(plot)
      svg.dateLabels(plot, ticks: layout.dates)
      svg.mixTexts(layout, prefix: prefix)
    }
  }
}
