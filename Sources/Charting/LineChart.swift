/// One figure over time, with what passes, what is usual and what happened.
///
/// Everything that a reader reads comes from the caller; the chart has no language and no calendar.
package struct LineChart: Sendable {
  /// A line behind one's own: the team, or the operation.
  package struct Reference: Sendable {
    package var points: [TimePoint]
    package var label: Label

    package init(points: [TimePoint], label: Label) {
      self.points = points
      self.label = label
    }
  }

  /// What passes from a day on: at least `low`, at most `high`, or between them.
  package struct Standard: Sendable {
    /// `nil` for one that was in force before the drawing begins.
    package var from: Int32?
    package var low: Double?
    package var high: Double?
    package var label: Label

    package init(from: Int32? = nil, low: Double? = nil, high: Double? = nil, label: Label) {
      self.from = from
      self.low = low
      self.high = high
      self.label = label
    }
  }

  /// A dated note.
  package struct Event: Sendable {
    package var day: Int32
    package var label: Label

    package init(day: Int32, label: Label) {
      self.day = day
      self.label = label
    }
  }

  /// What is usual from a day on; a new one begins at a confirmed step.
  package struct Level: Sendable {
    package var from: Int32?
    package var low: Double?
    package var mean: Double?
    package var high: Double?
    /// Whether there are too few periods yet for firm limits, which is drawn by another dash.
    package var isTrial = false

    package init(
      from: Int32? = nil, low: Double? = nil, mean: Double? = nil, high: Double? = nil
    ) {
      self.from = from
      self.low = low
      self.mean = mean
      self.high = high
    }
  }

  /// What is usual in one period, where that depends on how much was counted in it.
  package struct Limits: Sendable {
    /// The period's first day.
    package var day: Int32
    package var low: Double?
    package var high: Double?

    package init(day: Int32, low: Double?, high: Double?) {
      self.day = day
      self.low = low
      self.high = high
    }
  }

  /// Names of the last level's lines, at the right edge.
  package struct LevelLabels: Sendable {
    package var low: Label?
    package var mean: Label?
    package var high: Label?

    package init(low: Label? = nil, mean: Label? = nil, high: Label? = nil) {
      self.low = low
      self.mean = mean
      self.high = high
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var points: [TimePoint]
  package var axis: ValueAxis
  package var months: MonthNames
  /// The names of its periods where they are known already; made anew where they are those of other days.
  package var ladder: TimeLadder?
  /// "73.2% last week", at the right edge.
  package var lastLabel: Label?
  /// Whether the last period is not over yet.
  package var lastIsPartial = false
  package var reference: Reference?
  package var standards: [Standard] = []
  package var levels: [Level] = []
  /// One for each period, where limits vary; the levels then bear the means, steps and names.
  package var limits: [Limits] = []
  package var levelLabels = LevelLabels()
  package var events: [Event] = []
  /// Says in the empty plot why there is no value at all.
  package var absence = ""

  package init(
    idPrefix: String, title: String, description: String, points: [TimePoint], axis: ValueAxis,
    months: MonthNames
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.points = points
    self.axis = axis
    self.months = months
  }
}

/// The two widths a drawing comes in; the page shows one of them.
package enum ChartSize: String, CaseIterable, Sendable {
  /// An A4 column, and the column beside the key on a screen.
  case wide
  /// A phone.
  case narrow

  package var width: Int { self == .wide ? 680 : 328 }

  package func text(_ label: Label) -> String {
    self == .wide ? label.long : label.short
  }
}
