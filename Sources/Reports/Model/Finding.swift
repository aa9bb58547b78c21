package import Measures

/// What the figures allow to be said of a metric now, with its evidence.
package struct Finding: Sendable {
  package let metric: MetricReference
  package let scope: TrendScope
  package let verdict: Verdict
  /// The line that it was read off, for the small chart beside it.
  package let line: Line
  package let course: Course
  package let standard: PassRule?
  /// Metrics never shown without this one, over the last whole period.
  package let pairs: [PairedFigure]
  /// Dated notes shortly before: they happened about then, and no more is said.
  package let events: [EventMark]
  /// What the kinds of contact did to it, where the metric is known by kind.
  package let mix: MixEffect?
  /// Where the chart and its table stand.
  package let chart: PagePath?

  package init(
    metric: MetricReference, scope: TrendScope, verdict: Verdict, line: Line, course: Course,
    standard: PassRule?, pairs: [PairedFigure], events: [EventMark], mix: MixEffect?,
    chart: PagePath?
  ) {
    self.metric = metric
    self.scope = scope
    self.verdict = verdict
    self.line = line
    self.course = course
    self.standard = standard
    self.pairs = pairs
    self.events = events
    self.mix = mix
    self.chart = chart
  }
}

/// How much of a change came from other kinds of contact, and how much is like for like (Kitagawa 1955).
package struct MixEffect: Sendable, Hashable {
  /// The figure before and now.
  package let before: Double
  package let now: Double
  /// What the shift between kinds accounts for; with `likeForLike` it makes up the whole change.
  package let mix: Double
  package let likeForLike: Double
  /// The kind whose share grew or shrank most, with its shares before and now.
  package let kind: String?
  package let shareBefore: Double
  package let shareNow: Double

  package init(
    before: Double, now: Double, mix: Double, likeForLike: Double, kind: String?,
    shareBefore: Double, shareNow: Double
  ) {
    self.before = before
    self.now = now
    self.mix = mix
    self.likeForLike = likeForLike
    self.kind = kind
    self.shareBefore = shareBefore
    self.shareNow = shareNow
  }

  /// Whether the like-for-like change goes the other way, so that the total alone would mislead.
  package var isReversed: Bool { likeForLike * (now - before) < 0 }
}

/// The opening of a page: what changed, and how much of that luck would give.
package struct FindingList: Sendable {
  /// At most three.
  package let findings: [Finding]
  /// Names of metrics that varied as usual, in the order of the scorecard.
  package let usual: [String]
  /// Metrics of which nothing can be said yet.
  package let open: [String]
  /// Whose checks are counted.
  package let tally: CheckTally
  /// The checks of all pages of the period together.
  package let issue: CheckTally
  /// Whether those that stand out are no more than luck gives, so that none is listed.
  package let isLuck: Bool

  package init(
    findings: [Finding], usual: [String], open: [String], tally: CheckTally, issue: CheckTally,
    isLuck: Bool
  ) {
    self.findings = findings
    self.usual = usual
    self.open = open
    self.tally = tally
    self.issue = issue
    self.isLuck = isLuck
  }
}

/// How many checks were made, how many stand out, and how many would by luck alone.
package struct CheckTally: Sendable, Hashable {
  package var checks: Int
  package var unusual: Int
  /// Those that stand out after allowing for the number of checks.
  package var clear: Int
  package var expected: Double

  package init(checks: Int = 0, unusual: Int = 0, clear: Int = 0, expected: Double = 0) {
    self.checks = checks
    self.unusual = unusual
    self.clear = clear
    self.expected = expected
  }

  package static func + (a: CheckTally, b: CheckTally) -> CheckTally {
    CheckTally(
      checks: a.checks + b.checks, unusual: a.unusual + b.unusual, clear: a.clear + b.clear,
      expected: a.expected + b.expected)
  }
}

/// Something to be glad of that the data shows to be no noise.
package enum Win: Sendable {
  /// A shift for the better that is no noise.
  case improvement(Finding)
  /// Meets its standard after so many periods running in which it did not.
  case firstPass(MetricReference, TrendScope, PassRule, LinePoint, after: Int)
}
