/// Cells of weekdays and intervals: when there are too few, when too many, when it is busy.
///
/// Everything that a reader reads comes from the caller: names of rows and columns, numbers through the axis.
package struct HeatMap: Sendable {
  package enum Cell: Sendable, Equatable {
    case value(Double)
    /// There should be a value: hatched, for it is not zero.
    case missing
    /// There is nothing to count: left empty.
    case closed

    /// The value, if it can be drawn.
    var finite: Double? {
      if case .value(let value) = self, value.isFinite { return value }
      return nil
    }

    /// Whether a value is wanted, but cannot be drawn.
    var isMissing: Bool { self != .closed && finite == nil }
  }

  package struct Row: Sendable {
    package var name: Label
    package var cells: [Cell]

    package init(name: Label, cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  /// Words of the legend.
  package struct Words: Sendable {
    /// What the first bins mean: "too few".
    package var low: Label?
    /// What the last bins mean: "too many".
    package var high: Label?
    /// What hatching means: "no data".
    package var missing: Label?
    /// What a small dot in a calendar means: "closed".
    package var closed: Label?
    /// What an outline in a calendar means: "outside the usual range".
    package var signal: Label?

    package init(
      low: Label? = nil, high: Label? = nil, missing: Label? = nil, closed: Label? = nil,
      signal: Label? = nil
    ) {
      self.low = low
      self.high = high
      self.missing = missing
      self.closed = closed
      self.signal = signal
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  /// From top to bottom, Monday first.
  package var rows: [Row]
  /// Where each column begins ("08:00"); those that need no name are empty.
  package var columns: [String]
  package var axis: ValueAxis
  package var kind: HeatMapBins.Kind
  /// The bins where several maps share them; else they are made for this one.
  package var bins: HeatMapBins?
  package var words = Words()

  package init(
    idPrefix: String, title: String, description: String, rows: [Row], columns: [String],
    axis: ValueAxis, kind: HeatMapBins.Kind
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.rows = rows
    self.columns = columns
    self.axis = axis
    self.kind = kind
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = HeatMapLayout(self, size)
    let kind = ChartKind(wide: "chart heat wide", narrow: "chart heat narrow")
    return Drawing(
      kind, size, height: Int(layout.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 4000
    ) { svg, prefix in
      svg.missingPattern(prefix, isUsed: layout.hasMissing)
      svg.heatCells(layout.grid, layout.bins, across: true, prefix: prefix)
      svg.heatNumbers(layout)
      svg.heatNames(layout)
      svg.heatLegend(layout.legend, layout.bins, prefix: prefix)
    }
  }
}
