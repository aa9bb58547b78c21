package import Dates

/// What may be said of a metric's course up to its last whole period.
///
/// It speaks of the latest state alone: a past unusual week that is over is drawn, and is no verdict.
package struct Verdict: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    /// The last whole period has no figure.
    case noFigure
    /// Fewer contacts in all periods together than a verdict needs.
    case tooFew(Few)
    /// Fewer periods with a figure than a usual range needs.
    case tooShort(periods: Int, needed: Int)
    /// Every period has the same figure.
    case flat
    /// It varied as usual.
    case usual
    case unusual(Change)
  }

  package let outcome: Outcome
  /// What is usual for a period such as the last one; `nil` where that is not known.
  package let range: UsualRange?
  /// How the standard stands to the usual range.
  package let reach: Reach?
  /// The last whole period and its figure.
  package let last: LinePoint?
  /// Whether each period follows the one before it so closely that marks come too often.
  package let isSelfFollowing: Bool

  package init(
    outcome: Outcome, range: UsualRange? = nil, reach: Reach? = nil, last: LinePoint? = nil,
    isSelfFollowing: Bool = false
  ) {
    self.outcome = outcome
    self.range = range
    self.reach = reach
    self.last = last
    self.isSelfFollowing = isSelfFollowing
  }

  /// What stands out, if anything does.
  package var change: Change? {
    if case .unusual(let change) = outcome { return change }
    return nil
  }
}

/// What little there is, and what it allows.
package struct Few: Sendable, Hashable {
  package let n: Double
  package let needed: Int
  /// All periods together, of a share: so many of so many, and the shares that fit them (Wilson, 95 %).
  package let part: Double?
  package let low: Double?
  package let high: Double?

  package init(n: Double, needed: Int, part: Double? = nil, low: Double? = nil, high: Double? = nil)
  {
    self.n = n
    self.needed = needed
    self.part = part
    self.low = low
    self.high = high
  }
}

/// What stands out, with what the sentence about it needs.
package struct Change: Sendable, Hashable {
  package enum Shape: Sendable, Hashable {
    /// One period beyond the usual range.
    case outside
    /// So many periods running beyond the usual range, all on one side: no longer a one-off.
    case stay(Int)
    /// So many periods running on one side of the average.
    case run(Int)
    /// Two of the last three periods near the same edge of the range.
    case cluster
    /// So many periods, each further the same way.
    case drift(Int)
  }

  package let shape: Shape
  package let isAbove: Bool
  package let meaning: Meaning
  /// Whether it stands out even after allowing for all checks of the issue.
  package let isClear: Bool
  /// The first period that it speaks of.
  package let since: Period
  /// The average before, and of the periods that it speaks of.
  package let oldLevel: Double
  package let newLevel: Double?

  package init(
    shape: Shape, isAbove: Bool, meaning: Meaning, isClear: Bool, since: Period, oldLevel: Double,
    newLevel: Double?
  ) {
    self.shape = shape
    self.isAbove = isAbove
    self.meaning = meaning
    self.isClear = isClear
    self.since = since
    self.oldLevel = oldLevel
    self.newLevel = newLevel
  }

  /// The same, with what the issue as a whole allows to be said of it.
  package func clear(_ isClear: Bool) -> Change {
    Change(
      shape: shape, isAbove: isAbove, meaning: meaning, isClear: isClear, since: since,
      oldLevel: oldLevel, newLevel: newLevel)
  }
}

/// Whether a change is good, by the metric's direction.
package enum Meaning: Sendable, Hashable {
  case improvement
  case concern
  /// Neither way is good in itself.
  case neutral
}

/// What is usual: the average, and how far single periods lie from it by chance.
package struct UsualRange: Sendable, Hashable {
  package let average: Double
  package let low: Double
  package let high: Double
  /// How many periods it was worked out from.
  package let periods: Int
  /// Whether it rests on fewer periods than a firm one needs.
  package let isProvisional: Bool
  /// The first day of the confirmed step that it begins with, if there was one.
  package let step: CivilDate?

  package init(
    average: Double, low: Double, high: Double, periods: Int, isProvisional: Bool,
    step: CivilDate?
  ) {
    self.average = average
    self.low = low
    self.high = high
    self.periods = periods
    self.isProvisional = isProvisional
    self.step = step
  }
}

/// How often a standard is met while nothing changes.
package enum Reach: Sendable, Hashable {
  /// The whole usual range passes.
  case always
  /// None of it passes.
  case never
  /// By chance so many periods of ten do not pass; 0 for fewer than one in twenty.
  case sometimes(missesInTen: Int)
}

/// The course of a line as its chart draws it: usual ranges from step to step, and the marks of the rules.
package struct Course: Sendable, Hashable {
  /// From one confirmed step to the next.
  package struct Stretch: Sendable, Hashable {
    /// Indices of the line.
    package let range: Range<Int>
    package let average: Double
    /// One for each period; they differ where the counts behind the periods do.
    package let lows: [Double]
    package let highs: [Double]
    package let isProvisional: Bool

    package init(
      range: Range<Int>, average: Double, lows: [Double], highs: [Double], isProvisional: Bool
    ) {
      self.range = range
      self.average = average
      self.lows = lows
      self.highs = highs
      self.isProvisional = isProvisional
    }
  }

  package struct Mark: Sendable, Hashable {
    /// Index of the line.
    package let index: Int
    package let meaning: Meaning
    package let isAbove: Bool

    package init(index: Int, meaning: Meaning, isAbove: Bool) {
      self.index = index
      self.meaning = meaning
      self.isAbove = isAbove
    }
  }

  package let stretches: [Stretch]
  package let marks: [Mark]

  package init(stretches: [Stretch], marks: [Mark]) {
    self.stretches = stretches
    self.marks = marks
  }

  package static let none = Course(stretches: [], marks: [])
}
